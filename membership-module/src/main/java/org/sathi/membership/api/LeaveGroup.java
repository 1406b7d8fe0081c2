package org.sathi.membership.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Asks to end a membership of a group; the member stays in the programme.
 *
 * @param membershipId the membership
 * @param version version that the writer saw
 * @param on day of leaving, today or earlier
 */
public record LeaveGroup(UUID membershipId, long version, LocalDate on) {}
