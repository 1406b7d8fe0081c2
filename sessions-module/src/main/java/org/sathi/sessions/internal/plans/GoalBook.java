package org.sathi.sessions.internal.plans;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.error.NotFound;
import org.sathi.sessions.api.GoalEntryKind;
import org.sathi.sessions.api.GoalLabel;
import org.sathi.sessions.api.Goals;

/** Tells the referrals about goals and takes what came of a referral into a goal's history. */
@Published
class GoalBook implements Goals {

    @Inject
    private PlanStore store;

    @Inject
    private PlanReach reach;

    @Override
    public GoalLabel requireOfMember(UUID goalId, UUID memberId) {
        return store.find(Goal.class, goalId)
                .filter(goal -> goal.memberId().equals(memberId))
                .map(Goal::label)
                .orElseThrow(NotFound::new);
    }

    @Override
    public List<GoalLabel> openGoals(UUID memberId) {
        return store.goalsOf(memberId).stream()
                .filter(goal -> !goal.status().ended())
                .map(Goal::label)
                .toList();
    }

    @Override
    public Map<UUID, GoalLabel> labels(Collection<UUID> goalIds) {
        return store.goals(goalIds).stream().collect(Collectors.toMap(Goal::id, Goal::label));
    }

    @Override
    public void noteReferral(UUID goalId, UUID referralId, int step, GoalEntryKind what, LocalDate on) {
        Goal goal = store.find(Goal.class, goalId).orElseThrow(NotFound::new);
        if (!store.hasReferralStep(goalId, referralId, step)) {
            store.add(new GoalEntry(goal.id(), what, null, referralId, reach.stamp(on)).ofStep(step));
        }
    }
}
