package org.sathi.web.portal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.ReopenReason;

/** Asking the programme to open a closed referral again. */
@Named
@ViewScoped
public class PortalReopen extends PortalStep {

    private static final long serialVersionUID = 1L;

    private ReopenReason reason;
    private String text;

    /** Asks (T24). */
    public String ask() {
        return step("askreopen", () -> inbox().askReopen(new Inbox.AskReopen(id(), version(), reason, text, key())));
    }

    /** Why it can be asked. */
    public ReopenReason[] getReasons() {
        return ReopenReason.values();
    }

    public ReopenReason getReason() {
        return reason;
    }

    public void setReason(ReopenReason reason) {
        this.reason = reason;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
