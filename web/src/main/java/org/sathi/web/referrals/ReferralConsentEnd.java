package org.sathi.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sathi.referrals.api.ConsentView;
import org.sathi.referrals.api.DisclosureConsents;

/** Withdrawing the consent under which a referral goes. */
@Named
@ViewScoped
public class ReferralConsentEnd extends ReferralStep {

    private static final long serialVersionUID = 1L;

    @Inject
    private DisclosureConsents consents;

    private String reason;

    /** Withdraws it; from the agency's next request on nothing more can be read. */
    public String withdraw() {
        ConsentView consent = page().getView().consent();
        return step(
                "withdraw",
                () -> consents.withdraw(
                        new DisclosureConsents.WithdrawConsent(consent.id(), consent.version(), reason)));
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
