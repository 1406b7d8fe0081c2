package org.sathi.membership.api;

import java.util.UUID;
import org.sathi.kernel.access.Role;

/**
 * Which accounts are wanted; {@code null} means any.
 *
 * @param username beginning of the username
 * @param role role held
 * @param agencyId partner agency
 * @param active whether the account is open
 */
public record AccountFilter(String username, Role role, UUID agencyId, Boolean active) {

    /** All accounts. */
    public static AccountFilter any() {
        return new AccountFilter(null, null, null, null);
    }
}
