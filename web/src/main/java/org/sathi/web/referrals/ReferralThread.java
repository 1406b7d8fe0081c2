package org.sathi.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.sathi.referrals.api.Referrals;

/** Writing to the agency about a referral. */
@Named
@ViewScoped
public class ReferralThread extends ReferralStep {

    private static final long serialVersionUID = 1L;

    private String text;

    /** Sends the message (T27). */
    public String send() {
        return step("message", () -> referrals().message(new Referrals.PostMessage(id(), text, key())));
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
