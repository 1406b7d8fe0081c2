package org.sathi.membership.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A member's record.
 *
 * @param id the member; after a merge the surviving record, whichever of the two was asked for
 * @param version to be given back with a change
 * @param code permanent member code
 * @param formerCodes codes of records that were merged into this one
 * @param details who the person is
 * @param status where the person stands
 * @param next where the person can go from there: steps before the end, or the beginnings of a re-entry after it (M8)
 * @param registeredOn first day
 * @param engagements enrolments, the newest first
 * @param memberships places in groups, the newest first
 */
public record MemberRecord(
        UUID id,
        long version,
        String code,
        List<String> formerCodes,
        MemberDetails details,
        MemberStatus status,
        List<MemberStatus> next,
        LocalDate registeredOn,
        List<EngagementView> engagements,
        List<MembershipView> memberships) {}
