package org.sathi.membership.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A person on a group's roster.
 *
 * @param membershipId the membership
 * @param version version of the membership
 * @param member who
 * @param status where the person stands in the programme
 * @param kind home, additional or guest
 * @param joinedOn first day in the group
 */
public record RosterRow(
        UUID membershipId,
        long version,
        MemberLabel member,
        MemberStatus status,
        MembershipKind kind,
        LocalDate joinedOn) {}
