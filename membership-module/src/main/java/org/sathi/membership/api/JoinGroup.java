package org.sathi.membership.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Asks to make an enrolled member part of a group.
 *
 * @param memberId the member
 * @param groupId the group
 * @param kind home (at most one at a time), additional or guest
 * @param on first day, today or earlier
 */
public record JoinGroup(UUID memberId, UUID groupId, MembershipKind kind, LocalDate on) {}
