package org.sathi.kernel.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.crypto.SearchKeys;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.KeyReused;
import org.sathi.kernel.idempotency.Idempotency;

/**
 * Keeps submit keys in {@code krn_idempotency}. The key is claimed by {@code INSERT IGNORE} in the transaction of the work: a concurrent repeat waits there until
 * the first has committed and then reads its result. Only a keyed fingerprint of the command is kept.
 */
@ApplicationScoped
class DatabaseIdempotency implements Idempotency {

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public UUID once(UUID submitKey, Record command, Supplier<UUID> work) {
        if (submitKey == null) {
            return work.get();
        }
        String fingerprint = fingerprint(command);
        if (!claimed(submitKey, fingerprint, null)) {
            return repeated(submitKey, fingerprint);
        }
        UUID result = work.get();
        em.createNativeQuery("UPDATE krn_idempotency SET result_id = ? WHERE account_id = ? AND submit_key = ?")
                .setParameter(1, result.toString())
                .setParameter(2, account())
                .setParameter(3, submitKey.toString())
                .executeUpdate();
        return result;
    }

    @Override
    public void onceOn(UUID subject, UUID submitKey, Record command, Runnable work) {
        String fingerprint = submitKey == null ? null : fingerprint(command);
        if (submitKey == null || claimed(submitKey, fingerprint, subject)) {
            work.run();
        } else {
            repeated(submitKey, fingerprint);
        }
    }

    private static String account() {
        return String.valueOf(CurrentActor.get().accountId());
    }

    private static String fingerprint(Record command) {
        return SearchKeys.current().token("idempotency", command.toString());
    }

    /** Whether this transaction is the first with the key. */
    private boolean claimed(UUID submitKey, String fingerprint, UUID result) {
        return em.createNativeQuery(
                                "INSERT IGNORE INTO krn_idempotency"
                                        + " (account_id, submit_key, fingerprint, created_at, result_id) VALUES (?, ?, ?, ?, ?)")
                        .setParameter(1, account())
                        .setParameter(2, submitKey.toString())
                        .setParameter(3, fingerprint)
                        .setParameter(4, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .setParameter(5, result == null ? null : result.toString())
                        .executeUpdate()
                == 1;
    }

    private UUID repeated(UUID submitKey, String fingerprint) {
        Object[] row = (Object[]) em.createNativeQuery(
                        "SELECT fingerprint, result_id FROM krn_idempotency WHERE account_id = ? AND submit_key = ?")
                .setParameter(1, account())
                .setParameter(2, submitKey.toString())
                .getSingleResult();
        if (!fingerprint.equals(row[0])) {
            throw new KeyReused();
        }
        if (row[1] == null) {
            throw new Conflict("error.submit-in-progress");
        }
        return UUID.fromString((String) row[1]);
    }
}
