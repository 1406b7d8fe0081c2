package org.sathi.sessions.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A member's work with a peer specialist.
 *
 * @param id the assignment
 * @param version version that a change must name
 * @param memberId the member
 * @param memberCode member code
 * @param memberName name for colleagues
 * @param specialistId account of the peer specialist
 * @param specialistName display name
 * @param from first day
 * @param to day from which it no longer holds, or {@code null} while it goes on
 * @param end why it ended, or {@code null}
 */
public record AssignmentView(
        UUID id,
        long version,
        UUID memberId,
        String memberCode,
        String memberName,
        UUID specialistId,
        String specialistName,
        LocalDate from,
        LocalDate to,
        AssignmentEnd end) {

    /** Whether it goes on. */
    public boolean open() {
        return to == null;
    }
}
