package org.sathi.membership.api.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A member's engagement ended.
 *
 * @param memberId the member
 * @param on last day
 * @param died whether the reason is death; nobody of the member's contacts is told of anything then (B6-10)
 */
public record MemberExited(UUID memberId, LocalDate on, boolean died) {}
