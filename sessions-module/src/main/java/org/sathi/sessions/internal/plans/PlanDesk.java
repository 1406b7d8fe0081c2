package org.sathi.sessions.internal.plans;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.idempotency.Idempotency;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.sessions.api.AddCheckpoint;
import org.sathi.sessions.api.AddGoal;
import org.sathi.sessions.api.AddStep;
import org.sathi.sessions.api.ChangeGoal;
import org.sathi.sessions.api.GoalView;
import org.sathi.sessions.api.MoveGoal;
import org.sathi.sessions.api.MoveStep;
import org.sathi.sessions.api.PersonLabel;
import org.sathi.sessions.api.PlanTask;
import org.sathi.sessions.api.PlanVersionView;
import org.sathi.sessions.api.PlanView;
import org.sathi.sessions.api.RecoveryPlans;
import org.sathi.sessions.api.ScoreCheckpoint;
import org.sathi.sessions.api.WritePlan;

/** Publishes the recovery plans. */
@Published
class PlanDesk implements RecoveryPlans {

    @Inject
    private PlanStore store;

    @Inject
    private PlanReach reach;

    @Inject
    private PlanReading reading;

    @Inject
    private PlanTasks tasks;

    @Inject
    private PlanWork plans;

    @Inject
    private GoalWork goals;

    @Inject
    private Idempotency idempotency;

    @Inject
    private AuditTrail audit;

    @Override
    public PersonLabel person(UUID memberId) {
        return reach.label(reach.member(memberId));
    }

    @Override
    public Optional<PlanView> planOf(UUID memberId) {
        Optional<Plan> plan = store.planOf(reach.member(memberId));
        plan.ifPresent(found -> audit.about(SubjectType.PLAN, found.id()));
        return plan.map(reading::view);
    }

    @Override
    public List<PlanVersionView> versionsOf(UUID memberId) {
        return store.planOf(reach.member(memberId))
                .map(plan -> store.texts(plan.id()).stream().map(PlanText::view).toList())
                .orElse(List.of());
    }

    @Override
    public GoalView goal(UUID goalId) {
        return reading.view(reach.goal(goalId));
    }

    @Override
    public List<PlanTask> tasks(int limit) {
        return tasks.due(Math.max(1, Math.min(limit, PageRequest.MAX_SIZE)));
    }

    @Override
    public UUID writePlan(WritePlan command) {
        UUID member = reach.consentingMember(command.memberId());
        return idempotency.once(command.submitKey(), command, () -> plans.write(command, member));
    }

    @Override
    public UUID addGoal(AddGoal command) {
        UUID member = reach.consentingMember(command.memberId());
        return idempotency.once(command.submitKey(), command, () -> plans.addGoal(command, member));
    }

    @Override
    public void changeGoal(ChangeGoal command) {
        plans.changeGoal(command);
    }

    @Override
    public void moveGoal(MoveGoal command) {
        plans.moveGoal(command);
    }

    @Override
    public UUID addCheckpoint(AddCheckpoint command) {
        Goal goal = reach.openGoal(command.goalId());
        return idempotency.once(command.submitKey(), command, () -> goals.addCheckpoint(command, goal));
    }

    @Override
    public void scoreCheckpoint(ScoreCheckpoint command) {
        goals.scoreCheckpoint(command);
    }

    @Override
    public UUID addStep(AddStep command) {
        Goal goal = reach.openGoal(command.goalId());
        return idempotency.once(command.submitKey(), command, () -> goals.addStep(command, goal));
    }

    @Override
    public void moveStep(MoveStep command) {
        goals.moveStep(command);
    }
}
