package org.sathi.membership.api;

import java.util.UUID;

/**
 * Which members a list shows.
 *
 * @param groupId current members of this group only; {@code null} for all within scope
 * @param status only those who stand there; {@code null} for everybody who has not ended
 */
public record MemberFilter(UUID groupId, MemberStatus status) {

    /** Everybody within scope who has not ended. */
    public static final MemberFilter CURRENT = new MemberFilter(null, null);
}
