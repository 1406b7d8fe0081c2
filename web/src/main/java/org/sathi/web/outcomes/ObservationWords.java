package org.sathi.web.outcomes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sathi.sessions.api.IndicatorKind;
import org.sathi.sessions.api.ObservationStatus;
import org.sathi.sessions.api.ObservationView;
import org.sathi.web.base.text.Ui;

/** The words for an observation, on every page that shows one. */
@Named
@RequestScoped
public class ObservationWords {

    @Inject
    private Ui ui;

    /** Name of the indicator in the reader's language. */
    public String name(ObservationView row) {
        return "ne".equals(ui.getLang()) ? row.indicatorNe() : row.indicatorEn();
    }

    /** The word for what was observed. */
    public String level(ObservationView row) {
        if (row.kind() == IndicatorKind.CHANGE) {
            return ui.label(row.level());
        }
        return switch (row.level()) {
            case IMPROVED -> ui.text("outcomes.level.reached");
            case NO_CHANGE -> ui.text("outcomes.level.not-yet");
            case WORSE -> ui.text("outcomes.level.lost");
        };
    }

    /** How the status looks. */
    public String kind(ObservationStatus status) {
        return switch (status) {
            case SUBMITTED, VERIFIED -> "ok";
            case DRAFT, DISPUTED -> "warn";
            case VOID -> "none";
        };
    }
}
