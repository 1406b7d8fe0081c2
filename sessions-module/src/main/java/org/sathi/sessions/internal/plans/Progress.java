package org.sathi.sessions.internal.plans;

import java.util.Comparator;
import java.util.List;
import org.sathi.sessions.api.CheckpointView;
import org.sathi.sessions.api.GoalProgress;
import org.sathi.sessions.api.StepStatus;

/** Derives how far a goal is from its checkpoints and steps; nobody types it in. */
final class Progress {

    private static final int WORST = -2;
    private static final int SPAN = 4;
    private static final int WHOLE = 100;

    private Progress() {}

    static GoalProgress of(List<CheckpointView> checkpoints, List<StepStatus> steps) {
        List<CheckpointView> held = checkpoints.stream()
                .filter(checkpoint -> checkpoint.score() != null)
                .sorted(Comparator.comparing(CheckpointView::heldOn))
                .toList();
        int done = (int) steps.stream().filter(StepStatus.DONE::equals).count();
        int total = (int)
                steps.stream().filter(status -> status != StepStatus.DROPPED).count();
        Integer first = held.isEmpty() ? null : held.get(0).score();
        Integer latest = held.isEmpty() ? null : held.get(held.size() - 1).score();
        return new GoalProgress(first, latest, held.size(), done, total, percent(latest, done, total));
    }

    private static Integer percent(Integer latest, int done, int total) {
        if (latest != null) {
            return (latest - WORST) * WHOLE / SPAN;
        }
        return total == 0 ? null : (Integer) (done * WHOLE / total);
    }
}
