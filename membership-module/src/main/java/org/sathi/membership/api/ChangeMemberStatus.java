package org.sathi.membership.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Asks to move a member along before the end: waitlist, enrol, activate, put on leave (M8).
 *
 * @param memberId the member
 * @param version version that the writer saw
 * @param to status wanted; not one that ends
 * @param on day from which it holds, today or earlier
 */
public record ChangeMemberStatus(UUID memberId, long version, MemberStatus to, LocalDate on) {}
