package org.sathi.kernel.task;

import java.time.Duration;
import java.util.Map;

/** The periods in days that an installation may set by its environment. */
public enum Period {
    /** An agency's account that nobody used for so long is closed. */
    UNUSED_ACCOUNT("SATHI_UNUSED_ACCOUNT_DAYS", 90),
    /** So long before it is said. */
    UNUSED_WARNING("SATHI_UNUSED_WARNING_DAYS", 14),
    /** A notice is kept for so long after it was read. */
    READ_NOTICE("SATHI_READ_NOTICE_DAYS", 90),
    /** A notice that nobody reads is kept for so long. */
    UNREAD_NOTICE("SATHI_UNREAD_NOTICE_DAYS", 365);

    private static final int LONGEST = 3650;

    private final String variable;
    private final int usual;

    Period(String variable, int usual) {
        this.variable = variable;
        this.usual = usual;
    }

    /**
     * How long it is.
     *
     * @throws IllegalArgumentException when it is set to something else than a whole number of days from 1 to 3650
     */
    public Duration in(Map<String, String> environment) {
        String set = environment.get(variable);
        if (set == null || set.isBlank()) {
            return Duration.ofDays(usual);
        }
        String days = set.strip();
        if (!days.matches("[0-9]{1,4}") || Integer.parseInt(days) < 1 || Integer.parseInt(days) > LONGEST) {
            throw new IllegalArgumentException(variable + " must be a number of days from 1 to " + LONGEST + ".");
        }
        return Duration.ofDays(Integer.parseInt(days));
    }

    /**
     * Checks all of them, before anything is started.
     *
     * @throws IllegalArgumentException with one sentence that names the variable
     */
    public static void check(Map<String, String> environment) {
        for (Period period : values()) {
            period.in(environment);
        }
        if (UNUSED_WARNING.in(environment).compareTo(UNUSED_ACCOUNT.in(environment)) >= 0) {
            throw new IllegalArgumentException(
                    UNUSED_WARNING.variable + " must be less than " + UNUSED_ACCOUNT.variable + ".");
        }
    }
}
