package org.sathi.membership.api;

import java.time.Instant;
import java.util.UUID;
import org.sathi.kernel.access.Role;

/**
 * One access to a member's record.
 *
 * @param id the audit row
 * @param at when
 * @param who name of the person as colleagues know it, or the name of the system's task
 * @param role role of the person at that time, {@code null} when nobody was signed in
 * @param operation which operation, for example {@code Members.view}
 * @param refused whether it was refused
 */
public record MemberAccess(UUID id, Instant at, String who, Role role, String operation, boolean refused) {}
