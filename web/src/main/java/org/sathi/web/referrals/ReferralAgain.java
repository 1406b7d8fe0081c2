package org.sathi.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.Referrals;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.faces.SubmitKey;

/** Begins another referral in the place of one that has ended, with its content, in one click (B6-13, A-41). */
@Named
@ViewScoped
public class ReferralAgain implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Referrals referrals;

    @Inject
    private ReferralPage page;

    @Inject
    private Actions actions;

    @Inject
    private SubmitKey submitKey;

    /** Begins it. What was not answered in time goes to the last step at once; everything else to the choice of a service. */
    public String again() {
        return actions.run("several.again.done", () -> {
            UUID draft = referrals.again(new Referrals.Again(page.getId(), submitKey.value()));
            return "/staff/referrals/" + (isExpired() ? "check" : "service") + "?id=" + draft;
        });
    }

    /** Whether the agency did not answer in time. */
    public boolean isExpired() {
        return page.getView() != null && page.getView().row().state() == ReferralState.EXPIRED;
    }
}
