package org.sathi.kernel.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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
    public void put(OutboxMessage message) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        em.createNativeQuery(
                        "INSERT IGNORE INTO krn_outbox (id, dedupe_key, kind, recipient_account_id, subject_id, created_at, attempts, next_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?, 0, ?)")
                .setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, message.dedupeKey())
                .setParameter(3, message.kind())
                .setParameter(4, message.recipientAccount().toString())
                .setParameter(
                        5,
                        message.subjectId() == null ? null : message.subjectId().toString())
                .setParameter(6, now)
                .setParameter(7, now)
                .executeUpdate();
    }
}
