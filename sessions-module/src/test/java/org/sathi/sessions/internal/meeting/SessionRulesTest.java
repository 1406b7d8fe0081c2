package org.sathi.sessions.internal.meeting;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.sessions.api.AttendanceMark;
import org.sathi.sessions.api.SessionStatus;

class SessionRulesTest {

    private static final LocalDate PLANNED = LocalDate.of(2026, 3, 7);

    @Test
    void a_session_is_held_on_its_day_or_later_but_not_on_a_day_to_come() {
        assertThatCode(() -> SessionRules.heldDayIsPossible(PLANNED, PLANNED, PLANNED))
                .doesNotThrowAnyException();
        assertThatCode(() -> SessionRules.heldDayIsPossible(PLANNED, PLANNED.plusDays(2), PLANNED.plusDays(9)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> SessionRules.heldDayIsPossible(PLANNED, PLANNED.minusDays(1), PLANNED.plusDays(1)))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("error.sessions.hold.before-planned");
        assertThatThrownBy(() -> SessionRules.heldDayIsPossible(PLANNED, PLANNED, PLANNED.minusDays(1)))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("error.sessions.hold.future");
    }

    @Test
    void a_session_is_closed_when_everyone_is_recorded_or_the_gap_is_explained() {
        assertThatCode(() -> SessionRules.attendanceIsCompleteOrExplained(0, null))
                .doesNotThrowAnyException();
        assertThatCode(() -> SessionRules.attendanceIsCompleteOrExplained(3, "The list got wet"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> SessionRules.attendanceIsCompleteOrExplained(1, null))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("error.sessions.close.gap");
    }

    @Test
    void somebody_from_outside_is_only_a_guest_and_nobody_is_a_guest_at_home() {
        for (AttendanceMark mark : AttendanceMark.values()) {
            if (mark == AttendanceMark.GUEST) {
                assertThatCode(() -> SessionRules.personBelongsOrIsGuest(mark, false, false))
                        .doesNotThrowAnyException();
                assertThatThrownBy(() -> SessionRules.personBelongsOrIsGuest(mark, true, true))
                        .hasMessage("error.sessions.mark.guest-at-home");
            } else {
                assertThatCode(() -> SessionRules.personBelongsOrIsGuest(mark, true, true))
                        .doesNotThrowAnyException();
                assertThatThrownBy(() -> SessionRules.personBelongsOrIsGuest(mark, false, false))
                        .hasMessage("error.sessions.mark.not-on-list");
            }
        }
    }

    @Test
    void a_mark_is_corrected_within_seven_days_and_later_by_the_coordinator() {
        assertThatCode(() -> SessionRules.correctionIsInTime(PLANNED, PLANNED.plusDays(7), false))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> SessionRules.correctionIsInTime(PLANNED, PLANNED.plusDays(8), false))
                .isInstanceOf(Conflict.class)
                .hasMessage("error.sessions.mark.too-late");
        assertThatCode(() -> SessionRules.correctionIsInTime(PLANNED, PLANNED.plusDays(300), true))
                .doesNotThrowAnyException();
    }

    @Test
    void plans_change_only_before_and_notes_only_while_the_session_is_held() {
        for (SessionStatus status : SessionStatus.values()) {
            if (status != SessionStatus.PLANNED) {
                assertThatThrownBy(() -> SessionRules.planCanChange(status)).isInstanceOf(Conflict.class);
            }
            if (status != SessionStatus.HELD) {
                assertThatThrownBy(() -> SessionRules.noteCanBeWritten(status)).isInstanceOf(Conflict.class);
            }
            if (status != SessionStatus.CLOSED) {
                assertThatThrownBy(() -> SessionRules.noteCanBeAmended(status)).isInstanceOf(Conflict.class);
            }
        }
    }
}
