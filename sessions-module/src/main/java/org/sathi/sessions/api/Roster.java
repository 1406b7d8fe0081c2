package org.sathi.sessions.api;

import java.util.List;
import java.util.UUID;
import org.sathi.membership.api.MemberLabel;

/**
 * The attendance list of a session: the group's members of that day and the guests, by name.
 *
 * @param sessionId the session
 * @param rows the people
 * @param recentGuests guests of the group's last sessions who are not on this list, offered for one tap
 * @param progress how much is recorded
 */
public record Roster(
        UUID sessionId, List<RosterRow> rows, List<MemberLabel> recentGuests, AttendanceProgress progress) {}
