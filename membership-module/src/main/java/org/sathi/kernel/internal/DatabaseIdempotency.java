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
        String account = String.valueOf(CurrentActor.get().accountId());
        String fingerprint = SearchKeys.current().token("idempotency", command.toString());
        int claimed = em.createNativeQuery(
                        "INSERT IGNORE INTO krn_idempotency (account_id, submit_key, fingerprint, created_at) VALUES (?, ?, ?, ?)")
                .setParameter(1, account)
                .setParameter(2, submitKey.toString())
                .setParameter(3, fingerprint)
                .setParameter(4, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .executeUpdate();
        return claimed == 1 ? first(account, submitKey, work) : repeated(account, submitKey, fingerprint);
    }

    private UUID first(String account, UUID submitKey, Supplier<UUID> work) {
        UUID result = work.get();
        em.createNativeQuery("UPDATE krn_idempotency SET result_id = ? WHERE account_id = ? AND submit_key = ?")
                .setParameter(1, result.toString())
                .setParameter(2, account)
                .setParameter(3, submitKey.toString())
                .executeUpdate();
        return result;
    }

    private UUID repeated(String account, UUID submitKey, String fingerprint) {
        Object[] row = (Object[]) em.createNativeQuery(
                        "SELECT fingerprint, result_id FROM krn_idempotency WHERE account_id = ? AND submit_key = ?")
                .setParameter(1, account)
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
