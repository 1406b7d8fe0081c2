package org.sathi.membership.api;

import java.time.Instant;
import java.util.UUID;
import org.sathi.kernel.access.Role;

/**
 * An account in the list of accounts.
 *
 * @param id the account
 * @param username sign-in name
 * @param displayName the person's name
 * @param role role held
 * @param agencyId partner agency of an agency role, else {@code null}
 * @param active whether the account is open
 * @param passwordSet whether the owner has a password yet
 * @param lastSignIn last sign-in by password, {@code null} before the first
 */
public record AccountRow(
        UUID id,
        String username,
        String displayName,
        Role role,
        UUID agencyId,
        boolean active,
        boolean passwordSet,
        Instant lastSignIn) {}
