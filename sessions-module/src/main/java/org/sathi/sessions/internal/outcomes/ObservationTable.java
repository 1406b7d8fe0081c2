package org.sathi.sessions.internal.outcomes;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sathi.sessions.api.ObservationStatus;

/** The lifecycle of an observation as a table (B, lifecycles). */
final class ObservationTable {

    /** What can happen to an observation. */
    enum Event {
        /** Its missing evidence was told. */
        SUBMIT,
        /** A second person confirmed it; also settles a doubt. */
        VERIFY,
        /** Somebody doubts it. */
        DISPUTE,
        /** It was taken back. */
        VOID
    }

    private static final Map<Event, Set<ObservationStatus>> FROM = new EnumMap<>(Map.of(
            Event.SUBMIT, EnumSet.of(ObservationStatus.DRAFT),
            Event.VERIFY, EnumSet.of(ObservationStatus.SUBMITTED, ObservationStatus.DISPUTED),
            Event.DISPUTE, EnumSet.of(ObservationStatus.SUBMITTED, ObservationStatus.VERIFIED),
            Event.VOID,
                    EnumSet.of(
                            ObservationStatus.DRAFT,
                            ObservationStatus.SUBMITTED,
                            ObservationStatus.VERIFIED,
                            ObservationStatus.DISPUTED)));

    private static final Map<Event, ObservationStatus> TO = new EnumMap<>(Map.of(
            Event.SUBMIT, ObservationStatus.SUBMITTED,
            Event.VERIFY, ObservationStatus.VERIFIED,
            Event.DISPUTE, ObservationStatus.DISPUTED,
            Event.VOID, ObservationStatus.VOID));

    private ObservationTable() {}

    /** Where the event leads from the status; empty when it cannot happen there. */
    static Optional<ObservationStatus> next(ObservationStatus from, Event event) {
        return FROM.get(event).contains(from) ? Optional.of(TO.get(event)) : Optional.empty();
    }
}
