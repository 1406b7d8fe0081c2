package org.sathi.sessions.internal.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sathi.sessions.api.ObservationStatus;

/** Every status and every event of an observation. */
class ObservationTableTest {

    private static final Map<ObservationStatus, Map<ObservationTable.Event, ObservationStatus>> EXPECTED = Map.of(
            ObservationStatus.DRAFT,
                    Map.of(
                            ObservationTable.Event.SUBMIT, ObservationStatus.SUBMITTED,
                            ObservationTable.Event.VOID, ObservationStatus.VOID),
            ObservationStatus.SUBMITTED,
                    Map.of(
                            ObservationTable.Event.VERIFY, ObservationStatus.VERIFIED,
                            ObservationTable.Event.DISPUTE, ObservationStatus.DISPUTED,
                            ObservationTable.Event.VOID, ObservationStatus.VOID),
            ObservationStatus.VERIFIED,
                    Map.of(
                            ObservationTable.Event.DISPUTE, ObservationStatus.DISPUTED,
                            ObservationTable.Event.VOID, ObservationStatus.VOID),
            ObservationStatus.DISPUTED,
                    Map.of(
                            ObservationTable.Event.VERIFY, ObservationStatus.VERIFIED,
                            ObservationTable.Event.VOID, ObservationStatus.VOID),
            ObservationStatus.VOID, Map.of());

    @ParameterizedTest
    @EnumSource(ObservationStatus.class)
    void moves_only_as_the_table_says(ObservationStatus from) {
        for (ObservationTable.Event event : ObservationTable.Event.values()) {
            assertThat(ObservationTable.next(from, event).orElse(null))
                    .as(from + " on " + event)
                    .isEqualTo(EXPECTED.get(from).get(event));
        }
    }
}
