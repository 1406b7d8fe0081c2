package org.sathi.sessions.api;

import java.time.LocalDate;
import java.util.UUID;
import org.sathi.membership.api.GroupLabel;

/**
 * One session of a member's attendance.
 *
 * @param sessionId the session
 * @param on the day it was held
 * @param group the group that met
 * @param mark what was recorded
 */
public record MemberAttendanceRow(UUID sessionId, LocalDate on, GroupLabel group, AttendanceMark mark) {}
