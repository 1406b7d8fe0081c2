package org.sathi.sessions.internal.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.sathi.kernel.error.InputCheck;
import org.sathi.sessions.api.ActivityItem;
import org.sathi.sessions.api.Repeat;
import org.sathi.sessions.api.Sessions;

/** Reads the fields of a plan: limits, and nothing that the programme could not have meant. */
final class PlanCheck {

    static final int MIN_MINUTES = 15;
    static final int MAX_MINUTES = 600;
    static final int MAX_PLACE = 120;
    static final int MAX_AGENDA = 1000;
    static final int MAX_ACTIVITIES = 10;
    static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final int YEARS_AHEAD = 2;

    private final InputCheck check = new InputCheck();
    private final Set<String> knownTypes;
    private final LocalDate today;

    PlanCheck(Set<String> knownTypes, LocalDate today) {
        this.knownTypes = knownTypes;
        this.today = today;
    }

    /** The checks of the fields, to add to. */
    InputCheck fields() {
        return check;
    }

    /** Checks the fields that every plan has; refuses all that is wrong at once. */
    SessionPlan plan(
            LocalDate on, LocalTime startsAt, int minutes, String place, String agenda, List<ActivityItem> activities) {
        check.requiredDate("on", on);
        check.notBefore("on", on, EARLIEST);
        check.notAfter("on", on, today.plusYears(YEARS_AHEAD));
        check.required("startsAt", startsAt);
        check.inRange("minutes", minutes, MIN_MINUTES, MAX_MINUTES);
        String cleanPlace = check.optionalText("place", place, MAX_PLACE);
        String cleanAgenda = check.multiLine("agenda", agenda, MAX_AGENDA);
        List<ActivityItem> items = checkActivities(activities);
        check.throwIfAny();
        return new SessionPlan(on, startsAt.truncatedTo(ChronoUnit.MINUTES), minutes, cleanPlace, cleanAgenda, items);
    }

    /** Checks activities alone; refuses all that is wrong at once. */
    List<ActivityItem> activities(List<ActivityItem> activities) {
        List<ActivityItem> items = checkActivities(activities);
        check.throwIfAny();
        return items;
    }

    /** Notes it when the repeat and the number of sessions do not fit. */
    void series(Repeat repeat, int occurrences) {
        if (repeat == Repeat.NONE) {
            check.check(occurrences == 1, "occurrences", "error.sessions.plan.one");
        } else {
            check.inRange("occurrences", occurrences, 2, Sessions.MAX_SERIES);
        }
    }

    private List<ActivityItem> checkActivities(List<ActivityItem> activities) {
        List<ActivityItem> items = activities == null ? List.of() : activities;
        check.check(items.size() <= MAX_ACTIVITIES, "activities", "error.sessions.activities.many", MAX_ACTIVITIES);
        for (ActivityItem item : items) {
            check.check(
                    item != null && item.type() != null && knownTypes.contains(item.type()),
                    "activities",
                    "error.sessions.activities.unknown");
            check.check(
                    item != null && item.minutes() >= 1 && item.minutes() <= MAX_MINUTES,
                    "activities",
                    "error.sessions.activities.minutes",
                    MAX_MINUTES);
        }
        return items;
    }
}
