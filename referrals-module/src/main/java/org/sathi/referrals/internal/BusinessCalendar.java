package org.sathi.referrals.internal;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.sathi.kernel.time.NepalTime;

/** Counts business days in Nepal: every day but the weekly days off and the public holidays (B5, B6-16). */
record BusinessCalendar(Set<DayOfWeek> daysOff, Set<LocalDate> holidays) {

    /** Saturday off, no public holidays. */
    static final BusinessCalendar SATURDAY_OFF = new BusinessCalendar(Set.of(DayOfWeek.SATURDAY), Set.of());

    BusinessCalendar {
        daysOff = Set.copyOf(daysOff);
        holidays = Set.copyOf(holidays);
        if (daysOff.size() > 6) {
            throw new IllegalArgumentException("a week needs a business day");
        }
    }

    /** Whether people work on this day. */
    boolean businessDay(LocalDate day) {
        return !daysOff.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /**
     * The same time of day, a number of business days later; a start on a day off counts as the beginning of the next business day.
     *
     * @param from start
     * @param days business days, 0 or more
     */
    Instant plusDays(Instant from, int days) {
        LocalDateTime at = NepalTime.toLocal(from);
        LocalDate day = at.toLocalDate();
        if (!businessDay(day)) {
            day = next(day);
            at = day.atStartOfDay();
        }
        for (int i = 0; i < days; i++) {
            day = next(day);
        }
        return NepalTime.toInstant(day.atTime(at.toLocalTime()));
    }

    private LocalDate next(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!businessDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
