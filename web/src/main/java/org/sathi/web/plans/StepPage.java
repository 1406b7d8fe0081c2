package org.sathi.web.plans;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.error.NotFound;
import org.sathi.sessions.api.MoveStep;
import org.sathi.sessions.api.RecoveryPlans;
import org.sathi.sessions.api.StepStatus;
import org.sathi.sessions.api.StepView;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.text.Ui;

/** Moves an action step on; dropping it asks why (R4). */
@Named
@ViewScoped
public class StepPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RecoveryPlans plans;

    @Inject
    private Actions actions;

    @Inject
    private Ui ui;

    private UUID goal;
    private UUID id;
    private long version;
    private String what;
    private final ArrayList<StepStatus> choices = new ArrayList<>();
    private StepStatus to;
    private String reason;
    private LocalDate on;

    /** Reads the step. */
    public void load() {
        StepView step = plans.goal(goal).steps().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        version = step.version();
        what = step.what();
        choices.clear();
        choices.addAll(step.moves());
        on = ui.getToday();
    }

    /** Moves it. */
    public String save() {
        return actions.run("plans.step.moved", () -> {
            plans.moveStep(new MoveStep(id, version, to, reason, on));
            return "/staff/plans/goal?id=" + goal;
        });
    }

    public UUID getGoal() {
        return goal;
    }

    public void setGoal(UUID goal) {
        this.goal = goal;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getWhat() {
        return what;
    }

    public List<StepStatus> getChoices() {
        return choices;
    }

    public StepStatus getTo() {
        return to;
    }

    public void setTo(StepStatus to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
