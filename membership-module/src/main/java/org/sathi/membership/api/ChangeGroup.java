package org.sathi.membership.api;

import java.util.UUID;

/**
 * Asks to replace what is held about a group.
 *
 * @param groupId the group
 * @param version version that the writer saw
 * @param details everything, as it shall be
 * @param status where it stands from now on; CLOSED only when nobody is a member any more (G9)
 */
public record ChangeGroup(UUID groupId, long version, GroupDetails details, GroupStatus status) {}
