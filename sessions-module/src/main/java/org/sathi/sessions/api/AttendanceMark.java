package org.sathi.sessions.api;

/** What was recorded for one person at one session (S6). Without a mark the person is "not recorded", which never means absent. */
public enum AttendanceMark {
    PRESENT(true, true),
    LATE(true, true),
    LEFT_EARLY(true, true),
    /** Came to a session of a group that the person does not belong to. */
    GUEST(true, false),
    /** Could not come and said so. */
    EXCUSED(false, true),
    ABSENT(false, true),
    /** Was not supposed to come, for example away for a season. */
    NOT_EXPECTED(false, false);

    private final boolean attended;
    private final boolean counted;

    AttendanceMark(boolean attended, boolean counted) {
        this.attended = attended;
        this.counted = counted;
    }

    /** Whether the person was there. */
    public boolean attended() {
        return attended;
    }

    /** Whether the mark enters the attendance rate: present, late and left early over those and absent and excused (invariant 4). */
    public boolean counted() {
        return counted;
    }
}
