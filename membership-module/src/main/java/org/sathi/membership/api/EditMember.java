package org.sathi.membership.api;

import java.util.UUID;

/**
 * Asks to replace what is held about a member.
 *
 * @param memberId the member
 * @param version version that the writer saw; an older one is a stale conflict (X4)
 * @param details everything, as it shall be
 */
public record EditMember(UUID memberId, long version, MemberDetails details) {}
