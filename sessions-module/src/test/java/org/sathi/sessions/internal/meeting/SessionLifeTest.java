package org.sathi.sessions.internal.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sathi.kernel.error.Conflict;
import org.sathi.sessions.api.SessionStatus;

class SessionLifeTest {

    /** The table of the requirement (B, lifecycles), written down again by hand. */
    private static final Map<SessionStep, Map<SessionStatus, SessionStatus>> WANTED = Map.of(
            SessionStep.HOLD, Map.of(SessionStatus.PLANNED, SessionStatus.HELD),
            SessionStep.CANCEL, Map.of(SessionStatus.PLANNED, SessionStatus.CANCELLED),
            SessionStep.CLOSE, Map.of(SessionStatus.HELD, SessionStatus.CLOSED),
            SessionStep.REOPEN, Map.of(SessionStatus.CLOSED, SessionStatus.HELD));

    static Stream<Arguments> everyStatusAndStep() {
        return EnumSet.allOf(SessionStatus.class).stream()
                .flatMap(status -> EnumSet.allOf(SessionStep.class).stream().map(step -> Arguments.of(status, step)));
    }

    @ParameterizedTest
    @MethodSource("everyStatusAndStep")
    void follows_the_table_and_refuses_everything_else(SessionStatus status, SessionStep step) {
        SessionStatus wanted = WANTED.get(step).get(status);
        if (wanted == null) {
            assertThatThrownBy(() -> SessionLife.take(status, step))
                    .isInstanceOf(Conflict.class)
                    .hasMessage("error.sessions.state." + step.name().toLowerCase(java.util.Locale.ROOT));
        } else {
            assertThat(SessionLife.take(status, step)).isEqualTo(wanted);
        }
        assertThat(SessionLife.allows(status, step)).isEqualTo(wanted != null);
    }

    @ParameterizedTest
    @MethodSource("everyStatusAndStep")
    void only_held_sessions_take_marks(SessionStatus status, SessionStep ignored) {
        Set<SessionStatus> open = EnumSet.of(SessionStatus.HELD);
        if (open.contains(status)) {
            SessionRules.attendanceIsOpen(status);
        } else {
            assertThatThrownBy(() -> SessionRules.attendanceIsOpen(status)).isInstanceOf(Conflict.class);
        }
    }
}
