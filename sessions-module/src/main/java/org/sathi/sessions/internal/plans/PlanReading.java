package org.sathi.sessions.internal.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sathi.sessions.api.CheckpointView;
import org.sathi.sessions.api.GoalMove;
import org.sathi.sessions.api.GoalSummary;
import org.sathi.sessions.api.GoalView;
import org.sathi.sessions.api.PlanVersionView;
import org.sathi.sessions.api.PlanView;
import org.sathi.sessions.api.StepStatus;
import org.sathi.sessions.api.StepView;

/** Shows plans and goals. */
@ApplicationScoped
class PlanReading {

    private static final PlanVersionView NO_WORDS = new PlanVersionView(0, null, null, null, null, null, false, false);

    @Inject
    private PlanStore store;

    @Inject
    private PlanReach reach;

    PlanView view(Plan plan) {
        PlanVersionView text =
                store.newest(plan.id(), plan.textNumber()).map(PlanText::view).orElse(NO_WORDS);
        return new PlanView(
                plan.id(),
                plan.memberId(),
                plan.version(),
                plan.status(),
                plan.textNumber(),
                text.vision(),
                text.strengths(),
                text.supports(),
                text.inMembersWords(),
                plan.agreedOn(),
                plan.reviewOn(),
                summaries(store.goalsOf(plan.memberId())));
    }

    GoalView view(Goal goal) {
        List<CheckpointView> checkpoints = store.checkpoints(Set.of(goal.id())).stream()
                .map(Checkpoint::view)
                .toList();
        List<ActionStep> steps = store.steps(Set.of(goal.id()));
        LocalDate today = reach.today();
        boolean open = !goal.status().ended();
        List<StepView> stepViews = steps.stream()
                .map(step -> step.view(today, open))
                .sorted(Comparator.comparing((StepView step) -> !step.status().pending())
                        .thenComparing(StepView::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        Set<GoalMove> moves = GoalTable.moves(goal.status());
        return new GoalView(
                goal.memberId(),
                goal.version(),
                summary(
                        goal,
                        checkpoints,
                        steps.stream().map(ActionStep::status).toList()),
                goal.why(),
                goal.levels(),
                goal.scored(),
                moves,
                checkpoints,
                stepViews,
                store.history(goal.id()).stream().map(GoalEntry::view).toList());
    }

    private List<GoalSummary> summaries(List<Goal> goals) {
        List<UUID> ids = goals.stream().map(Goal::id).toList();
        Map<UUID, List<CheckpointView>> checkpoints = store.checkpoints(ids).stream()
                .collect(Collectors.groupingBy(
                        Checkpoint::goalId, Collectors.mapping(Checkpoint::view, Collectors.toList())));
        Map<UUID, List<StepStatus>> steps = store.steps(ids).stream()
                .collect(Collectors.groupingBy(
                        ActionStep::goalId, Collectors.mapping(ActionStep::status, Collectors.toList())));
        return goals.stream()
                .sorted(Comparator.comparing(goal -> goal.status().ended()))
                .map(goal -> summary(
                        goal, checkpoints.getOrDefault(goal.id(), List.of()), steps.getOrDefault(goal.id(), List.of())))
                .toList();
    }

    private static GoalSummary summary(Goal goal, List<CheckpointView> checkpoints, List<StepStatus> steps) {
        LocalDate next = checkpoints.stream()
                .map(checkpoint -> checkpoint.heldOn() == null ? checkpoint.dueOn() : null)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new GoalSummary(
                goal.id(),
                goal.words(),
                goal.area(),
                goal.status(),
                goal.startsOn(),
                goal.targetOn(),
                goal.confidence(),
                Progress.of(checkpoints, steps),
                next);
    }
}
