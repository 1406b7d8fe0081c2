package org.sathi.sessions.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;

/**
 * Recovery plans: the member's own words, goals, checkpoints and action steps (R1 to R4). All text is sealed. Every operation is limited to members within scope; others
 * answer {@code NotFound}. Dates may lie in the past, since work is often written down later; refusals are {@code InvalidInput} at the field or {@code Conflict} when the
 * state does not allow the change, or the member's consent to keep notes and a plan is not in force (M6): what stands can be read, nothing new is written.
 */
public interface RecoveryPlans {

    /** Whose plan it is. */
    @RequiresPermission(Permission.PLAN_VIEW)
    PersonLabel person(UUID memberId);

    /** The member's plan; empty when none was begun. */
    @RequiresPermission(Permission.PLAN_VIEW)
    Optional<PlanView> planOf(UUID memberId);

    /** The texts of the member's plan through time, newest first. */
    @RequiresPermission(Permission.PLAN_VIEW)
    List<PlanVersionView> versionsOf(UUID memberId);

    /** A goal with its checkpoints, steps and history. */
    @RequiresPermission(Permission.PLAN_VIEW)
    GoalView goal(UUID goalId);

    /** Checkpoints due within a week, steps and plan reviews past their day, of the people within scope; the longest waiting first, at most {@code limit}. */
    @RequiresPermission(Permission.PLAN_VIEW)
    List<PlanTask> tasks(int limit);

    /** Begins the plan or adds a version of its text. Gives the plan's id. */
    @RequiresPermission(Permission.PLAN_EDIT)
    UUID writePlan(WritePlan command);

    /** Adds a goal and gives its id. */
    @RequiresPermission(Permission.PLAN_EDIT)
    UUID addGoal(AddGoal command);

    /** Words a goal anew. */
    @RequiresPermission(Permission.PLAN_EDIT)
    void changeGoal(ChangeGoal command);

    /** Agrees to, rests, takes up, reaches or lets go of a goal. */
    @RequiresPermission(Permission.PLAN_EDIT)
    void moveGoal(MoveGoal command);

    /** Agrees on a checkpoint and gives its id. */
    @RequiresPermission(Permission.PLAN_EDIT)
    UUID addCheckpoint(AddCheckpoint command);

    /** Holds a checkpoint. */
    @RequiresPermission(Permission.PLAN_EDIT)
    void scoreCheckpoint(ScoreCheckpoint command);

    /** Adds an action step and gives its id. */
    @RequiresPermission(Permission.PLAN_EDIT)
    UUID addStep(AddStep command);

    /** Moves an action step on. */
    @RequiresPermission(Permission.PLAN_EDIT)
    void moveStep(MoveStep command);
}
