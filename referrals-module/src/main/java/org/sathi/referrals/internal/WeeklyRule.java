package org.sathi.referrals.internal;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The part of a recurrence rule (RFC 5545) that opening hours need: certain days of every week, as HSDS writes them. */
final class WeeklyRule {

    private static final String WEEKLY = "FREQ=WEEKLY;BYDAY=";

    private WeeklyRule() {}

    /** The rule for some days, in the order of the week. */
    static String of(Collection<DayOfWeek> days) {
        return WEEKLY
                + days.stream()
                        .sorted()
                        .distinct()
                        .map(day -> day.name().substring(0, 2))
                        .collect(Collectors.joining(","));
    }

    /** The days of such a rule. */
    static Set<DayOfWeek> days(String rule) {
        if (!rule.startsWith(WEEKLY)) {
            throw new IllegalArgumentException("not a weekly rule: " + rule);
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String two : rule.substring(WEEKLY.length()).split(",")) {
            days.add(Arrays.stream(DayOfWeek.values())
                    .filter(day -> day.name().startsWith(two) && two.length() == 2)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("not a weekly rule: " + rule)));
        }
        return days;
    }
}
