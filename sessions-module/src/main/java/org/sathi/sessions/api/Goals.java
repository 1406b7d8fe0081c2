package org.sathi.sessions.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sathi.kernel.access.WithinOperation;

/** What the referrals ask about goals, from inside their own permitted operations; the caller has checked that the actor reaches the member. */
public interface Goals {

    /** Refuses with {@code NotFound} unless the goal exists and belongs to the member. */
    @WithinOperation
    GoalLabel requireOfMember(UUID goalId, UUID memberId);

    /** The member's goals that have not ended, in the order they were begun. */
    @WithinOperation
    List<GoalLabel> openGoals(UUID memberId);

    /** Goals by id; unknown ids are left out. */
    @WithinOperation
    Map<UUID, GoalLabel> labels(Collection<UUID> goalIds);

    /**
     * Writes into the goal's history what came of a referral that was made for it. The same referral writes once: a repeat changes nothing.
     *
     * @param goalId the goal
     * @param referralId the referral
     * @param on day of the outcome
     * @param text what came of it, at most 1000 characters
     */
    @WithinOperation
    void noteReferralOutcome(UUID goalId, UUID referralId, LocalDate on, String text);
}
