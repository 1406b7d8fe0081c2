package org.sathi.web.portal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.ReferralOutcome;
import org.sathi.referrals.api.UnresolvedReason;

/** How an accepted referral ends: with help, or without. */
@Named
@ViewScoped
public class PortalClose extends PortalStep {

    private static final long serialVersionUID = 1L;

    private ReferralOutcome outcome;
    private Need delivered;
    private UnresolvedReason reason;
    private String text;
    private LocalDate on;

    /** Closes with help given (T12). */
    public String complete() {
        return step(
                "complete", () -> inbox().complete(new Inbox.Complete(id(), version(), outcome, delivered, on, key())));
    }

    /** Closes without help (T13). */
    public String fail() {
        return step("fail", () -> inbox().fail(new Inbox.Fail(id(), version(), reason, text, on, key())));
    }

    /** How it can end with help. */
    public List<ReferralOutcome> getOutcomes() {
        return List.of(ReferralOutcome.RESOLVED, ReferralOutcome.PARTLY);
    }

    /** What can have been given. */
    public Need[] getNeeds() {
        return Need.values();
    }

    /** Why it can have ended without help. */
    public UnresolvedReason[] getReasons() {
        return UnresolvedReason.values();
    }

    public ReferralOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ReferralOutcome outcome) {
        this.outcome = outcome;
    }

    public Need getDelivered() {
        return delivered;
    }

    public void setDelivered(Need delivered) {
        this.delivered = delivered;
    }

    public UnresolvedReason getReason() {
        return reason;
    }

    public void setReason(UnresolvedReason reason) {
        this.reason = reason;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
