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
import org.sathi.sessions.api.CheckpointView;
import org.sathi.sessions.api.GoalView;
import org.sathi.sessions.api.RecoveryPlans;
import org.sathi.sessions.api.ScoreCheckpoint;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.text.Choice;
import org.sathi.web.base.text.Ui;

/** Holds a checkpoint: where is the member, in the words told before (R3). */
@Named
@ViewScoped
public class CheckpointPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int WORST = -2;

    @Inject
    private RecoveryPlans plans;

    @Inject
    private Actions actions;

    @Inject
    private Ui ui;

    private UUID goal;
    private UUID id;
    private long version;
    private String goalWords;
    private final ArrayList<String> levels = new ArrayList<>();
    private Integer score;
    private String words;
    private LocalDate heldOn;

    /** Reads the checkpoint; one that was held leads nowhere. */
    public void load() {
        GoalView view = plans.goal(goal);
        CheckpointView checkpoint = view.checkpoints().stream()
                .filter(c -> c.id().equals(id) && c.heldOn() == null)
                .findFirst()
                .orElseThrow(NotFound::new);
        version = checkpoint.version();
        goalWords = view.summary().words();
        levels.clear();
        levels.addAll(view.levels());
        heldOn = ui.getToday();
    }

    /** Keeps the score. */
    public String save() {
        return actions.run("plans.checkpoint.held", () -> {
            plans.scoreCheckpoint(new ScoreCheckpoint(id, version, score, words, heldOn));
            return "/staff/plans/goal?id=" + goal;
        });
    }

    /** The five answers, in the member's words. */
    public List<Choice> getAnswers() {
        List<Choice> answers = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            answers.add(new Choice(WORST + i, levels.get(i)));
        }
        return answers;
    }

    /** Whether the five answers were told. */
    public boolean isReady() {
        return !levels.isEmpty();
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

    public String getGoalWords() {
        return goalWords;
    }

    public Integer getScore() {
        return score;
    }

    public void setScore(Integer score) {
        this.score = score;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }
}
