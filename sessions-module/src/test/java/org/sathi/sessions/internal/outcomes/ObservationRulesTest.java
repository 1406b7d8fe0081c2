package org.sathi.sessions.internal.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.sessions.api.ObservationSource;
import org.sathi.sessions.api.ObservedChange;
import org.sathi.sessions.api.ObservedLevel;

/** What an observation must hold (C.5). */
class ObservationRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Map<String, Indicator> KNOWN =
            KoshishFixture.indicators().stream().collect(Collectors.toMap(Indicator::code, Function.identity()));

    @Test
    void a_day_to_come_is_refused() {
        refused(
                TODAY.plusDays(1),
                change("KI-01", ObservedLevel.IMPROVED, null),
                "observedOn",
                "error.input.date-future");
    }

    @Test
    void a_day_outside_of_the_engagement_is_refused() {
        refused(
                LocalDate.of(2020, 1, 1),
                change("KI-01", ObservedLevel.IMPROVED, null),
                "observedOn",
                "error.observation.outside-engagement");
    }

    @Test
    void an_unknown_indicator_is_refused() {
        refused(
                TODAY,
                change("KI-99", ObservedLevel.IMPROVED, null),
                "changes[0].indicatorCode",
                "error.observation.indicator");
    }

    @Test
    void a_reached_state_needs_evidence() {
        refused(
                TODAY,
                change("KI-06", ObservedLevel.IMPROVED, "  "),
                "changes[0].evidence",
                "error.observation.evidence");
        assertThat(check(TODAY, change("KI-06", ObservedLevel.IMPROVED, " paid work since May "), true))
                .containsExactly(change("KI-06", ObservedLevel.IMPROVED, "paid work since May"));
        assertThat(check(TODAY, change("KI-06", ObservedLevel.NO_CHANGE, null), true))
                .hasSize(1);
        assertThat(check(TODAY, change("KI-06", ObservedLevel.IMPROVED, null), false))
                .hasSize(1);
    }

    @Test
    void evidence_has_a_limit_and_no_control_characters() {
        refused(
                TODAY,
                change("KI-01", ObservedLevel.IMPROVED, "x".repeat(1001)),
                "changes[0].evidence",
                "error.input.too-long");
        refused(
                TODAY,
                change("KI-01", ObservedLevel.IMPROVED, "a\u0000b"),
                "changes[0].evidence",
                "error.input.control-character");
    }

    @Test
    void a_round_of_nothing_is_refused() {
        assertThatThrownBy(() -> ObservationRules.check(TODAY, TODAY, on -> true, List.of(), KNOWN, true))
                .isInstanceOf(InvalidInput.class);
    }

    private static void refused(LocalDate on, ObservedChange change, String field, String code) {
        assertThatThrownBy(() -> check(on, change, true)).isInstanceOfSatisfying(InvalidInput.class, refusal -> {
            assertThat(refusal.errors().get(0).field()).isEqualTo(field);
            assertThat(refusal.errors().get(0).code()).isEqualTo(code);
        });
    }

    private static List<ObservedChange> check(LocalDate on, ObservedChange change, boolean needEvidence) {
        return ObservationRules.check(on, TODAY, day -> day.getYear() >= 2025, List.of(change), KNOWN, needEvidence);
    }

    private static ObservedChange change(String code, ObservedLevel level, String evidence) {
        return new ObservedChange(code, ObservationSource.STAFF, level, evidence);
    }
}
