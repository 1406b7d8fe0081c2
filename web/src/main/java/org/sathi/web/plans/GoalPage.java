package org.sathi.web.plans;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.sessions.api.AddCheckpoint;
import org.sathi.sessions.api.AddStep;
import org.sathi.sessions.api.GoalStatus;
import org.sathi.sessions.api.GoalView;
import org.sathi.sessions.api.MoveStep;
import org.sathi.sessions.api.PersonLabel;
import org.sathi.sessions.api.RecoveryPlans;
import org.sathi.sessions.api.StepOwner;
import org.sathi.sessions.api.StepStatus;
import org.sathi.sessions.api.StepView;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.faces.SubmitKey;
import org.sathi.web.base.text.Ui;

/** A goal with its checkpoints, steps and history; steps and checkpoints are added and steps are done here. */
@Named
@ViewScoped
public class GoalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RecoveryPlans plans;

    @Inject
    private Actions actions;

    @Inject
    private SubmitKey submitKey;

    @Inject
    private Ui ui;

    private UUID id;
    private transient PersonLabel person;
    private transient GoalView goal;
    private LocalDate checkpointOn;
    private String what;
    private StepOwner owner = StepOwner.MEMBER;
    private String ownerName;
    private LocalDate stepDueOn;

    /** Reads the goal. */
    public void load() {
        goal = plans.goal(id);
        person = plans.person(goal.memberId());
    }

    /** Reads the goal again when the view came back from being put away. */
    public void again() {
        if (goal == null) {
            load();
        }
    }

    /** Agrees on a checkpoint. */
    public String addCheckpoint() {
        return actions.run("checkpoint", "plans.checkpoint.added", () -> {
            plans.addCheckpoint(new AddCheckpoint(submitKey.value(), id, checkpointOn));
            return here();
        });
    }

    /** Adds a step. */
    public String addStep() {
        return actions.run("step", "plans.step.added", () -> {
            plans.addStep(new AddStep(submitKey.value(), id, what, owner, ownerName, stepDueOn));
            return here();
        });
    }

    /** A step is done. */
    public String done(StepView step) {
        return actions.run("plans.step.done", () -> {
            plans.moveStep(new MoveStep(step.id(), step.version(), StepStatus.DONE, null, ui.getToday()));
            return here();
        });
    }

    private String here() {
        return "/staff/plans/goal?id=" + id;
    }

    /** Whether the current user may write, with the member's consent, and the goal is no history. */
    public boolean isMayWrite() {
        return person.notesAllowed()
                && CurrentActor.get().may(Permission.PLAN_EDIT)
                && !goal.summary().status().ended();
    }

    /** How the status of a goal looks. */
    public String goalKind(GoalStatus status) {
        return GoalKinds.of(status);
    }

    /** How the status of a step looks; an overdue one asks kindly. */
    public String stepKind(StepView step) {
        if (step.overdue()) {
            return "warn";
        }
        return switch (step.status()) {
            case DONE -> "ok";
            case DOING -> "info";
            case OPEN, DROPPED -> "none";
        };
    }

    /** The owners to choose from. */
    public StepOwner[] getOwners() {
        return StepOwner.values();
    }

    /** A score with its sign. */
    public String score(Integer score) {
        return score == null ? "" : ui.digits(String.format("%+d", score).replace('-', '−'));
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public PersonLabel getPerson() {
        return person;
    }

    public GoalView getGoal() {
        return goal;
    }

    public LocalDate getCheckpointOn() {
        return checkpointOn;
    }

    public void setCheckpointOn(LocalDate checkpointOn) {
        this.checkpointOn = checkpointOn;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public StepOwner getOwner() {
        return owner;
    }

    public void setOwner(StepOwner owner) {
        this.owner = owner;
    }

    public String getOwnerName() {
        return ownerName;
    }

    public void setOwnerName(String ownerName) {
        this.ownerName = ownerName;
    }

    public LocalDate getStepDueOn() {
        return stepDueOn;
    }

    public void setStepDueOn(LocalDate stepDueOn) {
        this.stepDueOn = stepDueOn;
    }
}
