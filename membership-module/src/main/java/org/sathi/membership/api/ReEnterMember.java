package org.sathi.membership.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Asks to take a person in again after an end: a new enrolment; the old one stays (M8).
 *
 * @param memberId the member
 * @param version version that the writer saw
 * @param startAs REFERRED, WAITLISTED, ENROLLED or ACTIVE
 * @param on first day, after the last end, today or earlier
 */
public record ReEnterMember(UUID memberId, long version, MemberStatus startAs, LocalDate on) {}
