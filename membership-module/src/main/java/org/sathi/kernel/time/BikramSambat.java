package org.sathi.kernel.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sathi.kernel.time.BsTable.Year;
import org.sathi.kernel.time.InvalidDateException.Reason;

/**
 * Converts between the Bikram Sambat and the Gregorian calendar by a table of month lengths: there is no formula, the
 * lengths are published year by year. Known are 2000 to 2090 BS (14 April 1943 to April 2034 AD); years not yet confirmed
 * are provisional ({@link #confirmed}) and may be off by a day. Only the Gregorian date is ever stored.
 */
public final class BikramSambat {
    private static final LocalDate EPOCH = LocalDate.of(1943, 4, 14);
    private static final BsTable TABLE = BsTable.load();

    private BikramSambat() {}

    /** The Bikram Sambat day of a Gregorian date; {@link Reason#RANGE} when the table does not reach it. */
    public static BsDate toBs(LocalDate date) {
        long offset = ChronoUnit.DAYS.between(EPOCH, date);
        if (offset < 0 || offset >= TABLE.totalDays()) {
            throw new InvalidDateException(Reason.RANGE);
        }
        Year year = TABLE.yearOfDay((int) offset);
        int rest = (int) offset - year.startDay();
        int month = 0;
        while (rest >= year.lengths()[month]) {
            rest -= year.lengths()[month];
            month++;
        }
        return new BsDate(year.number(), month + 1, rest + 1);
    }

    /** The Gregorian date of a Bikram Sambat day. */
    public static LocalDate toAd(BsDate date) {
        Year year = TABLE.year(date.year());
        long offset = year.startDay() + date.day() - 1L;
        for (int month = 0; month < date.month() - 1; month++) {
            offset += year.lengths()[month];
        }
        return EPOCH.plusDays(offset);
    }

    /** Whether {@link #toBs} can answer for the date. */
    public static boolean covers(LocalDate date) {
        return !date.isBefore(EPOCH) && date.isBefore(EPOCH.plusDays(TABLE.totalDays()));
    }

    /** Whether the year is in the table. */
    public static boolean covers(int year) {
        return TABLE.has(year);
    }

    /** Whether the month lengths of the year are settled; false for forecasts and for years outside the table. */
    public static boolean confirmed(int year) {
        return TABLE.has(year) && TABLE.year(year).confirmed();
    }

    /** Days of the month; {@link Reason#RANGE} for an unknown year, {@link Reason#MONTH} for a month that is not 1 to 12. */
    public static int monthLength(int year, int month) {
        Year known = known(year);
        if (month < 1 || month > 12) {
            throw new InvalidDateException(Reason.MONTH);
        }
        return known.lengths()[month - 1];
    }

    /** The Gregorian date of 1 Baisakh. */
    public static LocalDate firstDay(int year) {
        return EPOCH.plusDays(known(year).startDay());
    }

    /** The Gregorian date of the last day of Chaitra. */
    public static LocalDate lastDay(int year) {
        return firstDay(year).plusDays(known(year).days() - 1L);
    }

    /** First year of the table. */
    public static int firstYear() {
        return TABLE.firstYear();
    }

    /** Last year of the table, possibly provisional. */
    public static int lastYear() {
        return TABLE.lastYear();
    }

    /**
     * Reads year, month and day with {@code - / .} between them, in Latin or Devanagari digits.
     *
     * @throws InvalidDateException with the reason the text is refused
     */
    public static BsDate parse(String text) {
        DateParts parts = DateParts.read(text);
        return new BsDate(parts.year(), parts.month(), parts.day());
    }

    private static Year known(int year) {
        if (!TABLE.has(year)) {
            throw new InvalidDateException(Reason.RANGE);
        }
        return TABLE.year(year);
    }
}
