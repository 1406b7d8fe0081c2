package org.sathi.web.disclosure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sathi.referrals.api.ConsentState;
import org.sathi.referrals.api.ConsentView;
import org.sathi.referrals.api.DisclosureConsents;
import org.sathi.web.referrals.DraftPage;

/** Taking categories out of a consent, as the member wishes from now on (B6-5). */
@Named("narrowPage")
@ViewScoped
public class NarrowPage extends DraftPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private DisclosureConsents consents;

    private CategoryTicks ticks;

    /** Reads the referral with its consent; back to the record when there is nothing to take out. */
    public String load() {
        read();
        ConsentView consent = getDraft().consent();
        if (consent == null || !narrowable(consent)) {
            return record();
        }
        ticks = CategoryTicks.of(consent.categories(), category -> true);
        return null;
    }

    /** Whether a consent is in force and names more than what is needed. */
    static boolean narrowable(ConsentView consent) {
        return consent.state() == ConsentState.IN_FORCE && consent.categories().size() > 1;
    }

    /** Takes out what is no longer ticked. */
    public String narrow() {
        ConsentView consent = getDraft().consent();
        return step("disclosure.narrow.done", () -> {
            consents.narrow(new DisclosureConsents.NarrowConsent(consent.id(), consent.version(), ticks.chosen()));
            return to("referral");
        });
    }

    public CategoryTicks getTicks() {
        return ticks;
    }
}
