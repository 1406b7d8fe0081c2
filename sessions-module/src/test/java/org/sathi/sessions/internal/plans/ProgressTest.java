package org.sathi.sessions.internal.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sathi.sessions.api.CheckpointView;
import org.sathi.sessions.api.GoalProgress;
import org.sathi.sessions.api.StepStatus;

/** Progress is derived (R3, R4). */
class ProgressTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void is_unknown_with_neither_checkpoint_nor_step() {
        assertThat(Progress.of(List.of(), List.of())).isEqualTo(new GoalProgress(null, null, 0, 0, 0, null));
    }

    @Test
    void is_the_share_of_steps_done_before_the_first_score_and_dropped_steps_do_not_count() {
        GoalProgress progress = Progress.of(
                List.of(due(DAY)), List.of(StepStatus.DONE, StepStatus.OPEN, StepStatus.DOING, StepStatus.DROPPED));
        assertThat(progress).isEqualTo(new GoalProgress(null, null, 0, 1, 3, 33));
    }

    @Test
    void follows_the_latest_checkpoint_held_whatever_their_order() {
        GoalProgress progress =
                Progress.of(List.of(held(DAY.plusDays(60), 1), held(DAY, -2), due(DAY.plusDays(90))), List.of());
        assertThat(progress.firstScore()).isEqualTo(-2);
        assertThat(progress.latestScore()).isEqualTo(1);
        assertThat(progress.scored()).isEqualTo(2);
        assertThat(progress.percent()).isEqualTo(75);
    }

    @Test
    void runs_from_nothing_to_everything() {
        assertThat(Progress.of(List.of(held(DAY, -2)), List.of()).percent()).isZero();
        assertThat(Progress.of(List.of(held(DAY, 0)), List.of()).percent()).isEqualTo(50);
        assertThat(Progress.of(List.of(held(DAY, 2)), List.of()).percent()).isEqualTo(100);
    }

    private static CheckpointView due(LocalDate on) {
        return new CheckpointView(UUID.randomUUID(), 0, on, null, null, null);
    }

    private static CheckpointView held(LocalDate on, int score) {
        return new CheckpointView(UUID.randomUUID(), 0, on, on, score, null);
    }
}
