package org.sathi.membership.internal.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.crypto.FieldCipher;
import org.sathi.kernel.text.Digits;
import org.sathi.membership.api.SecondStep;

/**
 * The secrets and counters of the second step. A code is taken by comparing and setting the last step under the lock of its row, so that neither a repeat nor one of two at once comes in with it.
 */
@ApplicationScoped
class SecondFactors {

    private static final String TABLE = "mbr_second_factor";
    private static final Duration OFFERED = Duration.ofMinutes(10);
    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");

    @PersistenceContext(unitName = "membership")
    EntityManager em;

    private record Factor(byte[] seed, Instant begunAt, Instant confirmedAt, Lockout lockout) {}

    /** Since when the account has it, or {@code null}. */
    Instant since(UUID account) {
        return read(account, false).map(Factor::confirmedAt).orElse(null);
    }

    /** Begins anew with a fresh secret; one that is in use stays as it is. */
    void begin(UUID account, Instant now) {
        em.createNativeQuery("DELETE FROM mbr_second_factor WHERE account_id = ? AND confirmed_at IS NULL")
                .setParameter(1, account.toString())
                .executeUpdate();
        em.createNativeQuery("INSERT INTO mbr_second_factor (account_id, seed_sealed, begun_at, last_step, fails)"
                        + " VALUES (?, ?, ?, 0, 0)")
                .setParameter(1, account.toString())
                .setParameter(2, FieldCipher.current().sealBytes(TABLE, "seed", account, Totp.freshSeed()))
                .setParameter(3, Rows.utc(now))
                .executeUpdate();
    }

    /** The secret that waits for its first code, while it does. */
    Optional<byte[]> offered(UUID account, Instant now) {
        return read(account, false)
                .filter(factor -> factor.confirmedAt() == null)
                .filter(factor -> now.isBefore(factor.begunAt().plus(OFFERED)))
                .map(Factor::seed);
    }

    /** Takes the first code; the count of wrong ones stays when the operation is refused. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean confirm(UUID account, String code, Instant now) {
        Factor factor = read(account, true).orElse(null);
        boolean open = factor != null
                && factor.confirmedAt() == null
                && now.isBefore(factor.begunAt().plus(OFFERED))
                && !factor.lockout().lockedAt(now);
        if (!open || !takes(account, factor, code, now)) {
            return false;
        }
        em.createNativeQuery("UPDATE mbr_second_factor SET confirmed_at = ? WHERE account_id = ?")
                .setParameter(1, Rows.utc(now))
                .setParameter(2, account.toString())
                .executeUpdate();
        return true;
    }

    /** Takes a code or a recovery code of an account that has it. */
    boolean admits(UUID account, String code, Instant now) {
        Factor factor = read(account, true).orElse(null);
        return factor != null
                && factor.confirmedAt() != null
                && !factor.lockout().lockedAt(now)
                && takes(account, factor, code, now);
    }

    private boolean takes(UUID account, Factor factor, String typed, Instant now) {
        String code = Digits.toLatin(typed == null ? "" : typed)
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT);
        boolean right = SIX_DIGITS.matcher(code).matches()
                ? takesStep(account, Totp.stepOf(factor.seed(), code, now))
                : factor.confirmedAt() != null && usesRecovery(account, code, now);
        count(account, right ? Lockout.none() : factor.lockout().failedAt(now));
        return right;
    }

    private boolean takesStep(UUID account, OptionalLong step) {
        return step.isPresent()
                && em.createNativeQuery(
                                        "UPDATE mbr_second_factor SET last_step = ? WHERE account_id = ? AND last_step < ?")
                                .setParameter(1, step.getAsLong())
                                .setParameter(2, account.toString())
                                .setParameter(3, step.getAsLong())
                                .executeUpdate()
                        == 1;
    }

    private boolean usesRecovery(UUID account, String code, Instant now) {
        return em.createNativeQuery("UPDATE mbr_recovery_code SET used_at = ?"
                                + " WHERE account_id = ? AND code_sha256 = ? AND used_at IS NULL")
                        .setParameter(1, Rows.utc(now))
                        .setParameter(2, account.toString())
                        .setParameter(3, Secrets.sha256(code))
                        .executeUpdate()
                == 1;
    }

    private void count(UUID account, Lockout lockout) {
        em.createNativeQuery("UPDATE mbr_second_factor SET fails = ?, last_failed_at = ?, locked_until = ?"
                        + " WHERE account_id = ?")
                .setParameter(1, lockout.fails())
                .setParameter(2, Rows.utc(lockout.lastFailedAt()))
                .setParameter(3, Rows.utc(lockout.lockedUntil()))
                .setParameter(4, account.toString())
                .executeUpdate();
    }

    /** Gives the account fresh recovery codes; earlier ones are gone. */
    List<String> freshCodes(UUID account) {
        forgetCodes(account);
        List<String> codes = new ArrayList<>();
        while (codes.size() < SecondStep.RECOVERY_CODES) {
            String code = Totp.freshRecoveryCode();
            codes.add(code);
            em.createNativeQuery("INSERT INTO mbr_recovery_code (account_id, code_sha256) VALUES (?, ?)")
                    .setParameter(1, account.toString())
                    .setParameter(2, Secrets.sha256(code.replace("-", "")))
                    .executeUpdate();
        }
        return codes;
    }

    int codesLeft(UUID account) {
        return Rows.number(
                em.createNativeQuery("SELECT COUNT(*) FROM mbr_recovery_code WHERE account_id = ? AND used_at IS NULL")
                        .setParameter(1, account.toString())
                        .getSingleResult());
    }

    /** Takes it away. */
    void end(UUID account) {
        forgetCodes(account);
        em.createNativeQuery("DELETE FROM mbr_second_factor WHERE account_id = ?")
                .setParameter(1, account.toString())
                .executeUpdate();
    }

    private void forgetCodes(UUID account) {
        em.createNativeQuery("DELETE FROM mbr_recovery_code WHERE account_id = ?")
                .setParameter(1, account.toString())
                .executeUpdate();
    }

    /** The roles that must have it. */
    Set<Role> obligatory() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Object role :
                em.createNativeQuery("SELECT role FROM mbr_second_factor_rule").getResultList()) {
            roles.add(Role.valueOf((String) role));
        }
        return roles;
    }

    void require(Set<Role> roles, Instant now) {
        em.createNativeQuery("DELETE FROM mbr_second_factor_rule").executeUpdate();
        for (Role role : roles) {
            em.createNativeQuery("INSERT INTO mbr_second_factor_rule (role, since) VALUES (?, ?)")
                    .setParameter(1, role.name())
                    .setParameter(2, Rows.utc(now))
                    .executeUpdate();
        }
    }

    private Optional<Factor> read(UUID account, boolean lock) {
        List<?> found = em.createNativeQuery("SELECT seed_sealed, begun_at, confirmed_at, fails, last_failed_at,"
                        + " locked_until FROM mbr_second_factor WHERE account_id = ?" + (lock ? " FOR UPDATE" : ""))
                .setParameter(1, account.toString())
                .getResultList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Object[] row = (Object[]) found.get(0);
        byte[] seed = FieldCipher.current().openBytes(TABLE, "seed", account, (byte[]) row[0]);
        Lockout lockout = new Lockout(Rows.number(row[3]), Rows.instant(row[4]), Rows.instant(row[5]));
        return Optional.of(new Factor(seed, Rows.instant(row[1]), Rows.instant(row[2]), lockout));
    }
}
