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
     * Writes into the goal's history what happened to a referral that was made for it. The same step of a referral writes once: a repeat changes nothing.
     *
     * @param goalId the goal
     * @param referralId the referral
     * @param step number of the step in the referral's own history
     * @param what one of the kinds that tell of a referral
     * @param on day on which it happened
     */
    @WithinOperation
    void noteReferral(UUID goalId, UUID referralId, int step, GoalEntryKind what, LocalDate on);
}
