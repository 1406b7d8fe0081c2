package org.sathi.membership.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.OpenToAll;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;
import org.sathi.kernel.access.Role;

/**
 * The second step at sign-in (A-54, SECURITY C.3): a code of six digits from an authenticator, new every 30 seconds and good once, or one of ten recovery codes. It is asked of accounts that have
 * set it up; tokens of the API are not concerned.
 */
public interface SecondStep {

    /** Recovery codes that an account is given. */
    int RECOVERY_CODES = 10;

    /** How the second step of the own account stands. */
    @RequiresPermission(Permission.OWN_ACCOUNT)
    State own();

    /** Begins to set it up, with a fresh secret that {@link #own} shows for ten minutes; the password is asked for again. */
    @RequiresPermission(Permission.OWN_ACCOUNT)
    void begin(String password);

    /**
     * Ends the setting up with the first code of the authenticator; other sessions of the account end.
     *
     * @param keepSession token of the session that stays open
     * @return the recovery codes, shown this once
     * @throws org.sathi.kernel.error.InvalidInput at {@code code} when it is wrong
     */
    @RequiresPermission(Permission.OWN_ACCOUNT)
    List<String> confirm(String code, String keepSession);

    /** Takes it away again, unless the role must have it; the password is asked for again. */
    @RequiresPermission(Permission.OWN_ACCOUNT)
    void end(String password);

    /** What a session waits for, and the secret while it is to be set up; empty when it waits for nothing or is over. */
    @OpenToAll(quiet = true)
    Optional<Waiting> waiting(String sessionToken);

    /** Makes the session whole with a code or a recovery code; the session gets a new token. Empty for every failure; after five the account's second step is locked for a minute, doubling to fifteen. */
    @OpenToAll
    Optional<SignedIn> enter(String sessionToken, String code);

    /** Sets the second step up for a session that waits for that, and makes the session whole; empty when the code is wrong. */
    @OpenToAll
    Optional<Enrolled> enrol(String sessionToken, String code);

    /** Whether an account has it. */
    @RequiresPermission(Permission.ACCOUNT_MANAGE)
    boolean isSetUp(UUID accountId);

    /** Takes it away from somebody who has lost it, and ends their sessions. */
    @RequiresPermission(Permission.ACCOUNT_MANAGE)
    void reset(UUID accountId);

    /** The roles that must have it. */
    @RequiresPermission(Permission.ACCOUNT_MANAGE)
    Set<Role> obligatory();

    /** Says which roles must have it: whoever of them has none sets it up at the next sign-in. */
    @RequiresPermission(Permission.ACCOUNT_MANAGE)
    void require(Set<Role> roles);

    /**
     * How the second step of an account stands.
     *
     * @param since when it was set up, or {@code null}
     * @param offer the secret that waits for its first code, or {@code null}
     * @param codesLeft recovery codes not used yet
     * @param obligatory whether the role must have it
     */
    record State(Instant since, Offer offer, int codesLeft, boolean obligatory) {}

    /** A session that waits; the offer only while it is to be set up. */
    record Waiting(StepDue due, Offer offer) {}

    /**
     * A secret for an authenticator.
     *
     * @param secret in base32, for typing
     * @param address as {@code otpauth:}, for the picture
     */
    record Offer(String secret, String address) {

        /** Without the secret. */
        @Override
        public String toString() {
            return "Offer";
        }
    }

    /** A session that is whole now, and the recovery codes, shown this once. */
    record Enrolled(SignedIn session, List<String> recoveryCodes) {

        public Enrolled {
            recoveryCodes = List.copyOf(recoveryCodes);
        }

        /** Without the codes. */
        @Override
        public String toString() {
            return "Enrolled[" + session + "]";
        }
    }
}
