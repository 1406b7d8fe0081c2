package org.sathi.membership.api;

import java.util.UUID;
import org.sathi.kernel.access.Role;

/**
 * How an account is named in a list of another module.
 *
 * @param id the account
 * @param username sign-in name
 * @param displayName the person's name as colleagues know it
 * @param role the account's role
 * @param agencyId the partner agency of an agency role, else {@code null}
 * @param active whether the account can sign in
 */
public record AccountLabel(UUID id, String username, String displayName, Role role, UUID agencyId, boolean active) {}
