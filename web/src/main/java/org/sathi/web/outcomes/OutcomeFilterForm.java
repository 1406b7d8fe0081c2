package org.sathi.web.outcomes;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.sathi.kernel.error.FieldError;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.time.BikramSambat;
import org.sathi.kernel.time.CivilCalendar;

/** The filters of the outcome pages as they stand in the address: a year of the Bikram Sambat or two days, a group, a source. */
public class OutcomeFilterForm {

    private static final String OWN_DAYS = "days";

    private String year;
    private String from;
    private String to;
    private String cal;
    private String group;
    private String source;
    private final Map<String, FieldError> errors = new HashMap<>();

    /**
     * Reads the filters; without any, the last whole year of the Bikram Sambat.
     *
     * @return what is wanted, or {@code null} when a filter is wrong and {@link #getErrors()} says so
     */
    OutcomeParameters read(LocalDate today) {
        if (blank(year) && blank(from) && blank(to)) {
            year = String.valueOf(BikramSambat.toBs(today).year() - 1);
        }
        InputCheck check = new InputCheck();
        LocalDate first = isOwnDays() ? typed(check, "from", from) : null;
        LocalDate last = isOwnDays() ? typed(check, "to", to) : null;
        if (!isOwnDays() && yearNumber() == 0) {
            check.reject("year", "error.outcomes.year");
        }
        OutcomeParameters wanted = new OutcomeParameters(
                isOwnDays() || yearNumber() == 0 ? first : BikramSambat.firstDay(yearNumber()),
                isOwnDays() || yearNumber() == 0 ? last : BikramSambat.lastDay(yearNumber()),
                blank(group) ? null : group,
                OutcomeParameters.source(check, blank(source) ? null : source));
        try {
            check.throwIfAny();
            return wanted;
        } catch (InvalidInput e) {
            refuse(e);
            return null;
        }
    }

    /** Notes what an operation refused. */
    void refuse(InvalidInput refusal) {
        refusal.errors().forEach(error -> errors.putIfAbsent(error.field(), error));
    }

    /** The filters for the address of a page that hangs on this one. */
    public String getQuery() {
        StringBuilder query = new StringBuilder();
        if (isOwnDays()) {
            add(query, "from", from);
            add(query, "to", to);
            add(query, "cal", cal);
        } else {
            add(query, "year", year);
        }
        add(query, "group", group);
        add(query, "source", source);
        return query.toString();
    }

    /** Whether two days were typed instead of a year. */
    public boolean isOwnDays() {
        return OWN_DAYS.equals(year) || blank(year);
    }

    /** What is wrong with each filter. */
    public Map<String, FieldError> getErrors() {
        return errors;
    }

    private LocalDate typed(InputCheck check, String field, String text) {
        CivilCalendar calendar = "bs".equals(cal) ? CivilCalendar.BS : CivilCalendar.AD;
        return OutcomeParameters.typedDate(check, field, text, calendar);
    }

    private int yearNumber() {
        if (year == null || !year.matches("[0-9]{4}") || !BikramSambat.covers(Integer.parseInt(year))) {
            return 0;
        }
        return Integer.parseInt(year);
    }

    private static void add(StringBuilder query, String name, String value) {
        if (!blank(value)) {
            query.append(query.length() == 0 ? "" : "&")
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
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

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
