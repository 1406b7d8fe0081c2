package org.sathi.sessions.api;

/** How a planned session repeats (S1). */
public enum Repeat {
    NONE,
    WEEKLY,
    FORTNIGHTLY,
    /** The same day of each month, or the month's last day where it is shorter. */
    MONTHLY_DAY,
    /** The same weekday of the same week of each month, for example the second Saturday; the fifth is the last. */
    MONTHLY_WEEKDAY
}
