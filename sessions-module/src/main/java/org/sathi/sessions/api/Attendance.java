package org.sathi.sessions.api;

import java.util.Map;
import java.util.UUID;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;
import org.sathi.kernel.paging.PageRequest;

/**
 * Attendance at held sessions (S5, S6, S8). One mark per session and person. A person is on the group's list that day or comes as a guest. A mark that is more
 * than {@value #CORRECTION_DAYS} days old in its session can only be changed by who may reopen sessions (S11).
 */
public interface Attendance {

    /** Days after the session in which whoever runs it may still correct a mark. */
    int CORRECTION_DAYS = 7;

    /** One operation marks at most this many people. */
    int MAX_MARKS = 200;

    /**
     * @param sessionId the held session
     * @param memberId the person
     * @param mark what to record
     * @param clientKey key minted with the tap; a repeat with the same key changes nothing; {@code null} without the check
     */
    record MarkAttendance(UUID sessionId, UUID memberId, AttendanceMark mark, UUID clientKey) {}

    /**
     * @param sessionId the held session
     * @param marks what to record for whom
     * @param clientKey key minted with the submit, also the name by which {@link #undoMany} takes all of it back; {@code null} without
     */
    record MarkMany(UUID sessionId, Map<UUID, AttendanceMark> marks, UUID clientKey) {}

    /**
     * @param sessionId the held session
     * @param memberCode code of an enrolled member of whichever group
     * @param clientKey key minted with the submit, or {@code null}
     */
    record AddGuest(UUID sessionId, String memberCode, UUID clientKey) {}

    /** The list with its marks. */
    @RequiresPermission(Permission.SESSION_VIEW)
    Roster roster(UUID sessionId);

    /** Marks one person; a person who is not on the list can only be marked as a guest. */
    @RequiresPermission(Permission.SESSION_RUN)
    MarkOutcome mark(MarkAttendance command);

    /** Marks several people in one go. */
    @RequiresPermission(Permission.SESSION_RUN)
    MarkOutcome markMany(MarkMany command);

    /** Marks everyone on the list who has no mark as present. */
    @RequiresPermission(Permission.SESSION_RUN)
    MarkOutcome markAllPresent(UUID sessionId, UUID clientKey);

    /** Takes a person's last mark back to the one before it, which may be none. */
    @RequiresPermission(Permission.SESSION_RUN)
    MarkOutcome undo(UUID sessionId, UUID memberId);

    /** Takes back what {@link #markMany} or {@link #markAllPresent} did under the key, where it was not changed since. */
    @RequiresPermission(Permission.SESSION_RUN)
    MarkOutcome undoMany(UUID sessionId, UUID clientKey);

    /** Adds a member of another group, found by the code, as a guest (S8). */
    @RequiresPermission(Permission.SESSION_RUN)
    MarkOutcome addGuest(AddGuest command);

    /** One member's attendance over all groups, newest first. */
    @RequiresPermission(Permission.MEMBER_VIEW)
    MemberAttendance memberHistory(UUID memberId, PageRequest page);
}
