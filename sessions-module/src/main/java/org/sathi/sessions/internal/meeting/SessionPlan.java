package org.sathi.sessions.internal.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.sathi.sessions.api.ActivityItem;

/** What a session is planned to be, checked and cleaned. */
record SessionPlan(
        LocalDate on, LocalTime startsAt, int minutes, String place, String agenda, List<ActivityItem> activities) {

    SessionPlan {
        activities = List.copyOf(activities);
    }

    /** The same plan on another day. */
    SessionPlan on(LocalDate day) {
        return new SessionPlan(day, startsAt, minutes, place, agenda, activities);
    }
}
