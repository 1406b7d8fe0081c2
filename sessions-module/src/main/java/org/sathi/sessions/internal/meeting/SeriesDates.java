package org.sathi.sessions.internal.meeting;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import org.sathi.sessions.api.Repeat;

/** The days of a series (S1). */
final class SeriesDates {

    private static final int DAYS_OF_WEEK = 7;
    private static final int LAST_OF_MONTH = -1;
    private static final int FOURTH = 4;

    private SeriesDates() {}

    /** The first day and those that follow by the repeat, {@code count} in all. */
    static List<LocalDate> of(LocalDate first, Repeat repeat, int count) {
        return IntStream.range(0, count).mapToObj(i -> nth(first, repeat, i)).toList();
    }

    private static LocalDate nth(LocalDate first, Repeat repeat, int i) {
        return switch (repeat) {
            case NONE -> first;
            case WEEKLY -> first.plusWeeks(i);
            case FORTNIGHTLY -> first.plusWeeks(2L * i);
            case MONTHLY_DAY -> first.plusMonths(i);
            case MONTHLY_WEEKDAY -> sameWeekday(first, i);
        };
    }

    private static LocalDate sameWeekday(LocalDate first, int months) {
        int week = (first.getDayOfMonth() - 1) / DAYS_OF_WEEK + 1;
        return first.withDayOfMonth(1)
                .plusMonths(months)
                .with(TemporalAdjusters.dayOfWeekInMonth(week > FOURTH ? LAST_OF_MONTH : week, first.getDayOfWeek()));
    }
}
