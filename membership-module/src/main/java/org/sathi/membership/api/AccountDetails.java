package org.sathi.membership.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.Role;

/**
 * One account.
 *
 * @param id the account
 * @param version version for the next change
 * @param username sign-in name
 * @param displayName the person's name
 * @param role role held
 * @param agencyId partner agency of an agency role, else {@code null}
 * @param email address for notices, or {@code null}
 * @param language {@code en} or {@code ne}
 * @param active whether the account is open
 * @param passwordSet whether the owner has a password
 * @param createdAt when it was made
 * @param lastSignIn last sign-in by password, {@code null} before the first
 * @param lockedUntil when the account opens again after wrong passwords, {@code null} when it is not locked now
 * @param closedUnusedDays days for which nobody had used it when it was closed; {@code null} when that is not why it is closed
 * @param sessions sessions that are open now, newest first
 */
public record AccountDetails(
        UUID id,
        long version,
        String username,
        String displayName,
        Role role,
        UUID agencyId,
        String email,
        String language,
        boolean active,
        boolean passwordSet,
        Instant createdAt,
        Instant lastSignIn,
        Instant lockedUntil,
        Integer closedUnusedDays,
        List<SessionRow> sessions) {

    public AccountDetails {
        sessions = List.copyOf(sessions);
    }
}
