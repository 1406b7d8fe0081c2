package org.sathi.web.plans;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.sathi.sessions.api.GoalView;
import org.sathi.sessions.api.LifeArea;

/** What is typed about a goal. */
public class GoalForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LEVELS = 5;

    private String words;
    private LifeArea area;
    private String why;
    private LocalDate startsOn;
    private LocalDate targetOn;
    private Integer confidence;
    private final String[] levels = new String[LEVELS];
    private boolean agreed;

    /** Begins with a goal as it is written. */
    void show(GoalView goal) {
        words = goal.summary().words();
        area = goal.summary().area();
        why = goal.why();
        startsOn = goal.summary().startsOn();
        targetOn = goal.summary().targetOn();
        confidence = goal.summary().confidence();
        for (int i = 0; i < goal.levels().size(); i++) {
            levels[i] = goal.levels().get(i);
        }
    }

    /** The five level texts as they were typed. */
    List<String> levelTexts() {
        return Arrays.asList(levels.clone());
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public LifeArea getArea() {
        return area;
    }

    public void setArea(LifeArea area) {
        this.area = area;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getTargetOn() {
        return targetOn;
    }

    public void setTargetOn(LocalDate targetOn) {
        this.targetOn = targetOn;
    }

    public Integer getConfidence() {
        return confidence;
    }

    public void setConfidence(Integer confidence) {
        this.confidence = confidence;
    }

    public String[] getLevels() {
        return levels;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
