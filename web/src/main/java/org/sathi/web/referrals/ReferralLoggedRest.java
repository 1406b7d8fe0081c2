package org.sathi.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.sathi.referrals.api.HoldReason;
import org.sathi.referrals.api.LoggedReferrals;

/** Records that an agency without a login lets a referral rest, and that it takes it up again. */
@Named
@ViewScoped
public class ReferralLoggedRest extends ReferralStep {

    private static final long serialVersionUID = 1L;

    @Inject
    private LoggedReferrals logged;

    private HoldReason reason;
    private String text;
    private LocalDate reviewOn;

    /** The agency lets it rest. */
    public String hold() {
        return step(
                "logHold", () -> logged.held(new LoggedReferrals.Held(id(), version(), reason, text, reviewOn, key())));
    }

    /** The agency takes it up again. */
    public String resume() {
        return step("logResume", () -> logged.resumed(new LoggedReferrals.Move(id(), version(), key())));
    }

    /** Why work can rest. */
    public HoldReason[] getReasons() {
        return HoldReason.values();
    }

    public HoldReason getReason() {
        return reason;
    }

    public void setReason(HoldReason reason) {
        this.reason = reason;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }
}
