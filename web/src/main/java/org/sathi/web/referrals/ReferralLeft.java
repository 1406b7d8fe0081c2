package org.sathi.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.sathi.referrals.api.Referrals;

/** Going on with an open referral although its member left the programme (B6-10). */
@Named
@ViewScoped
public class ReferralLeft extends ReferralStep {

    private static final long serialVersionUID = 1L;

    private String reason;

    /** It goes on. */
    public String goOn() {
        return step("goOn", () -> referrals().goOn(new Referrals.WithReason(id(), version(), reason)));
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
