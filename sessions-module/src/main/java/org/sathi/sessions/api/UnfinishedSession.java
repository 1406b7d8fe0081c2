package org.sathi.sessions.api;

/**
 * A held session that is not closed.
 *
 * @param session the session
 * @param expected people on the group's list that day and guests
 * @param missing people of them without a mark
 */
public record UnfinishedSession(SessionRow session, int expected, int missing) {}
