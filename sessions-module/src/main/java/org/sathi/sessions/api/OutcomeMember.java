package org.sathi.sessions.api;

import java.util.UUID;

/**
 * A member behind a number of the outcome table (O4).
 *
 * @param memberId the member
 * @param code permanent member code
 * @param name name as colleagues know it
 */
public record OutcomeMember(UUID memberId, String code, String name) {}
