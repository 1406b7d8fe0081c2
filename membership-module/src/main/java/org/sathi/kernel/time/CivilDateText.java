package org.sathi.kernel.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.sathi.kernel.text.Digits;
import org.sathi.kernel.time.InvalidDateException.Reason;

/**
 * Reads the dates people type and writes dates the way one user wants them: language, calendar shown first, digits (X8).
 * A date the Bikram Sambat table does not reach is written in AD only; one in a provisional year is written AD first and
 * marked provisional, since it may be off by a day.
 *
 * @param locale {@code ne} for Nepali words, anything else English
 * @param first the calendar the user reads dates in
 * @param devanagariDigits whether numbers are written १२३
 */
public record CivilDateText(Locale locale, CivilCalendar first, boolean devanagariDigits) {
    private static final int FIRST_AD_YEAR = 1900;
    private static final int LAST_AD_YEAR = 2100;

    /**
     * Reads a typed date: year (four digits), month, day, with {@code - / .} between them, in Latin or Devanagari digits.
     * AD dates are accepted from 1900 to 2100, BS dates as far as the table reaches.
     *
     * @throws InvalidDateException with the reason the text is refused
     */
    public static LocalDate parse(String typed, CivilCalendar calendar) {
        if (calendar == CivilCalendar.BS) {
            return BikramSambat.toAd(BikramSambat.parse(typed));
        }
        DateParts parts = DateParts.read(typed);
        if (parts.year() < FIRST_AD_YEAR || parts.year() > LAST_AD_YEAR) {
            throw new InvalidDateException(Reason.RANGE);
        }
        if (parts.month() < 1 || parts.month() > 12) {
            throw new InvalidDateException(Reason.MONTH);
        }
        YearMonth month = YearMonth.of(parts.year(), parts.month());
        if (!month.isValidDay(parts.day())) {
            throw new InvalidDateException(Reason.DAY);
        }
        return month.atDay(parts.day());
    }

    /** The date in the user's own calendar: {@code 11 Mangsir 2083} or {@code 27 Nov 2026}. */
    public String date(LocalDate date) {
        if (first == CivilCalendar.AD) {
            return ad(date);
        }
        return settled(date) ? bs(date) : both(date);
    }

    /** As {@link #date}, after the day of the week: {@code Friday 11 Mangsir 2083}. */
    public String dateWithWeekday(LocalDate date) {
        return withWeekday(date, date(date));
    }

    /** The date in both calendars, the user's own first: {@code 27 Nov 2026, 11 Mangsir 2083}. */
    public String both(LocalDate date) {
        if (!BikramSambat.covers(date)) {
            return ad(date);
        }
        if (!settled(date)) {
            return pair(ad(date), words().text("provisional.pattern").replace("{date}", bs(date)));
        }
        return first == CivilCalendar.BS ? pair(bs(date), ad(date)) : pair(ad(date), bs(date));
    }

    /** As {@link #both}, after the day of the week: {@code Friday 27 Nov 2026, 11 Mangsir 2083}. */
    public String bothWithWeekday(LocalDate date) {
        return withWeekday(date, both(date));
    }

    /** Date and time of day in Nepal at that instant: {@code 11 Mangsir 2083 14:05}. */
    public String moment(Instant instant) {
        LocalDateTime local = NepalTime.toLocal(instant);
        return date(local.toLocalDate()) + " "
                + digits(String.format(Locale.ROOT, "%02d:%02d", local.getHour(), local.getMinute()));
    }

    /**
     * The date as numbers in one calendar, as {@link #parse} reads it: {@code 2083-08-11}.
     *
     * @throws InvalidDateException {@link Reason#RANGE} when BS is asked for and the table does not reach the date
     */
    public String numeric(LocalDate date, CivilCalendar calendar) {
        return digits(calendar == CivilCalendar.BS ? BikramSambat.toBs(date).toString() : date.toString());
    }

    /** What was typed in another calendar, as numbers of the user's own; what is no date there, or not in the user's table, stays as it was typed. */
    public String retyped(String typed, CivilCalendar calendar) {
        if (calendar == first || typed == null) {
            return typed;
        }
        try {
            return numeric(parse(typed, calendar), first);
        } catch (InvalidDateException e) {
            return typed;
        }
    }

    /** The twelve month names of a calendar in the user's language, Baisakh or January first. */
    public List<String> monthNames(CivilCalendar calendar) {
        return words().list(calendar == CivilCalendar.BS ? "bs.month" : "ad.month");
    }

    /** The full name of a day of the week. */
    public String weekday(DayOfWeek day) {
        return words().list("weekday").get(day.getValue() - 1);
    }

    /** The short name of a day of the week, for calendar headings. */
    public String weekdayShort(DayOfWeek day) {
        return words().list("weekday.short").get(day.getValue() - 1);
    }

    private static boolean settled(LocalDate date) {
        return BikramSambat.covers(date)
                && BikramSambat.confirmed(BikramSambat.toBs(date).year());
    }

    private String ad(LocalDate date) {
        String month = words().list("ad.month.short").get(date.getMonthValue() - 1);
        return day(date.getYear(), month, date.getDayOfMonth());
    }

    private String bs(LocalDate date) {
        BsDate bs = BikramSambat.toBs(date);
        return day(bs.year(), words().list("bs.month").get(bs.month() - 1), bs.day());
    }

    private String day(int year, String month, int day) {
        return words().text("day.pattern")
                .replace("{day}", digits(Integer.toString(day)))
                .replace("{month}", month)
                .replace("{year}", digits(Integer.toString(year)));
    }

    private String pair(String one, String two) {
        return words().text("both.pattern").replace("{first}", one).replace("{second}", two);
    }

    private String withWeekday(LocalDate date, String text) {
        return words().text("weekday.pattern")
                .replace("{weekday}", weekday(date.getDayOfWeek()))
                .replace("{date}", text);
    }

    private String digits(String text) {
        return devanagariDigits ? Digits.toDevanagari(text) : text;
    }

    private CalendarWords words() {
        return CalendarWords.of(locale);
    }
}
