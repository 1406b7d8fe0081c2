package org.sathi.web.disclosure;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.sathi.referrals.api.OverrideVerdict;
import org.sathi.referrals.api.OverrideView;
import org.sathi.referrals.api.Overrides;
import org.sathi.web.base.faces.Actions;

/** Looking at a colleague's disclosure without consent as the second person (B6-6). */
@Named("overrideReviewPage")
@ViewScoped
public class OverrideReviewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Overrides overrides;

    @Inject
    private Actions actions;

    private UUID id;
    private OverrideVerdict verdict;
    private String note;
    private transient OverrideView seen;

    /** Reads it. */
    public void load() {
        seen = overrides.get(id);
    }

    /** After a refused post it is read again; what was typed stays. */
    public void again() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            load();
        }
    }

    /** Says what was found. */
    public String review() {
        return actions.run("disclosure.review.done", () -> {
            overrides.review(new Overrides.ReviewOverride(id, overrides.get(id).version(), verdict, note));
            return "/staff/referrals/overrides";
        });
    }

    public OverrideVerdict[] getVerdicts() {
        return OverrideVerdict.values();
    }

    public OverrideView getSeen() {
        return seen;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public OverrideVerdict getVerdict() {
        return verdict;
    }

    public void setVerdict(OverrideVerdict verdict) {
        this.verdict = verdict;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
