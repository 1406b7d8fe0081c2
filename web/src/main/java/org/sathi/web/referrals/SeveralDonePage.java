package org.sathi.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.sathi.referrals.api.SeveralReferrals;
import org.sathi.referrals.api.SeveralReferrals.Outcome;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.text.Ui;

/** What came of referring several people: sent, kept as a draft with what is missing, or refused with why. */
@Named
@ViewScoped
public class SeveralDonePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SeveralReferrals several;

    @Inject
    private SeveralWork work;

    @Inject
    private Actions actions;

    @Inject
    private Ui ui;

    private UUID id;
    private transient SeveralReferrals.Result result;

    /** Reads it. */
    public void load() {
        result = several.result(id);
    }

    /** Goes on with those who were not worked on yet. */
    public String goOn() {
        return actions.run(null, () -> {
            work.through(id);
            return "/staff/referrals/several-done?id=" + id;
        });
    }

    /** How many came to what, in a sentence. */
    public String getSentence() {
        return ui.text("several.done.sentence", count(Outcome.SENT), count(Outcome.DRAFT), count(Outcome.REFUSED));
    }

    /** Whether somebody waits to be worked on. */
    public boolean isOpen() {
        return getResult().lines().stream().anyMatch(line -> line.outcome() == Outcome.PENDING);
    }

    private String count(Outcome outcome) {
        return ui.number((int) getResult().lines().stream()
                .filter(line -> line.outcome() == outcome)
                .count());
    }

    /** The kind of mark for what came of one. */
    public String kind(Outcome outcome) {
        return switch (outcome) {
            case SENT -> "ok";
            case DRAFT -> "needs-me";
            case REFUSED -> "warn";
            case PENDING -> "info";
        };
    }

    public SeveralReferrals.Result getResult() {
        if (result == null) {
            load();
        }
        return result;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
