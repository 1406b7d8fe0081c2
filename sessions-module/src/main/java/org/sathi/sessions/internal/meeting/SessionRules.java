package org.sathi.sessions.internal.meeting;

import java.time.LocalDate;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.sessions.api.Attendance;
import org.sathi.sessions.api.AttendanceMark;
import org.sathi.sessions.api.SessionStatus;

/** The rules of sessions and attendance, each by name. A rule that does not hold refuses with its own code. */
final class SessionRules {

    private SessionRules() {}

    /** A plan is changed only before the session is held or cancelled (S1). */
    static void planCanChange(SessionStatus status) {
        if (status != SessionStatus.PLANNED) {
            throw new Conflict("error.sessions.state.change");
        }
    }

    /** Activities are written down before and while the session is held (S4). */
    static void activitiesCanChange(SessionStatus status) {
        if (status != SessionStatus.PLANNED && status != SessionStatus.HELD) {
            throw new Conflict("error.sessions.state.activities");
        }
    }

    /** A session is held on its planned day or later, and never on a day to come (invariant 3). */
    static void heldDayIsPossible(LocalDate plannedOn, LocalDate heldOn, LocalDate today) {
        if (heldOn.isBefore(plannedOn)) {
            throw new InvalidInput("heldOn", "error.sessions.hold.before-planned");
        }
        if (heldOn.isAfter(today)) {
            throw new InvalidInput("heldOn", "error.sessions.hold.future");
        }
    }

    /** A session is closed only when everyone on the list has a mark or the gap is explained (S11). */
    static void attendanceIsCompleteOrExplained(int missing, String explanation) {
        if (missing > 0 && explanation == null) {
            throw new InvalidInput("gapExplanation", "error.sessions.close.gap", missing);
        }
    }

    /** Attendance is marked only while the session is held and not closed (invariant 3). */
    static void attendanceIsOpen(SessionStatus status) {
        if (status != SessionStatus.HELD) {
            throw new Conflict("error.sessions.state.mark");
        }
    }

    /**
     * A person is marked who belongs to the group that day; anybody else only as a guest (invariant 3). Somebody whose home group it is cannot be its guest.
     */
    static void personBelongsOrIsGuest(AttendanceMark mark, boolean onRoster, boolean homeGroup) {
        if (!onRoster && mark != AttendanceMark.GUEST) {
            throw new Conflict("error.sessions.mark.not-on-list");
        }
        if (homeGroup && mark == AttendanceMark.GUEST) {
            throw new Conflict("error.sessions.mark.guest-at-home");
        }
    }

    /** A mark that stands is corrected within seven days of the session; later by who may reopen sessions (S11). */
    static void correctionIsInTime(LocalDate heldOn, LocalDate today, boolean mayReopen) {
        if (!mayReopen && today.isAfter(heldOn.plusDays(Attendance.CORRECTION_DAYS))) {
            throw new Conflict("error.sessions.mark.too-late", Attendance.CORRECTION_DAYS);
        }
    }

    /** Notes are written while the session is held and not closed. */
    static void noteCanBeWritten(SessionStatus status) {
        if (status != SessionStatus.HELD) {
            throw new Conflict("error.sessions.state.note");
        }
    }

    /** Amendments are added only once the session is closed. */
    static void noteCanBeAmended(SessionStatus status) {
        if (status != SessionStatus.CLOSED) {
            throw new Conflict("error.sessions.state.amend");
        }
    }
}
