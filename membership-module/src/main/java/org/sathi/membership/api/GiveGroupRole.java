package org.sathi.membership.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Asks to give an account a role in a group.
 *
 * @param groupId the group
 * @param accountId who
 * @param role what
 * @param from first day, today or earlier
 */
public record GiveGroupRole(UUID groupId, UUID accountId, GroupRole role, LocalDate from) {}
