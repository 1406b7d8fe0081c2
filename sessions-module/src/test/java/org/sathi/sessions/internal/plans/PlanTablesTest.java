package org.sathi.sessions.internal.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sathi.sessions.api.GoalMove;
import org.sathi.sessions.api.GoalStatus;
import org.sathi.sessions.api.PlanStatus;
import org.sathi.sessions.api.StepStatus;

/** Every status and every move of plans, goals and action steps. */
class PlanTablesTest {

    private static final Map<GoalStatus, Map<GoalMove, GoalStatus>> GOALS = Map.of(
            GoalStatus.DRAFT, Map.of(GoalMove.AGREE, GoalStatus.ACTIVE, GoalMove.LET_GO, GoalStatus.LET_GO),
            GoalStatus.ACTIVE,
                    Map.of(
                            GoalMove.PAUSE, GoalStatus.PAUSED,
                            GoalMove.ACHIEVE, GoalStatus.ACHIEVED,
                            GoalMove.LET_GO, GoalStatus.LET_GO),
            GoalStatus.PAUSED,
                    Map.of(
                            GoalMove.RESUME, GoalStatus.ACTIVE,
                            GoalMove.ACHIEVE, GoalStatus.ACHIEVED,
                            GoalMove.LET_GO, GoalStatus.LET_GO),
            GoalStatus.ACHIEVED, Map.of(),
            GoalStatus.LET_GO, Map.of());

    private static final Map<StepStatus, Set<StepStatus>> STEPS = Map.of(
            StepStatus.OPEN, Set.of(StepStatus.DOING, StepStatus.DONE, StepStatus.DROPPED),
            StepStatus.DOING, Set.of(StepStatus.OPEN, StepStatus.DONE, StepStatus.DROPPED),
            StepStatus.DONE, Set.of(StepStatus.OPEN),
            StepStatus.DROPPED, Set.of(StepStatus.OPEN));

    @ParameterizedTest
    @EnumSource(GoalStatus.class)
    void a_goal_moves_only_as_the_table_says(GoalStatus from) {
        for (GoalMove move : GoalMove.values()) {
            assertThat(GoalTable.next(from, move).orElse(null))
                    .as(from + " on " + move)
                    .isEqualTo(GOALS.get(from).get(move));
        }
        assertThat(GoalTable.moves(from)).isEqualTo(GOALS.get(from).keySet());
        assertThat(from.ended()).isEqualTo(GOALS.get(from).isEmpty());
    }

    @Test
    void only_with_the_members_agreement_a_goal_leaves_the_draft() {
        for (GoalStatus from : GoalStatus.values()) {
            assertThat(GoalTable.needsAgreement(from)).isEqualTo(from == GoalStatus.DRAFT);
        }
    }

    @ParameterizedTest
    @EnumSource(StepStatus.class)
    void a_step_moves_only_as_the_table_says(StepStatus from) {
        assertThat(StepTable.next(from)).isEqualTo(STEPS.get(from));
    }

    @ParameterizedTest
    @CsvSource({"false, false, DRAFT", "false, true, AGREED", "true, false, UNDER_REVIEW", "true, true, AGREED"})
    void what_staff_wrote_is_agreed_only_when_the_member_agrees(boolean ever, boolean agreed, PlanStatus expected) {
        assertThat(PlanTable.written(ever, agreed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(PlanStatus.class)
    void work_takes_up_an_ended_plan(PlanStatus from) {
        assertThat(PlanTable.worked(from)).isEqualTo(from == PlanStatus.ENDED ? PlanStatus.UNDER_REVIEW : from);
    }
}
