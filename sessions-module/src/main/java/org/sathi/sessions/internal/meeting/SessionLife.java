package org.sathi.sessions.internal.meeting;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sathi.kernel.error.Conflict;
import org.sathi.sessions.api.SessionStatus;

/** The life of a session as a table (B): PLANNED to HELD to CLOSED, PLANNED to CANCELLED, CLOSED to HELD. What is not in it is refused. */
final class SessionLife {

    private static final Map<SessionStatus, Map<SessionStep, SessionStatus>> TABLE = Map.of(
            SessionStatus.PLANNED,
            Map.of(SessionStep.HOLD, SessionStatus.HELD, SessionStep.CANCEL, SessionStatus.CANCELLED),
            SessionStatus.HELD,
            Map.of(SessionStep.CLOSE, SessionStatus.CLOSED),
            SessionStatus.CLOSED,
            Map.of(SessionStep.REOPEN, SessionStatus.HELD),
            SessionStatus.CANCELLED,
            Map.of());

    private SessionLife() {}

    /** Where the step leads, if it can be taken. */
    static Optional<SessionStatus> after(SessionStatus status, SessionStep step) {
        return Optional.ofNullable(TABLE.get(status).get(step));
    }

    /** Whether the step can be taken. */
    static boolean allows(SessionStatus status, SessionStep step) {
        return after(status, step).isPresent();
    }

    /** Where the step leads; refused with a code that names the step when it cannot be taken. */
    static SessionStatus take(SessionStatus status, SessionStep step) {
        return after(status, step)
                .orElseThrow(
                        () -> new Conflict("error.sessions.state." + step.name().toLowerCase(Locale.ROOT)));
    }
}
