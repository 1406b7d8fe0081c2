package org.sathi.membership.api;

import java.util.UUID;
import org.sathi.kernel.access.Role;

/**
 * A new account.
 *
 * @param submitKey makes a repeated submit harmless; {@code null} without
 * @param username sign-in name: 3 to 40 small Latin letters, digits, dots, hyphens and underscores; never changes
 * @param displayName the person's name as colleagues know it, at most 100 characters
 * @param role any assignable role
 * @param agencyId the partner agency of an agency role, {@code null} for every other
 * @param email address for notices without content; {@code null} for none
 * @param language language of notices and of the first page, {@code en} or {@code ne}
 * @param initialPassword {@code null} when the person is to choose their own by a one-time link
 */
public record NewAccount(
        UUID submitKey,
        String username,
        String displayName,
        Role role,
        UUID agencyId,
        String email,
        String language,
        String initialPassword) {

    /** Without the password. */
    @Override
    public String toString() {
        return "NewAccount[" + username + "," + displayName + "," + role + "," + agencyId + "," + email + "," + language
                + "]";
    }
}
