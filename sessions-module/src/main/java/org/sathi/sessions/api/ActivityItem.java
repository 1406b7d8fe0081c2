package org.sathi.sessions.api;

/**
 * One activity of a session, in the order of the agenda.
 *
 * @param type code of the activity type
 * @param minutes how long it takes, 1 to 600
 */
public record ActivityItem(String type, int minutes) {}
