package org.sathi.kernel.time;

import java.util.Comparator;
import java.util.Locale;
import org.sathi.kernel.time.InvalidDateException.Reason;

/**
 * A day of the Bikram Sambat calendar that exists.
 *
 * @param year 2000 to 2090
 * @param month 1 (Baisakh) to 12 (Chaitra)
 * @param day 1 to 29..32, as that month of that year has
 */
public record BsDate(int year, int month, int day) implements Comparable<BsDate> {
    private static final Comparator<BsDate> ORDER = Comparator.comparingInt(BsDate::year)
            .thenComparingInt(BsDate::month)
            .thenComparingInt(BsDate::day);

    /** Refuses a day that does not exist, with {@link InvalidDateException}. */
    public BsDate {
        int days = BikramSambat.monthLength(year, month);
        if (day < 1 || day > days) {
            throw new InvalidDateException(Reason.DAY);
        }
    }

    @Override
    public int compareTo(BsDate other) {
        return ORDER.compare(this, other);
    }

    /** {@code 2083-08-06}, as it can be typed again. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }
}
