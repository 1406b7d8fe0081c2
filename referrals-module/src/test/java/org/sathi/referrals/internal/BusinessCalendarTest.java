package org.sathi.referrals.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sathi.referrals.api.Priority;

@Tag("B6-16")
class BusinessCalendarTest {

    private static final BusinessCalendar CALENDAR = BusinessCalendar.SATURDAY_OFF;

    @Test
    void saturday_does_not_count() {
        Instant friday = Instant.parse("2026-11-27T05:00:00Z");
        assertThat(CALENDAR.plusDays(friday, 1)).isEqualTo(Instant.parse("2026-11-29T05:00:00Z"));
    }

    @Test
    void the_day_is_that_of_nepal_and_not_that_of_utc() {
        Instant saturdayInNepal = Instant.parse("2026-11-27T19:00:00Z");
        assertThat(CALENDAR.plusDays(saturdayInNepal, 0)).isEqualTo(Instant.parse("2026-11-28T18:15:00Z"));
    }

    @Test
    void holidays_do_not_count() {
        BusinessCalendar calendar =
                new BusinessCalendar(Set.of(DayOfWeek.SATURDAY), Set.of(LocalDate.parse("2026-11-23")));
        Instant sunday = Instant.parse("2026-11-22T05:00:00Z");
        assertThat(calendar.plusDays(sunday, 1)).isEqualTo(Instant.parse("2026-11-24T05:00:00Z"));
    }

    @Test
    void a_week_needs_a_business_day() {
        assertThatThrownBy(() -> new BusinessCalendar(EnumSet.allOf(DayOfWeek.class), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("A-43")
    void urgent_is_answered_in_one_business_day_and_routine_in_five() {
        Instant sunday = Instant.parse("2026-11-22T05:00:00Z");
        assertThat(DueTimes.DEFAULT.respond(Priority.URGENT, sunday)).isEqualTo(Instant.parse("2026-11-23T05:00:00Z"));
        assertThat(DueTimes.DEFAULT.respond(Priority.ROUTINE, sunday)).isEqualTo(Instant.parse("2026-11-27T05:00:00Z"));
        assertThat(DueTimes.DEFAULT.expiry(Priority.ROUTINE, sunday)).isEqualTo(Instant.parse("2026-12-03T05:00:00Z"));
    }
}
