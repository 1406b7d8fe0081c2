package org.sathi.web.referrals;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import java.util.function.Supplier;
import org.sathi.kernel.error.Conflict;
import org.sathi.referrals.api.ReferralRow;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.ReferralView;
import org.sathi.referrals.api.Referrals;
import org.sathi.web.base.faces.Actions;

/** What the steps of a new referral share: the draft that the address names, and saving into it. All that is typed stands in the draft, none of it in the sign-in. */
public abstract class DraftPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String RECORD = "/staff/referrals/referral?faces-redirect=true&id=";

    @Inject
    private Referrals referrals;

    @Inject
    private ReferralWords words;

    @Inject
    private Actions actions;

    private UUID id;
    private transient ReferralView draft;

    /** Reads the referral; gives whether it is still a draft. */
    protected boolean read() {
        draft = referrals.view(id);
        return draft.row().state() == ReferralState.DRAFT;
    }

    /** The record, where everything else about the referral is done. */
    protected String record() {
        return RECORD + id;
    }

    /** Where a step of the draft is. */
    protected String to(String step) {
        return "/staff/referrals/" + step + "?id=" + id;
    }

    /** As {@link #to}, as an outcome of an action that saves nothing. */
    protected String turn(String step) {
        return "/staff/referrals/" + step + "?faces-redirect=true&id=" + id;
    }

    /**
     * Saves and goes on. When the draft was changed meanwhile, in another window or by somebody else, nothing is overwritten: it is read again, what was typed stays in
     * the form, and sending the form once more saves it.
     */
    protected String step(String done, Supplier<String> operation) {
        return actions.run(done, () -> {
            try {
                return operation.get();
            } catch (Conflict e) {
                reread(e);
                throw e;
            }
        });
    }

    /** Takes the draft as it is now; says so in place of the refusal when only its version was old. */
    private void reread(Conflict refused) {
        long seen = version();
        boolean stillDraft = read();
        if (stillDraft && version() != seen) {
            onChanged();
            throw new Conflict("error.referral.draft-changed");
        }
        if (!stillDraft) {
            throw refused;
        }
    }

    /** What a page shows beside the draft is read again here. */
    protected void onChanged() {}

    protected void edit(Referrals.Content content) {
        referrals.edit(new Referrals.EditDraft(id, version(), content));
    }

    protected long version() {
        return draft.row().version();
    }

    protected Referrals referrals() {
        return referrals;
    }

    /** The agency's name in the reader's language. */
    public String getAgencyName() {
        ReferralRow row = draft.row();
        return words.name(row.agencyNameEn(), row.agencyNameNe());
    }

    public ReferralView getDraft() {
        return draft;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
