package org.sathi.referrals.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A-55")
class WeeklyRuleTest {

    @Test
    void days_are_written_in_the_order_of_the_week() {
        assertThat(WeeklyRule.of(List.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY))).isEqualTo("FREQ=WEEKLY;BYDAY=MO,SU");
    }

    @Test
    void every_set_of_days_reads_as_it_was_written() {
        for (int bits = 1; bits < 128; bits++) {
            Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
            for (DayOfWeek day : DayOfWeek.values()) {
                if ((bits & 1 << day.ordinal()) != 0) {
                    days.add(day);
                }
            }
            assertThat(WeeklyRule.days(WeeklyRule.of(days))).isEqualTo(days);
        }
    }

    @Test
    void any_other_rule_is_refused() {
        for (String rule : List.of("FREQ=DAILY", "FREQ=WEEKLY;BYDAY=", "FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;BYDAY=M")) {
            assertThatThrownBy(() -> WeeklyRule.days(rule)).as(rule).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
