package org.sathi.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.sathi.referrals.api.CancelReason;
import org.sathi.referrals.api.Referrals;

/** Taking a referral back: a draft, one that waits, one that is worked on. */
@Named
@ViewScoped
public class ReferralCancel extends ReferralStep {

    private static final long serialVersionUID = 1L;

    private CancelReason reason;
    private String text;

    /** Throws a draft away (T2). */
    public String discard() {
        return step(
                "discard",
                "/staff/referrals?list=my-drafts",
                () -> referrals().discard(new Referrals.Discard(id(), version())));
    }

    /** Cancels what waits (T7). */
    public String cancel() {
        return step("cancel", () -> referrals().cancel(command()));
    }

    /** Asks the agency to stop (T14). */
    public String ask() {
        return step("ask", () -> referrals().requestCancel(command()));
    }

    /** Takes that request back (T18). */
    public String withdraw() {
        return step(
                "unask",
                () -> referrals().withdrawCancelRequest(new Referrals.WithdrawCancelRequest(id(), version(), text)));
    }

    /** Cancels without the agency's answer (T17). */
    public String force() {
        return step("force", () -> referrals().forceCancel(new Referrals.Move(id(), version())));
    }

    private Referrals.Cancel command() {
        return new Referrals.Cancel(id(), version(), reason, text, key());
    }

    /** The reasons that a person can give. */
    public List<CancelReason> getReasons() {
        return Arrays.stream(CancelReason.values())
                .filter(CancelReason::choosable)
                .toList();
    }

    public CancelReason getReason() {
        return reason;
    }

    public void setReason(CancelReason reason) {
        this.reason = reason;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
