package org.sathi.sessions.internal.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sathi.kernel.error.FieldError;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.sessions.api.ActivityItem;
import org.sathi.sessions.api.Repeat;

class PlanCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 7);
    private static final LocalTime NOON = LocalTime.NOON;
    private static final List<ActivityItem> SHARING = List.of(new ActivityItem("SHARING", 60));

    private static PlanCheck check() {
        return new PlanCheck(Set.of("SHARING"), TODAY);
    }

    @Test
    void a_past_day_is_accepted_and_text_is_cleaned() {
        SessionPlan plan = check().plan(TODAY.minusYears(1), NOON, 90, "  Hall  2 ", " ", SHARING);
        assertThat(plan.place()).isEqualTo("Hall 2");
        assertThat(plan.agenda()).isNull();
    }

    @Test
    void everything_wrong_is_told_at_once() {
        assertThatThrownBy(() -> check().plan(
                                LocalDate.of(26, 3, 7),
                                null,
                                5,
                                "x".repeat(10_000),
                                "a\u0000b",
                                List.of(new ActivityItem("SECRET", 60))))
                .asInstanceOf(type(InvalidInput.class))
                .extracting(e -> e.errors().stream().map(FieldError::field).toList())
                .isEqualTo(List.of("on", "startsAt", "minutes", "place", "agenda", "activities"));
    }

    @Test
    void activities_are_few_known_and_take_time() {
        assertRefused(Collections.nCopies(11, new ActivityItem("SHARING", 10)), "error.sessions.activities.many");
        assertRefused(List.of(new ActivityItem("SHARING", 0)), "error.sessions.activities.minutes");
        assertRefused(Collections.singletonList(null), "error.sessions.activities.unknown");
    }

    @Test
    void a_series_has_two_to_twelve_sessions_and_a_single_one_has_one() {
        for (int wrong : new int[] {-1, 0, 1, 13, Integer.MAX_VALUE}) {
            assertThat(seriesHolds(Repeat.WEEKLY, wrong)).isFalse();
        }
        assertThat(seriesHolds(Repeat.WEEKLY, 12)).isTrue();
        assertThat(seriesHolds(Repeat.NONE, 1)).isTrue();
        assertThat(seriesHolds(Repeat.NONE, 2)).isFalse();
    }

    private static boolean seriesHolds(Repeat repeat, int occurrences) {
        PlanCheck check = check();
        check.series(repeat, occurrences);
        return check.fields().ok();
    }

    private static void assertRefused(List<ActivityItem> items, String code) {
        assertThatThrownBy(() -> check().activities(items))
                .isInstanceOf(InvalidInput.class)
                .hasMessage(code);
    }
}
