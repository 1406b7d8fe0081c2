package org.sathi.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.error.Conflict;
import org.sathi.referrals.api.AgencyPreview;
import org.sathi.referrals.api.ReferralRow;
import org.sathi.referrals.api.ReferralView;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.SendProblem;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.faces.SubmitKey;

/** Last step: exactly what the agency will see, before and after it accepts; and sending. */
@Named
@ViewScoped
public class ReferralCheckPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String DUPLICATE = "error.referral.duplicate";

    @Inject
    private Referrals referrals;

    @Inject
    private ReferralWords words;

    @Inject
    private Actions actions;

    @Inject
    private SubmitKey submitKey;

    private UUID id;
    private String duplicateReason;
    private boolean duplicate;

    private transient ReferralView draft;
    private transient AgencyPreview preview;
    private transient List<SendProblem> problems;

    /** Reads the draft and what would be shown of it. */
    public void load() {
        draft = referrals.view(id);
        problems = referrals.sendProblems(id);
        preview = referrals.agencyPreview(id);
    }

    /** Sends it (T3). */
    public String send() {
        return actions.run(null, () -> {
            ReferralRow row = draft.row();
            dispatch(row);
            actions.say("referrals.send.done", words.name(row.agencyNameEn(), row.agencyNameNe()));
            return "/staff/referrals/referral?id=" + id;
        });
    }

    private void dispatch(ReferralRow row) {
        try {
            referrals.send(new Referrals.Send(id, row.version(), duplicateReason, submitKey.value()));
        } catch (Conflict e) {
            duplicate = DUPLICATE.equals(e.code());
            throw e;
        }
    }

    /** Whether an open referral to the same service stood in the way, which a reason can lift. */
    public boolean isDuplicate() {
        return duplicate;
    }

    /** What must be put right before it can be sent. */
    public List<SendProblem> getProblems() {
        return problems;
    }

    /** The step on which a problem is put right. */
    public String stepOf(SendProblem problem) {
        String step = switch (problem.field()) {
            case "serviceId" -> "service";
            case "consentId" -> "consent";
            default -> "tell";
        };
        return "/staff/referrals/" + step + "?id=" + id;
    }

    public ReferralView getDraft() {
        return draft;
    }

    public AgencyPreview getPreview() {
        return preview;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getDuplicateReason() {
        return duplicateReason;
    }

    public void setDuplicateReason(String duplicateReason) {
        this.duplicateReason = duplicateReason;
    }
}
