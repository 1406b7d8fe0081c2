package org.sathi.sessions.internal.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InputCheck;
import org.sathi.sessions.api.AddGoal;
import org.sathi.sessions.api.ChangeGoal;
import org.sathi.sessions.api.GoalEntryKind;
import org.sathi.sessions.api.MoveGoal;
import org.sathi.sessions.api.WritePlan;

/** Writes plans and goals. */
@ApplicationScoped
class PlanWork {

    private static final int MAX_REFLECTION = 1000;

    @Inject
    private PlanStore store;

    @Inject
    private PlanReach reach;

    @Inject
    private AuditTrail audit;

    /** Begins the plan or adds a text to it. */
    UUID write(WritePlan command, UUID member) {
        InputCheck check = new InputCheck();
        PlanWords words = PlanWords.of(command, check);
        LocalDate on = check.notInFuture("on", check.requiredDate("on", command.on()), reach.today());
        check.throwIfAny();
        Plan plan = seen(member, command.version());
        audit.about(SubjectType.PLAN, plan.id());
        audit.change("text", plan.textNumber(), plan.textNumber() + 1);
        audit.change("agreed", null, words.agreed());
        int number = plan.write(words.agreed(), on);
        store.add(new PlanText(plan.id(), number, words, reach.stamp(on)));
        store.flush();
        return plan.id();
    }

    /** Adds a goal; the plan is begun when there is none. */
    UUID addGoal(AddGoal command, UUID member) {
        InputCheck check = new InputCheck();
        LocalDate from =
                check.notInFuture("startsOn", check.requiredDate("startsOn", command.startsOn()), reach.today());
        GoalWords words = new GoalWords(
                        command.words(),
                        command.area(),
                        command.why(),
                        command.targetOn(),
                        command.confidence(),
                        command.levels())
                .clean(check, from == null ? LocalDate.MIN : from);
        check.throwIfAny();
        Plan plan = store.planOf(member).orElseGet(() -> begin(member));
        plan.work();
        Goal goal = new Goal(
                plan, words, from, command.agreedByMember(), reach.stamp(from).at());
        store.add(goal);
        log(goal, GoalEntryKind.ADDED, null, from);
        if (command.agreedByMember()) {
            log(goal, GoalEntryKind.AGREED, null, from);
        }
        audit.about(SubjectType.PLAN, goal.id());
        audit.change("status", null, goal.status());
        store.flush();
        return goal.id();
    }

    /** Words a goal anew and keeps the former words. */
    void changeGoal(ChangeGoal command) {
        Goal goal = reach.openGoal(command.goalId());
        Conflict.requireVersion(command.version(), goal.version());
        InputCheck check = new InputCheck();
        GoalWords words = new GoalWords(
                        command.words(),
                        command.area(),
                        command.why(),
                        command.targetOn(),
                        command.confidence(),
                        command.levels())
                .clean(check, goal.startsOn());
        check.throwIfAny();
        String former = goal.words();
        goal.reword(words);
        if (!former.equals(words.words())) {
            log(goal, GoalEntryKind.REWORDED, former, reach.today());
            audit.change("words", former, words.words());
        }
        store.flush();
    }

    /** Moves a goal on. */
    void moveGoal(MoveGoal command) {
        Goal goal = reach.openGoal(command.goalId());
        Conflict.requireVersion(command.version(), goal.version());
        InputCheck check = new InputCheck();
        check.required("move", command.move());
        String words = check.multiLine("words", command.words(), MAX_REFLECTION);
        LocalDate on = check.notInFuture("on", check.requiredDate("on", command.on()), reach.today());
        check.notBefore("on", on, goal.startsOn());
        check.throwIfAny();
        audit.change("status", goal.status(), command.move());
        goal.move(command.move(), command.agreedByMember());
        log(goal, GoalTable.entry(command.move()), words, on);
        store.flush();
    }

    private Plan seen(UUID member, Long version) {
        Optional<Plan> plan = store.planOf(member);
        if (plan.isEmpty()) {
            return begin(member);
        }
        boolean onlyGoals = version == null && plan.get().textNumber() == 0;
        if (!onlyGoals) {
            Conflict.requireVersion(version == null ? -1 : version, plan.get().version());
        }
        return plan.get();
    }

    private Plan begin(UUID member) {
        Plan plan = new Plan(member);
        store.add(plan);
        return plan;
    }

    private void log(Goal goal, GoalEntryKind kind, String text, LocalDate on) {
        store.add(new GoalEntry(goal.id(), kind, text, null, reach.stamp(on)));
    }
}
