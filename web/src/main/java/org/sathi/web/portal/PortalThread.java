package org.sathi.web.portal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.sathi.referrals.api.Inbox;

/** Writing to the programme about a referral. */
@Named
@ViewScoped
public class PortalThread extends PortalStep {

    private static final long serialVersionUID = 1L;

    private String text;

    /** Sends the message (T27). */
    public String send() {
        return step("message", () -> inbox().message(new Inbox.PostMessage(id(), text, key())));
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
