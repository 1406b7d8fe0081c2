package org.sathi.referrals.api;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/**
 * When a place is open, every week.
 *
 * @param days the days
 * @param from when it opens
 * @param until when it closes, later on the same day
 */
public record OpeningHours(Set<DayOfWeek> days, LocalTime from, LocalTime until) {

    public OpeningHours {
        days = Set.copyOf(days);
    }
}
