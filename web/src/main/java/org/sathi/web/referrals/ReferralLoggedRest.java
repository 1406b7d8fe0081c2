package org.sathi.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sathi.referrals.api.LoggedReferrals;

/** Records that an agency without a login lets a referral rest, and that it takes it up again. */
@Named
@ViewScoped
public class ReferralLoggedRest extends ReferralStep {

    private static final long serialVersionUID = 1L;

    @Inject
    private LoggedReferrals logged;

    private final HoldForm form = new HoldForm();

    /** The agency lets it rest. */
    public String hold() {
        return step(
                "logHold",
                () -> logged.held(new LoggedReferrals.Held(
                        id(), version(), form.getReason(), form.getText(), form.getReviewOn(), key())));
    }

    /** The agency takes it up again. */
    public String resume() {
        return step("logResume", () -> logged.resumed(new LoggedReferrals.Move(id(), version(), key())));
    }

    /** What the agency said of the rest. */
    public HoldForm getForm() {
        return form;
    }
}
