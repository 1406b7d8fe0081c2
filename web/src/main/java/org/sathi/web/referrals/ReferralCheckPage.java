package org.sathi.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.referrals.api.Agencies;
import org.sathi.referrals.api.AgencyPreview;
import org.sathi.referrals.api.EligibilityWarning;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.SendProblem;
import org.sathi.referrals.api.ServiceFit;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.faces.SubmitKey;

/** Last step: exactly what the agency will see, before and after it accepts; and sending. */
@Named
@ViewScoped
public class ReferralCheckPage extends DraftPage {

    private static final long serialVersionUID = 1L;

    private static final String DUPLICATE = "error.referral.duplicate";

    @Inject
    private Actions actions;

    @Inject
    private SubmitKey submitKey;

    @Inject
    private ServiceFit fit;

    @Inject
    private Agencies agencies;

    private String duplicateReason;
    private boolean duplicate;

    private transient boolean logged;
    private transient AgencyPreview preview;
    private transient List<SendProblem> problems;
    private transient Set<EligibilityWarning> warnings;

    /** Reads the draft and what would be shown of it; without a service, back to that step. */
    public String load() {
        if (!read()) {
            return record();
        }
        if (getDraft().serviceId() == null) {
            return turn("service");
        }
        onChanged();
        return null;
    }

    @Override
    protected void onChanged() {
        problems = referrals().sendProblems(getId());
        preview = referrals().agencyPreview(getId());
        UUID service = getDraft().serviceId();
        logged = service != null && !agencies.service(service).row().transmitted();
        warnings = service == null
                ? Set.of()
                : fit.ofServices(getId(), List.of(service)).getOrDefault(service, Set.of());
    }

    /** Sends it (T3). */
    public String send() {
        return step(null, () -> {
            if (dispatch()) {
                boolean only = referrals().view(getId()).row().logged();
                actions.say(only ? "logged.send.done" : "referrals.send.done", getAgencyName());
            } else {
                actions.warn("referrals.send.before");
            }
            return to("referral");
        });
    }

    /** Gives false when it was sent before, from another window or by somebody else. */
    private boolean dispatch() {
        try {
            referrals().send(new Referrals.Send(getId(), version(), duplicateReason, submitKey.value()));
            return true;
        } catch (InvalidInput e) {
            duplicate = e.errors().stream().anyMatch(error -> DUPLICATE.equals(error.code()));
            onChanged();
            throw e;
        } catch (Conflict e) {
            if (referrals().view(getId()).row().state() != ReferralState.DRAFT) {
                return false;
            }
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

    /** Whether the agency has no login, so that nothing will be transmitted. */
    public boolean isLogged() {
        return logged;
    }

    /** In what the service does not fit the person; it can be sent all the same. */
    public Set<EligibilityWarning> getWarnings() {
        return warnings;
    }

    /** The step on which a problem is put right. */
    public String stepOf(SendProblem problem) {
        return to(
                switch (problem.field()) {
                    case "serviceId" -> "service";
                    case "consentId" -> "consent";
                    default -> "tell";
                });
    }

    public AgencyPreview getPreview() {
        return preview;
    }

    public String getDuplicateReason() {
        return duplicateReason;
    }

    public void setDuplicateReason(String duplicateReason) {
        this.duplicateReason = duplicateReason;
    }
}
