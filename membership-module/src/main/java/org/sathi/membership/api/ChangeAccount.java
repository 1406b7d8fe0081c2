package org.sathi.membership.api;

import java.util.UUID;
import org.sathi.kernel.access.Role;

/**
 * What shall hold of an account from now on.
 *
 * @param accountId the account
 * @param version version that the caller saw
 * @param displayName the person's name as colleagues know it
 * @param role any assignable role
 * @param agencyId the partner agency of an agency role, {@code null} for every other
 * @param email address for notices; {@code null} for none
 * @param language {@code en} or {@code ne}
 */
public record ChangeAccount(
        UUID accountId, long version, String displayName, Role role, UUID agencyId, String email, String language) {}
