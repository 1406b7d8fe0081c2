package org.sathi.sessions.api;

import java.util.List;

/**
 * One member's attendance. The rate is shown as {@code attended}/{@code counted} (invariant 4); guest visits, "not expected" and "not recorded" are outside of it.
 *
 * @param attended sessions present, late or left early
 * @param counted those and the sessions absent or excused
 * @param guestVisits sessions visited as a guest
 * @param rows the latest sessions, newest first
 * @param next cursor for the sessions that follow, or {@code null}
 */
public record MemberAttendance(
        int attended, int counted, int guestVisits, List<MemberAttendanceRow> rows, String next) {}
