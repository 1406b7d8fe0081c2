package org.sathi.web.outcomes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.sathi.sessions.api.ObservationChange;
import org.sathi.sessions.api.ObservationReview;
import org.sathi.sessions.api.ObservationReview.Opened;
import org.sathi.sessions.api.Observations;
import org.sathi.web.base.faces.Actions;

/** One observation, looked at by a second person: it is confirmed or put in doubt. */
@Named
@ViewScoped
public class ObservationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ObservationReview review;

    @Inject
    private Observations observations;

    @Inject
    private Actions actions;

    private UUID id;
    private long version;
    private String note;
    private String reason;
    private transient Opened opened;

    /** Reads the observation. */
    public void load() {
        opened = review.open(id);
        version = opened.observation().version();
    }

    /** Reads it again when the view came back from being put away. */
    public void again() {
        if (opened == null) {
            opened = review.open(id);
        }
    }

    /** Confirms it. */
    public String verify() {
        return actions.run("outcomes.review.verified", () -> {
            observations.verify(new ObservationChange(id, version, note));
            return here();
        });
    }

    /** Puts it in doubt. */
    public String dispute() {
        return actions.run("outcomes.review.disputed", () -> {
            observations.dispute(new ObservationChange(id, version, reason));
            return here();
        });
    }

    private String here() {
        return "/staff/outcomes/observation?id=" + id;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Opened getOpened() {
        return opened;
    }
}
