package org.sathi.web.base.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sathi.kernel.text.Digits;
import org.sathi.kernel.text.Districts;
import org.sathi.kernel.text.Phone;
import org.sathi.kernel.time.CivilCalendar;
import org.sathi.kernel.time.CivilDateText;
import org.sathi.kernel.time.NepalTime;

/** Words, dates and numbers for a page, as its reader wants them: {@code #{ui.date(row.day)}}. */
@Named("ui")
@RequestScoped
public class Ui {

    @Inject
    private Reader reader;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private String icons;

    /** The language tag of the page, {@code en} or {@code ne}. */
    public String getLang() {
        return reader.language().tag();
    }

    /** A telephone number in groups that can be read and dialled. */
    public String phone(String e164) {
        return Phone.display(e164);
    }

    /** The calendar of the reader, {@code ad} or {@code bs}. */
    public String getCalendar() {
        return reader.calendar().tag();
    }

    /** A text with its places {0}, {1}, ... filled; dates, times of day and enum constants are put in the reader's words. */
    public String text(String key, Object... values) {
        Object[] words = values == null
                ? new Object[0]
                : Arrays.stream(values).map(this::inWords).toArray();
        return texts.get(reader.language(), key, words);
    }

    /** The name of a district as the reader writes it; what is no district of Nepal stays as it was typed. */
    public String district(String name) {
        return Districts.named(name, reader.language() == Language.NE);
    }

    /** What was refused, by its code alone; what stood in the places of its text is not kept with it, so a gap shows there. */
    public String refusal(String code) {
        return code == null || code.isEmpty() ? "" : texts.withGaps(reader.language(), code);
    }

    private Object inWords(Object value) {
        if (value instanceof Instant instant) {
            return moment(instant);
        }
        if (value instanceof LocalDate date) {
            return shortDate(date);
        }
        if (value instanceof Integer || value instanceof Long) {
            return number(value);
        }
        return value instanceof Enum<?> ? label(value) : value;
    }

    /** The word for an enum constant ({@code enum.<Type>.<CONSTANT>}) or the label of a {@link Choice}. */
    public String label(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Choice choice) {
            return choice.label();
        }
        if (value instanceof Enum<?> constant) {
            return texts.get(
                    reader.language(), "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        }
        return value.toString();
    }

    /** What a list entry stands for: the value of a {@link Choice}, anything else itself. */
    public Object choice(Object entry) {
        return entry instanceof Choice choice ? choice.value() : entry;
    }

    /** A date in both calendars, the reader's first: "27 Nov 2026, 12 Mangsir 2083". */
    public String date(LocalDate date) {
        return date == null ? "" : dates().both(date);
    }

    /** A date in the reader's calendar only, for tables. */
    public String shortDate(LocalDate date) {
        return date == null ? "" : dates().date(date);
    }

    /** A date as a person says it, with the day of the week. */
    public String day(LocalDate date) {
        return date == null ? "" : dates().dateWithWeekday(date);
    }

    /** Date and time of day in Nepal. */
    public String moment(Instant instant) {
        return instant == null ? "" : dates().moment(instant);
    }

    /** A time of day, "14:05". */
    public String time(LocalTime time) {
        return time == null ? "" : digits(String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute()));
    }

    /** The name in the reader's language, of a thing that has one in each. */
    public String either(String english, String nepali) {
        return "ne".equals(getLang()) ? nepali : english;
    }

    /** Today in Nepal. */
    public LocalDate getToday() {
        return NepalTime.today(clock);
    }

    /** A whole number in the reader's digits. */
    public String number(Object number) {
        return number instanceof Number whole
                ? Digits.number(whole.longValue(), reader.language() == Language.NE)
                : digits(Objects.toString(number, ""));
    }

    /** A text whose digits are the reader's, for example a share "85 %". */
    public String digits(String text) {
        return reader.language() == Language.NE ? Digits.toDevanagari(text) : text;
    }

    /** A date of the address, as the reader types it: of a link that was made in the other calendar the days stay the same days. */
    public String typed(String text, String cal) {
        boolean bs = CalendarChoice.ofTag(cal).orElse(CalendarChoice.AD) == CalendarChoice.BS;
        return dates().retyped(text, bs ? CivilCalendar.BS : CivilCalendar.AD);
    }

    /** How a date is typed into a field, with today as the example. */
    public String getDateHint() {
        CivilCalendar calendar = calendar();
        return texts.get(reader.language(), "field.date.hint." + getCalendar(), dates().numeric(getToday(), calendar));
    }

    /** The icon of a kind of status. */
    public String statusIcon(String kind) {
        return switch (kind == null ? "" : kind) {
            case "ok" -> "check";
            case "warn" -> "clock";
            case "danger" -> "exclamation-triangle";
            case "info" -> "info-circle";
            case "needs-me" -> "arrow-right";
            default -> "angle-right";
        };
    }

    /** A status mark of a kind with its icon. */
    public StatusMark mark(String kind, String label) {
        return new StatusMark(kind, getIcons() + "#" + statusIcon(kind), label);
    }

    /** The address of the sprite that holds the icons. */
    public String getIcons() {
        if (icons == null) {
            icons = FacesContext.getCurrentInstance()
                    .getApplication()
                    .getResourceHandler()
                    .createResource("icons.svg", "sathi")
                    .getRequestPath();
        }
        return icons;
    }

    /** Whether a dialog must open by itself because an input of it was refused; set by {@code Actions}. */
    public String reopened(String dialogId) {
        Object wanted = FacesContext.getCurrentInstance().getAttributes().get("org.sathi.reopen");
        return dialogId.equals(wanted) ? "true" : null;
    }

    /** The address of this page with its parameters, as the reader sees it. */
    public String getHere() {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (path != null) {
            return path.toString();
        }
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String uri = forwarded == null ? request.getRequestURI() : forwarded.toString();
        String query = request.getQueryString();
        return query == null ? uri : uri + "?" + query;
    }

    /** The address of this page with one parameter set, or left out when the value is null. */
    public String withParam(String name, String value) {
        String here = getHere();
        int mark = here.indexOf('?');
        String path = mark < 0 ? here : here.substring(0, mark);
        Stream<String> kept = mark < 0
                ? Stream.empty()
                : Arrays.stream(here.substring(mark + 1).split("&"))
                        .filter(pair -> !pair.isEmpty() && !pair.equals(name) && !pair.startsWith(name + "="));
        Stream<String> set = value == null
                ? Stream.empty()
                : Stream.of(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        String query = Stream.concat(kept, set).collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** Reads and writes dates for this reader. */
    public CivilDateText dates() {
        boolean nepali = reader.language() == Language.NE;
        return new CivilDateText(reader.language().locale(), calendar(), nepali);
    }

    /** The calendar in which this reader types dates. */
    public CivilCalendar calendar() {
        return reader.calendar() == CalendarChoice.BS ? CivilCalendar.BS : CivilCalendar.AD;
    }
}
