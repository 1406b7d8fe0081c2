package org.sathi.sessions.api;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;

/** The sessions of the groups within the actor's scope: planned, held, closed or cancelled (S1, S3, S4, S11). Past days are accepted. */
public interface Sessions {

    /** A series has at most this many sessions. */
    int MAX_SERIES = 12;

    /**
     * A session, or a series of them, to plan.
     *
     * @param groupId the group that meets
     * @param on first day
     * @param startsAt start, civil time of Nepal
     * @param minutes length, 15 to 600
     * @param place where, up to 120 characters, or {@code null}
     * @param agenda what is planned, up to 1000 characters and without names, or {@code null}
     * @param activities activities in their order, at most 10
     * @param repeat how it repeats
     * @param occurrences sessions in all, 1 without a repeat, else 2 to 12
     * @param submitKey key of the submit, or {@code null}
     */
    record PlanSession(
            UUID groupId,
            LocalDate on,
            LocalTime startsAt,
            int minutes,
            String place,
            String agenda,
            List<ActivityItem> activities,
            Repeat repeat,
            int occurrences,
            UUID submitKey) {}

    /**
     * A change of a planned session. With {@code reach} of the following sessions, their days move by as many days as this one's.
     *
     * @param id the session
     * @param version version that the caller saw
     */
    record ChangeSession(
            UUID id,
            long version,
            LocalDate on,
            LocalTime startsAt,
            int minutes,
            String place,
            String agenda,
            List<ActivityItem> activities,
            SeriesReach reach) {}

    /**
     * The activities as they were really done; for a planned or held session.
     *
     * @param id the session
     * @param version version that the caller saw
     * @param activities activities in their order, at most 10
     */
    record RecordActivities(UUID id, long version, List<ActivityItem> activities) {}

    /**
     * @param id the session
     * @param version version that the caller saw
     * @param reason why, 3 to 300 characters, without names
     * @param reach this session alone or also those that follow
     */
    record CancelSession(UUID id, long version, String reason, SeriesReach reach) {}

    /**
     * @param id the session
     * @param version version that the caller saw
     * @param heldOn the day it took place, not before the planned day and not to come; {@code null} for the planned day
     */
    record HoldSession(UUID id, long version, LocalDate heldOn) {}

    /**
     * @param id the session
     * @param version version that the caller saw
     * @param gapExplanation why people are not recorded, up to 300 characters; needed when attendance is incomplete
     */
    record CloseSession(UUID id, long version, String gapExplanation) {}

    /**
     * @param id the session
     * @param version version that the caller saw
     * @param reason why, 3 to 300 characters
     */
    record ReopenSession(UUID id, long version, String reason) {}

    /** Plans one session or a series and gives the id of the first. */
    @RequiresPermission(Permission.SESSION_RUN)
    UUID plan(PlanSession command);

    /** Changes a planned session, alone or with those that follow in its series. */
    @RequiresPermission(Permission.SESSION_RUN)
    void change(ChangeSession command);

    /** Writes down the activities of a planned or held session. */
    @RequiresPermission(Permission.SESSION_RUN)
    void recordActivities(RecordActivities command);

    /** PLANNED to CANCELLED. */
    @RequiresPermission(Permission.SESSION_RUN)
    void cancel(CancelSession command);

    /** PLANNED to HELD. */
    @RequiresPermission(Permission.SESSION_RUN)
    void hold(HoldSession command);

    /** HELD to CLOSED, once attendance is complete or the gap is explained (S11). */
    @RequiresPermission(Permission.SESSION_RUN)
    void close(CloseSession command);

    /** CLOSED to HELD. */
    @RequiresPermission(Permission.SESSION_REOPEN)
    void reopen(ReopenSession command);

    /** One session. */
    @RequiresPermission(Permission.SESSION_VIEW)
    SessionView view(UUID sessionId);

    /** Sessions by day, start and id. */
    @RequiresPermission(Permission.SESSION_VIEW)
    Slice<SessionRow> list(SessionFilter filter, PageRequest page);

    /** The sessions planned for today or held today, by start; at most 50. */
    @RequiresPermission(Permission.SESSION_VIEW)
    List<SessionRow> today();

    /** Held sessions that are not closed, the oldest first; at most 10. */
    @RequiresPermission(Permission.SESSION_VIEW)
    List<UnfinishedSession> unfinished();

    /** Sessions whose planned day has passed without their being held or cancelled, the oldest first; at most 10. */
    @RequiresPermission(Permission.SESSION_VIEW)
    List<SessionRow> overdue();

    /** The kinds of activity that can be planned, in their order. */
    @RequiresPermission(Permission.SESSION_VIEW)
    List<ActivityType> activityTypes();
}
