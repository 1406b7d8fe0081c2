package org.sathi.membership.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Asks to end a member's engagement (M9); memberships of groups end the same day.
 *
 * @param memberId the member
 * @param version version that the writer saw
 * @param on last day, today or earlier
 * @param reason why
 * @param note what happened, 1 to 2000 characters
 */
public record ExitMember(UUID memberId, long version, LocalDate on, ExitReason reason, String note) {}
