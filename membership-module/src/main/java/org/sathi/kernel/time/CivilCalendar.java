package org.sathi.kernel.time;

/** The two calendars a person may read and type dates in (X8). */
public enum CivilCalendar {
    /** Gregorian, the stored form. */
    AD,
    /** Bikram Sambat. */
    BS
}
