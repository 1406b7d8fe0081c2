package org.sathi.kernel.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.sathi.kernel.task.Forgetting;

/** Forgets what nobody asks for any more: submit keys after three days (C.11), drafts of forms after seven, delivered messages after thirty, the turns of a node that is gone after one. */
@ApplicationScoped
class Housekeeping implements Forgetting {

    private static final Duration SUBMIT_KEYS = Duration.ofDays(3);
    private static final Duration DRAFTS = Duration.ofDays(7);
    private static final Duration MESSAGES = Duration.ofDays(30);
    private static final Duration NODES = Duration.ofDays(1);

    @PersistenceContext(unitName = "membership")
    EntityManager em;

    @Override
    public String task() {
        return "old-keys";
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forget(Instant now) {
        int keys = delete("DELETE FROM krn_idempotency WHERE created_at < ? LIMIT " + BATCH, now.minus(SUBMIT_KEYS));
        int messages = delete("DELETE FROM krn_outbox WHERE done_at < ? LIMIT " + BATCH, now.minus(MESSAGES));
        int drafts = delete("DELETE FROM krn_form_draft WHERE saved_at < ? LIMIT " + BATCH, now.minus(DRAFTS));
        int nodes = delete("DELETE FROM krn_work WHERE heard_at < ? LIMIT " + BATCH, now.minus(NODES));
        return Math.max(Math.max(keys, nodes), Math.max(messages, drafts));
    }

    private int delete(String sql, Instant before) {
        return em.createNativeQuery(sql)
                .setParameter(1, LocalDateTime.ofInstant(before, ZoneOffset.UTC))
                .executeUpdate();
    }
}
