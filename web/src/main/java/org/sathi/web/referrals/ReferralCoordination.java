package org.sathi.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.sathi.referrals.api.Referrals;

/** What only a coordinator does: opening a closed referral again, and marking one that was sent in error. */
@Named
@ViewScoped
public class ReferralCoordination extends ReferralStep {

    private static final long serialVersionUID = 1L;

    private String reason;

    /** Opens it again (T24). */
    public String reopen() {
        return step("reopen", () -> referrals().reopen(command()));
    }

    /** Does not open it again although the agency asked (T24). */
    public String declineReopen() {
        return step("declinereopen", () -> referrals().declineReopen(command()));
    }

    /** Marks it as sent in error (T25). */
    public String markError() {
        return step("error", () -> referrals().markError(command()));
    }

    private Referrals.WithReason command() {
        return new Referrals.WithReason(id(), version(), reason);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
