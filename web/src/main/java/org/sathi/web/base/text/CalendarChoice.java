package org.sathi.web.base.text;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/** The calendar a person reads and writes dates in; the other one always stands beside it. */
public enum CalendarChoice {
    /** Gregorian (AD) first. */
    AD,
    /** Bikram Sambat (BS) first. */
    BS;

    /** Name of the cookie that keeps a person's choice. */
    public static final String COOKIE = "cal";

    /** The value kept in the cookie. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The calendar with this tag, or nothing when the tag is not one of ours. */
    public static Optional<CalendarChoice> ofTag(String tag) {
        for (CalendarChoice choice : values()) {
            if (choice.tag().equals(tag)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    /** The calendar of a request: the person's choice, else BS for a Nepali reader and AD for an English one. */
    public static CalendarChoice of(HttpServletRequest request) {
        return ofTag(Cookies.value(request, COOKIE)).orElse(Language.of(request) == Language.NE ? BS : AD);
    }
}
