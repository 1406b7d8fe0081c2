package org.sathi.membership.api;

import java.util.Optional;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.OpenToAll;

/** The door: password in, session out; and who stands behind a session or an API token. */
public interface SignIn {

    /**
     * Checks a password and opens a session. There is one answer for every failure (unknown name, wrong password, locked or closed account): empty,
     * after the same time. After five failures in a row the account is locked for a minute, doubling to at most fifteen, never for good.
     *
     * @param username sign-in name as typed
     * @param password password as typed
     * @param address network address of the caller, for the brake on guessing; may be {@code null}
     * @return the session, or empty
     */
    @OpenToAll
    Optional<SignedIn> signIn(String username, String password, String address);

    /**
     * Who stands behind a session. Empty when the session is unknown, ended, idle for 20 minutes, older than 12 hours, or when the account was closed or
     * got another role since. Asked on every request; not written into the audit trail.
     *
     * @param sessionToken token of the session
     * @param requestId id of the running request, for the actor
     */
    @OpenToAll(quiet = true)
    Optional<Actor> resolve(String sessionToken, String requestId);

    /** Who stands behind an API token ({@code Authorization: Bearer ...}); empty as for {@link #resolve}. */
    @OpenToAll(quiet = true)
    Optional<Actor> resolveBearer(String token, String requestId);

    /** Ends a session; an unknown one is no error. */
    @OpenToAll
    void signOut(String sessionToken);
}
