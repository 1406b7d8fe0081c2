package org.sathi.membership.api;

import java.util.UUID;
import org.sathi.kernel.access.Role;

/**
 * A fresh session.
 *
 * @param sessionToken random 256 bits in base64url; only its SHA-256 is kept
 * @param accountId the account
 * @param username its sign-in name
 * @param role its role
 * @param language {@code en} or {@code ne}, as the account's owner wants it
 * @param due what the session still waits for
 */
public record SignedIn(String sessionToken, UUID accountId, String username, Role role, String language, StepDue due) {

    /** Without the token. */
    @Override
    public String toString() {
        return "SignedIn[" + username + "]";
    }
}
