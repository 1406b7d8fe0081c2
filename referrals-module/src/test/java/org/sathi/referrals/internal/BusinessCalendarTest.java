package org.sathi.referrals.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sathi.kernel.time.NepalTime;
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
        assertThat(DueTimes.DEFAULT.respond(null, Priority.URGENT, sunday))
                .isEqualTo(Instant.parse("2026-11-23T05:00:00Z"));
        assertThat(DueTimes.DEFAULT.respond(null, Priority.ROUTINE, sunday))
                .isEqualTo(Instant.parse("2026-11-27T05:00:00Z"));
        assertThat(DueTimes.DEFAULT.expiry(null, Priority.ROUTINE, sunday))
                .isEqualTo(Instant.parse("2026-12-03T05:00:00Z"));
    }

    private static final BusinessCalendar OFFICE = BusinessCalendar.of(
            Set.of(DayOfWeek.SATURDAY),
            Set.of(LocalDate.parse("2026-11-30")),
            LocalTime.parse("10:00"),
            LocalTime.parse("17:00"));

    private static Instant nepal(String local) {
        return NepalTime.toInstant(LocalDateTime.parse(local));
    }

    @Test
    @Tag("A-44")
    void hours_run_while_the_office_is_open_over_a_day_off_and_a_holiday() {
        Instant friday = nepal("2026-11-27T15:00");
        assertThat(OFFICE.plus(friday, Duration.ofHours(1))).isEqualTo(nepal("2026-11-27T16:00"));
        assertThat(OFFICE.plus(friday, Duration.ofHours(4))).isEqualTo(nepal("2026-11-29T12:00"));
        assertThat(OFFICE.plus(friday, Duration.ofHours(11))).isEqualTo(nepal("2026-12-01T12:00"));
    }

    @Test
    @Tag("A-44")
    void what_comes_in_the_night_or_on_a_day_off_begins_at_the_next_opening() {
        assertThat(OFFICE.plusDays(nepal("2026-11-26T21:30"), 1)).isEqualTo(nepal("2026-11-29T10:00"));
        assertThat(OFFICE.plusDays(nepal("2026-11-26T06:00"), 1)).isEqualTo(nepal("2026-11-27T10:00"));
        assertThat(OFFICE.plus(nepal("2026-11-28T12:00"), Duration.ofHours(4))).isEqualTo(nepal("2026-11-29T14:00"));
    }

    @Test
    @Tag("A-44")
    void time_between_is_what_leads_from_one_point_to_the_other() {
        Instant from = nepal("2026-11-26T16:00");
        Instant to = nepal("2026-12-01T11:30");
        Duration between = OFFICE.between(from, to);
        assertThat(between).isEqualTo(Duration.ofMinutes(60 + 7 * 60 + 7 * 60 + 90));
        assertThat(OFFICE.plus(from, between)).isEqualTo(to);
        assertThat(OFFICE.between(to, from)).isZero();
    }

    @Test
    void a_day_needs_opening_hours() {
        assertThatThrownBy(() -> BusinessCalendar.of(Set.of(), Set.of(), LocalTime.NOON, LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(BusinessCalendar.of(Set.of(), Set.of(), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)
                        .between(nepal("2026-11-26T00:00"), nepal("2026-11-27T00:00")))
                .isEqualTo(Duration.ofDays(1));
    }
}
