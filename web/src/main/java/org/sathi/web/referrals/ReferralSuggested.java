package org.sathi.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sathi.referrals.api.AgencyLabel;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.Suggestions;

/** The agency that was suggested instead, and going on to it with a new draft that replaces the old referral (A-30, B6-11). */
@Named
@ViewScoped
public class ReferralSuggested extends ReferralStep {

    private static final long serialVersionUID = 1L;

    @Inject
    private Suggestions suggestions;

    private transient AgencyLabel agency;
    private transient boolean read;

    /** The suggested agency, or null. */
    public AgencyLabel getAgency() {
        if (!read) {
            agency = page().isAgain() ? suggestions.of(id()) : null;
            read = true;
        }
        return agency;
    }

    /** Begins the new draft and leads to the services of the suggested agency; consent is asked for anew there. */
    public String refer() {
        return step(
                "suggested",
                () -> "/staff/referrals/service?id=" + begun() + "&agency="
                        + getAgency().id());
    }

    private Object begun() {
        return referrals()
                .draft(new Referrals.CreateDraft(
                        page().getView().row().memberId(),
                        Drafts.begun(page().getView().row().need(), id()),
                        key()));
    }
}
