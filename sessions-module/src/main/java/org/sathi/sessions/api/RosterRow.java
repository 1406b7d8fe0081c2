package org.sathi.sessions.api;

import java.time.Instant;
import java.util.UUID;

/**
 * One person on a session's attendance list.
 *
 * @param memberId the member
 * @param code member code
 * @param name name for colleagues
 * @param mark what is recorded; {@code null} is "not recorded", never absent
 * @param onRoster whether the person belonged to the group that day; others are guests
 * @param markedAt when the mark was made, or {@code null}
 * @param undoable whether the last mark can be taken back to the one before
 */
public record RosterRow(
        UUID memberId,
        String code,
        String name,
        AttendanceMark mark,
        boolean onRoster,
        Instant markedAt,
        boolean undoable) {

    /** Whether there is a mark. */
    public boolean recorded() {
        return mark != null;
    }
}
