package org.sathi.membership.internal.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The counters of failed sign-ins. A counter is read and written under the lock of its row, so that parallel tries are counted one by one and none slips past
 * a lock that another one sets (N-04).
 */
@ApplicationScoped
class SignInGuards {

    @PersistenceContext(unitName = "membership")
    EntityManager em;

    /** Makes the counter of a new account. */
    void create(UUID account) {
        em.createNativeQuery("INSERT INTO mbr_sign_in_guard (account_id, fails) VALUES (?, 0)")
                .setParameter(1, account.toString())
                .executeUpdate();
    }

    /**
     * Counts a try whose password was already checked.
     *
     * @param right whether the password was right
     * @return whether the person may come in: the password was right and the account not locked
     */
    boolean admits(UUID account, boolean right, Instant now) {
        Lockout lockout = read(account, true);
        if (lockout.lockedAt(now)) {
            return false;
        }
        if (!right) {
            write(account, lockout.failedAt(now));
            return false;
        }
        em.createNativeQuery("UPDATE mbr_sign_in_guard SET fails = 0, last_failed_at = NULL, locked_until = NULL,"
                        + " last_sign_in_at = ? WHERE account_id = ?")
                .setParameter(1, Rows.utc(now))
                .setParameter(2, account.toString())
                .executeUpdate();
        return true;
    }

    /** The same for a password asked for again inside of a session; the count stays when the operation is refused. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean confirms(UUID account, boolean right, Instant now) {
        Lockout lockout = read(account, true);
        if (lockout.lockedAt(now)) {
            return false;
        }
        if (!right) {
            write(account, lockout.failedAt(now));
        }
        return right;
    }

    /** Forgets the failures, after the owner chose a new password. */
    void reset(UUID account) {
        write(account, Lockout.none());
    }

    /** The counter of an account. */
    Lockout of(UUID account) {
        return read(account, false);
    }

    /** The last sign-ins of accounts; those who never did are left out. */
    Map<UUID, Instant> lastSignIns(Collection<UUID> accounts) {
        Map<UUID, Instant> last = new HashMap<>();
        if (!accounts.isEmpty()) {
            String marks = String.join(",", Collections.nCopies(accounts.size(), "?"));
            Query query = em.createNativeQuery("SELECT account_id, last_sign_in_at FROM mbr_sign_in_guard"
                    + " WHERE last_sign_in_at IS NOT NULL AND account_id IN (" + marks + ")");
            int i = 1;
            for (UUID account : accounts) {
                query.setParameter(i++, account.toString());
            }
            for (Object found : query.getResultList()) {
                Object[] row = (Object[]) found;
                last.put(Rows.uuid(row[0]), Rows.instant(row[1]));
            }
        }
        return last;
    }

    private Lockout read(UUID account, boolean lock) {
        List<?> found = em.createNativeQuery("SELECT fails, last_failed_at, locked_until FROM mbr_sign_in_guard"
                        + " WHERE account_id = ?" + (lock ? " FOR UPDATE" : ""))
                .setParameter(1, account.toString())
                .getResultList();
        if (found.isEmpty()) {
            throw new IllegalStateException("no sign-in counter of account " + account);
        }
        Object[] row = (Object[]) found.get(0);
        return new Lockout(Rows.number(row[0]), Rows.instant(row[1]), Rows.instant(row[2]));
    }

    private void write(UUID account, Lockout lockout) {
        em.createNativeQuery("UPDATE mbr_sign_in_guard SET fails = ?, last_failed_at = ?, locked_until = ?"
                        + " WHERE account_id = ?")
                .setParameter(1, lockout.fails())
                .setParameter(2, Rows.utc(lockout.lastFailedAt()))
                .setParameter(3, Rows.utc(lockout.lockedUntil()))
                .setParameter(4, account.toString())
                .executeUpdate();
    }
}
