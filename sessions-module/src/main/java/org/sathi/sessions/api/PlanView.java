package org.sathi.sessions.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A member's recovery plan as it stands.
 *
 * @param id the plan
 * @param memberId whose plan
 * @param version version for the next change
 * @param status where it stands
 * @param number number of the newest version of the text, from 1
 * @param vision how the member wants to live
 * @param strengths what the member can build on
 * @param supports who and what stands by the member
 * @param inMembersWords whether the newest text is in the member's own words
 * @param agreedOn day the member last agreed; {@code null} when never
 * @param reviewOn day the next review is due (R10); {@code null} before the first agreement
 * @param goals the goals, open ones first
 */
public record PlanView(
        UUID id,
        UUID memberId,
        long version,
        PlanStatus status,
        int number,
        String vision,
        String strengths,
        String supports,
        boolean inMembersWords,
        LocalDate agreedOn,
        LocalDate reviewOn,
        List<GoalSummary> goals) {}
