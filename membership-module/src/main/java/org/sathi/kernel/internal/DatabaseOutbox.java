package org.sathi.kernel.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.UUID;
import org.sathi.kernel.outbox.Outbox;
import org.sathi.kernel.outbox.OutboxMessage;

/** Puts messages into {@code krn_outbox}. */
@ApplicationScoped
class DatabaseOutbox implements Outbox {

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public void putAll(Collection<OutboxMessage> messages) {
        if (messages.isEmpty()) {
            return;
        }
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        Query insert = em.createNativeQuery(
                "INSERT IGNORE INTO krn_outbox (id, dedupe_key, kind, recipient_account_id, subject_id, created_at, attempts, next_at)"
                        + " VALUES "
                        + String.join(", ", Collections.nCopies(messages.size(), "(?, ?, ?, ?, ?, ?, 0, ?)")));
        int place = 1;
        for (OutboxMessage message : messages) {
            UUID subject = message.subjectId();
            insert.setParameter(place++, UUID.randomUUID().toString());
            insert.setParameter(place++, message.dedupeKey());
            insert.setParameter(place++, message.kind());
            insert.setParameter(place++, message.recipientAccount().toString());
            insert.setParameter(place++, subject == null ? null : subject.toString());
            insert.setParameter(place++, now);
            insert.setParameter(place++, now);
        }
        insert.executeUpdate();
    }
}
