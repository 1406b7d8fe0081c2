package org.sathi.sessions.api;

/**
 * How much of a session's attendance is recorded.
 *
 * @param recorded people with a mark
 * @param expected people on the list
 * @param attended people who were there
 */
public record AttendanceProgress(int recorded, int expected, int attended) {

    /** People without a mark. */
    public int missing() {
        return Math.max(0, expected - recorded);
    }

    /** Whether everyone on the list has a mark. */
    public boolean complete() {
        return missing() == 0;
    }
}
