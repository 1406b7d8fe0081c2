package org.sathi.web.plans;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.sathi.kernel.error.NotFound;
import org.sathi.sessions.api.GoalMove;
import org.sathi.sessions.api.GoalStatus;
import org.sathi.sessions.api.GoalView;
import org.sathi.sessions.api.MoveGoal;
import org.sathi.sessions.api.RecoveryPlans;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.text.Ui;

/** One question about a goal: does the member agree, rest, go on, is it reached, do they let go. */
@Named
@ViewScoped
public class GoalMovePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RecoveryPlans plans;

    @Inject
    private Actions actions;

    @Inject
    private Ui ui;

    private UUID id;
    private GoalMove move;
    private long version;
    private boolean draft;
    private String goalWords;
    private boolean agreedByMember;
    private String words;
    private LocalDate on;

    /** Reads the goal; a move that cannot happen leads nowhere. */
    public void load() {
        GoalView goal = plans.goal(id);
        if (move == null || !goal.moves().contains(move)) {
            throw new NotFound();
        }
        version = goal.version();
        draft = goal.summary().status() == GoalStatus.DRAFT;
        goalWords = goal.summary().words();
        on = ui.getToday();
    }

    /** Moves the goal. */
    public String save() {
        return actions.run("plans.goal.moved", () -> {
            plans.moveGoal(new MoveGoal(id, version, move, agreedByMember, words, on));
            return "/staff/plans/goal?id=" + id;
        });
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public GoalMove getMove() {
        return move;
    }

    public void setMove(GoalMove move) {
        this.move = move;
    }

    public boolean isDraft() {
        return draft;
    }

    public String getGoalWords() {
        return goalWords;
    }

    public boolean isAgreedByMember() {
        return agreedByMember;
    }

    public void setAgreedByMember(boolean agreedByMember) {
        this.agreedByMember = agreedByMember;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
