package org.sathi.kernel.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Forgets what nobody asks for any more: submit keys after three days (C.11), drafts of forms after seven, delivered messages after thirty. */
@ApplicationScoped
class Housekeeping {

    /** Rows forgotten in one transaction. */
    static final int BATCH = 1000;

    private static final Duration SUBMIT_KEYS = Duration.ofDays(3);
    private static final Duration DRAFTS = Duration.ofDays(7);
    private static final Duration MESSAGES = Duration.ofDays(30);

    @PersistenceContext(unitName = "membership")
    EntityManager em;

    @Inject
    Clock clock;

    /** Forgets one batch of each; gives the size of the largest. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int clean() {
        Instant now = clock.instant();
        int keys = delete("DELETE FROM krn_idempotency WHERE created_at < ? LIMIT " + BATCH, now.minus(SUBMIT_KEYS));
        int messages = delete("DELETE FROM krn_outbox WHERE done_at < ? LIMIT " + BATCH, now.minus(MESSAGES));
        int drafts = delete("DELETE FROM krn_form_draft WHERE saved_at < ? LIMIT " + BATCH, now.minus(DRAFTS));
        return Math.max(keys, Math.max(messages, drafts));
    }

    private int delete(String sql, Instant before) {
        return em.createNativeQuery(sql)
                .setParameter(1, LocalDateTime.ofInstant(before, ZoneOffset.UTC))
                .executeUpdate();
    }
}
