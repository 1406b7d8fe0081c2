package org.sathi.sessions.internal.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.error.NotFound;
import org.sathi.sessions.api.AddCheckpoint;
import org.sathi.sessions.api.AddStep;
import org.sathi.sessions.api.GoalEntryKind;
import org.sathi.sessions.api.MoveStep;
import org.sathi.sessions.api.ScoreCheckpoint;
import org.sathi.sessions.api.StepOwner;
import org.sathi.sessions.api.StepStatus;

/** Works at a goal: its checkpoints and action steps. */
@ApplicationScoped
class GoalWork {

    private static final int MAX_WORDS = 1000;
    private static final int MAX_WHAT = 500;
    private static final int MAX_REASON = 500;
    private static final int WORST = -2;
    private static final int BEST = 2;

    @Inject
    private PlanStore store;

    @Inject
    private PlanReach reach;

    @Inject
    private AuditTrail audit;

    UUID addCheckpoint(AddCheckpoint command, Goal goal) {
        goal.requireOpen();
        InputCheck check = new InputCheck();
        LocalDate due = check.notBefore("dueOn", check.requiredDate("dueOn", command.dueOn()), goal.startsOn());
        check.throwIfAny();
        Checkpoint checkpoint = new Checkpoint(goal.id(), due);
        store.add(checkpoint);
        audit.change("checkpoint", null, due);
        return checkpoint.id();
    }

    void scoreCheckpoint(ScoreCheckpoint command) {
        Checkpoint checkpoint =
                store.find(Checkpoint.class, command.checkpointId()).orElseThrow(NotFound::new);
        Goal goal = reach.openGoal(checkpoint.goalId());
        Conflict.requireVersion(command.version(), checkpoint.version());
        InputCheck check = new InputCheck();
        check.inRange("score", command.score(), WORST, BEST);
        String words = check.multiLine("words", command.words(), MAX_WORDS);
        LocalDate on = check.notInFuture("heldOn", check.requiredDate("heldOn", command.heldOn()), reach.today());
        check.notBefore("heldOn", on, goal.startsOn());
        check.throwIfAny();
        goal.score();
        checkpoint.hold(command.score(), words, on);
        String text = String.format("%+d", command.score()) + (words == null ? "" : " · " + words);
        store.add(new GoalEntry(goal.id(), GoalEntryKind.CHECKPOINT, text, null, reach.stamp(on)));
        audit.change("score", null, command.score());
        store.flush();
    }

    UUID addStep(AddStep command, Goal goal) {
        goal.requireOpen();
        InputCheck check = new InputCheck();
        String what = check.requiredMultiLine("what", command.what(), MAX_WHAT);
        StepOwner owner = check.required("owner", command.owner());
        String name = check.optionalName("ownerName", owner == StepOwner.PEER ? command.ownerName() : null);
        boolean named = owner != StepOwner.PEER || name != null || !check.ok();
        check.check(named, "ownerName", "error.plans.peer-name");
        check.notBefore("dueOn", command.dueOn(), goal.startsOn());
        check.throwIfAny();
        ActionStep step = new ActionStep(
                goal.id(),
                what,
                owner,
                name,
                command.dueOn(),
                reach.stamp(reach.today()).at());
        store.add(step);
        audit.change("step", null, owner);
        return step.id();
    }

    void moveStep(MoveStep command) {
        ActionStep step = store.find(ActionStep.class, command.stepId()).orElseThrow(NotFound::new);
        Goal goal = reach.openGoal(step.goalId());
        Conflict.requireVersion(command.version(), step.version());
        goal.requireOpen();
        InputCheck check = new InputCheck();
        StepStatus to = check.required("to", command.to());
        String reason = to == StepStatus.DROPPED
                ? check.requiredText("reason", command.reason(), MAX_REASON)
                : check.optionalText("reason", command.reason(), MAX_REASON);
        LocalDate on = check.notInFuture("on", check.requiredDate("on", command.on()), reach.today());
        check.notBefore("on", on, goal.startsOn());
        check.throwIfAny();
        audit.change("step", step.status(), to);
        step.move(to, reason, on);
        if (to == StepStatus.DONE || to == StepStatus.DROPPED) {
            GoalEntryKind kind = to == StepStatus.DONE ? GoalEntryKind.STEP_DONE : GoalEntryKind.STEP_DROPPED;
            store.add(new GoalEntry(goal.id(), kind, step.what(), null, reach.stamp(on)));
        }
        store.flush();
    }
}
