package org.sathi.sessions.api;

import java.util.List;

/**
 * What a marking gave.
 *
 * @param rows the people concerned, as they stand now
 * @param progress how much of the session is recorded now
 */
public record MarkOutcome(List<RosterRow> rows, AttendanceProgress progress) {}
