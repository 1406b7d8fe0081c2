package org.sathi.sessions.internal.meeting;

import java.util.List;
import org.sathi.sessions.api.AttendanceMark;

/** Which of two marks of one person at one session says more; used when two records turn out to be of one person (M12). */
final class AttendanceStrength {

    private static final List<AttendanceMark> STRONGEST_FIRST = List.of(
            AttendanceMark.PRESENT,
            AttendanceMark.LATE,
            AttendanceMark.LEFT_EARLY,
            AttendanceMark.GUEST,
            AttendanceMark.EXCUSED,
            AttendanceMark.ABSENT,
            AttendanceMark.NOT_EXPECTED);

    private AttendanceStrength() {}

    /** The stronger of the two; no mark is the weakest. */
    static AttendanceMark stronger(AttendanceMark one, AttendanceMark other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return STRONGEST_FIRST.indexOf(one) <= STRONGEST_FIRST.indexOf(other) ? one : other;
    }
}
