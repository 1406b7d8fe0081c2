package org.sathi.membership.api;

import java.util.UUID;

/**
 * A member who may be counted in a report (C.3): enrolled at some time of the period and with consent for anonymous reporting in force.
 *
 * @param memberId the member; a merged person is counted once, under the surviving record
 * @param homeGroupId the home group in the period, by which the member is counted; {@code null} when there was none
 */
public record CohortMember(UUID memberId, UUID homeGroupId) {}
