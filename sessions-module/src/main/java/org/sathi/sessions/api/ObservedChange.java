package org.sathi.sessions.api;

/**
 * What was observed of one indicator.
 *
 * @param indicatorCode for example {@code KI-01}
 * @param source whose word it is
 * @param level what was observed
 * @param evidence what it rests on, at most 1000 characters; required when a state is said to be reached
 */
public record ObservedChange(String indicatorCode, ObservationSource source, ObservedLevel level, String evidence) {}
