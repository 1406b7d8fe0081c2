package org.sathi.sessions.api;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.sathi.membership.api.GroupLabel;

/**
 * A session with what the reader may do with it now.
 *
 * @param id the session
 * @param version version that a change must name
 * @param group the group that meets
 * @param plannedOn the day it was planned for
 * @param heldOn the day it was held, or {@code null}
 * @param startsAt start, civil time of Nepal
 * @param minutes planned length
 * @param place where, if said
 * @param agenda what is planned, if said
 * @param activities activities in their order
 * @param activityMinutes sum of the activities' minutes
 * @param inSeries whether it belongs to a series
 * @param status where it stands
 * @param cancelReason why it was cancelled, or {@code null}
 * @param gapExplanation why attendance is incomplete, given when it was closed, or {@code null}
 * @param attended people who were there
 * @param recorded people with any mark
 * @param expected people on the group's list that day and guests
 * @param may what the reader may do now
 */
public record SessionView(
        UUID id,
        long version,
        GroupLabel group,
        LocalDate plannedOn,
        LocalDate heldOn,
        LocalTime startsAt,
        int minutes,
        String place,
        String agenda,
        List<ActivityItem> activities,
        int activityMinutes,
        boolean inSeries,
        SessionStatus status,
        String cancelReason,
        String gapExplanation,
        int attended,
        int recorded,
        int expected,
        SessionActions may) {

    /** The day it was held, else the day it is planned for. */
    public LocalDate on() {
        return heldOn == null ? plannedOn : heldOn;
    }

    /** People of the list without a mark. */
    public int missing() {
        return Math.max(0, expected - recorded);
    }
}
