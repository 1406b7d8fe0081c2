package org.sathi.referrals.internal;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import org.sathi.kernel.time.NepalTime;

/**
 * Counts business time in Nepal: the opening hours of every day but the weekly days off and the public holidays (B5, B6-16).
 *
 * @param opens minute of the day at which work begins
 * @param closes minute of the day at which it ends
 */
record BusinessCalendar(Set<DayOfWeek> daysOff, Set<LocalDate> holidays, int opens, int closes) {

    private static final int DAY = 24 * 60;

    /** Saturday off, no public holidays, open round the clock. */
    static final BusinessCalendar SATURDAY_OFF = new BusinessCalendar(Set.of(DayOfWeek.SATURDAY), Set.of());

    BusinessCalendar {
        daysOff = Set.copyOf(daysOff);
        holidays = Set.copyOf(holidays);
        if (daysOff.size() > 6) {
            throw new IllegalArgumentException("a week needs a business day");
        }
        if (opens < 0 || closes > DAY || opens >= closes) {
            throw new IllegalArgumentException("a day needs opening hours");
        }
    }

    /** Open round the clock. */
    BusinessCalendar(Set<DayOfWeek> daysOff, Set<LocalDate> holidays) {
        this(daysOff, holidays, 0, DAY);
    }

    /** Open from one time of the day to another; midnight as the end is the end of the day. */
    static BusinessCalendar of(Set<DayOfWeek> daysOff, Set<LocalDate> holidays, LocalTime opens, LocalTime closes) {
        int end = closes.equals(LocalTime.MIDNIGHT) ? DAY : minute(closes);
        return new BusinessCalendar(daysOff, holidays, minute(opens), end);
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    /** Whether people work on this day. */
    boolean businessDay(LocalDate day) {
        return !daysOff.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /**
     * The same time of day, a number of business days later; a start outside of the opening hours counts as the next opening.
     *
     * @param from start
     * @param days business days, 0 or more
     */
    Instant plusDays(Instant from, int days) {
        LocalDateTime at = opening(from);
        LocalDate day = at.toLocalDate();
        for (int i = 0; i < days; i++) {
            day = next(day);
        }
        return NepalTime.toInstant(day.atTime(at.toLocalTime()));
    }

    /** So much business time later. */
    Instant plus(Instant from, Duration time) {
        LocalDateTime at = opening(from);
        Duration left = time;
        Duration today = Duration.between(at, closing(at.toLocalDate()));
        while (left.compareTo(today) > 0) {
            left = left.minus(today);
            at = opening(next(at.toLocalDate()));
            today = Duration.between(at, closing(at.toLocalDate()));
        }
        return NepalTime.toInstant(at.plus(left));
    }

    /** The business time from one point to another; none when the second is not later. */
    Duration between(Instant from, Instant to) {
        LocalDateTime start = NepalTime.toLocal(from);
        LocalDateTime end = NepalTime.toLocal(to);
        Duration sum = Duration.ZERO;
        for (LocalDate day = start.toLocalDate(); !day.isAfter(end.toLocalDate()); day = day.plusDays(1)) {
            if (businessDay(day)) {
                LocalDateTime open = later(start, opening(day));
                LocalDateTime close = closing(day).isBefore(end) ? closing(day) : end;
                sum = open.isBefore(close) ? sum.plus(Duration.between(open, close)) : sum;
            }
        }
        return sum;
    }

    private LocalDateTime opening(Instant from) {
        LocalDateTime at = NepalTime.toLocal(from);
        LocalDate day = at.toLocalDate();
        boolean over = !at.isBefore(closing(day));
        return businessDay(day) && !over ? later(at, opening(day)) : opening(next(day));
    }

    private LocalDateTime opening(LocalDate day) {
        return day.atStartOfDay().plusMinutes(opens);
    }

    private LocalDateTime closing(LocalDate day) {
        return day.atStartOfDay().plusMinutes(closes);
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private LocalDate next(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!businessDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
