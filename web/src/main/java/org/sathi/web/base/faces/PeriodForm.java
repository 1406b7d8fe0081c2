package org.sathi.web.base.faces;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sathi.kernel.error.FieldError;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.time.BikramSambat;
import org.sathi.kernel.time.CivilCalendar;
import org.sathi.kernel.time.CivilDateText;
import org.sathi.kernel.time.InvalidDateException;
import org.sathi.web.base.text.Choice;
import org.sathi.web.base.text.Ui;

/** The period of a report as it stands in the address: a year of the Bikram Sambat or two days. */
public class PeriodForm {

    private static final String OWN_DAYS = "days";
    private static final int YEARS = 8;

    private String year;
    private String from;
    private String to;
    private String cal;
    private final Map<String, FieldError> errors = new HashMap<>();

    /** The years to choose from, this one first. */
    public static List<Choice> years(Ui ui) {
        int now = BikramSambat.toBs(ui.getToday()).year();
        return IntStream.range(0, YEARS)
                .map(back -> now - back)
                .mapToObj(year -> new Choice(String.valueOf(year), ui.digits(String.valueOf(year))))
                .toList();
    }

    /** A date as people type it in the given calendar; {@code null} and noted when it is wrong. */
    public static LocalDate typedDate(InputCheck check, String field, String text, CivilCalendar calendar) {
        if (text == null || text.isBlank()) {
            check.reject(field, "error.input.required");
            return null;
        }
        try {
            return CivilDateText.parse(text, calendar);
        } catch (InvalidDateException e) {
            check.reject(field, e.reason().code());
            return null;
        }
    }

    /** Takes a year when the address names no period. */
    protected void otherwise(int defaultYear) {
        if (blank(year) && blank(from) && blank(to)) {
            year = String.valueOf(defaultYear);
        }
    }

    /** First day of the period; {@code null} and noted when it is wrong. */
    protected LocalDate first(InputCheck check) {
        if (!isOwnDays() && yearNumber() == 0) {
            check.reject("year", "error.outcomes.year");
            return null;
        }
        return isOwnDays() ? typedDate(check, "from", from, calendar()) : BikramSambat.firstDay(yearNumber());
    }

    /** Last day of the period; {@code null} and noted when it is wrong. */
    protected LocalDate last(InputCheck check) {
        if (!isOwnDays()) {
            return yearNumber() == 0 ? null : BikramSambat.lastDay(yearNumber());
        }
        return typedDate(check, "to", to, calendar());
    }

    /** Notes what an operation refused. */
    public void refuse(InvalidInput refusal) {
        refusal.errors().forEach(error -> errors.putIfAbsent(error.field(), error));
    }

    /** What is wrong with a field, in the reader's words, or {@code null}. */
    public String error(Ui ui, String field) {
        FieldError error = errors.get(field);
        return error == null ? null : ui.text(error.code(), error.params().toArray());
    }

    /** Whether two days were typed instead of a year. */
    public boolean isOwnDays() {
        return OWN_DAYS.equals(year) || blank(year);
    }

    /** What is wrong with each field. */
    public Map<String, FieldError> getErrors() {
        return errors;
    }

    /** The period for the address of a page that hangs on this one. */
    public String getQuery() {
        StringBuilder query = new StringBuilder();
        if (isOwnDays()) {
            add(query, "from", from);
            add(query, "to", to);
            add(query, "cal", cal);
        } else {
            add(query, "year", year);
        }
        return query.toString();
    }

    /** Adds a parameter to an address unless it is empty. */
    protected static void add(StringBuilder query, String name, String value) {
        if (!blank(value)) {
            query.append(query.length() == 0 ? "" : "&")
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    protected static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private CivilCalendar calendar() {
        return Asked.calendar(cal);
    }

    private int yearNumber() {
        if (year == null || !year.matches("[0-9]{4}") || !BikramSambat.covers(Integer.parseInt(year))) {
            return 0;
        }
        return Integer.parseInt(year);
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getCal() {
        return cal;
    }

    public void setCal(String cal) {
        this.cal = cal;
    }
}
