package org.sathi.web.outcomes;

import java.io.Serializable;
import org.sathi.sessions.api.IndicatorKind;
import org.sathi.sessions.api.IndicatorView;
import org.sathi.sessions.api.ObservationStatus;
import org.sathi.sessions.api.ObservationView;
import org.sathi.sessions.api.ObservedLevel;

/** One indicator on the page where observations are marked: what it is and what was tapped. */
public class ObserveRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String nameEn;
    private final String nameNe;
    private final boolean state;
    private ObservedLevel level;
    private boolean draft;
    private String evidence;

    ObserveRow(IndicatorView indicator) {
        this.code = indicator.code();
        this.nameEn = indicator.nameEn();
        this.nameNe = indicator.nameNe();
        this.state = indicator.kind() == IndicatorKind.STATUS;
    }

    /** Shows what was recorded; {@code null} when nothing is. */
    void show(ObservationView mark) {
        level = mark == null ? null : mark.level();
        draft = mark != null && mark.status() == ObservationStatus.DRAFT;
        evidence = mark == null ? null : mark.evidence();
    }

    /** Whether the level is the one that was tapped. */
    public boolean chosen(String name) {
        return level != null && level.name().equals(name);
    }

    /** Key of the word for a level: an indicator of a state is reached or not. */
    public String key(String name) {
        if (!state) {
            return "enum.ObservedLevel." + name;
        }
        return switch (ObservedLevel.valueOf(name)) {
            case IMPROVED -> "outcomes.level.reached";
            case NO_CHANGE -> "outcomes.level.not-yet";
            case WORSE -> "outcomes.level.lost";
        };
    }

    /** Whether the page asks what it rests on: for a state that is reached. */
    public boolean isAsked() {
        return state && level == ObservedLevel.IMPROVED;
    }

    public String getCode() {
        return code;
    }

    public String getNameEn() {
        return nameEn;
    }

    public String getNameNe() {
        return nameNe;
    }

    public ObservedLevel getLevel() {
        return level;
    }

    public boolean isDraft() {
        return draft;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
