package org.sathi.web.disclosure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.referrals.api.OverrideView;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralView;
import org.sathi.web.referrals.ReferralPage;

/** On what a referral's disclosure stands, on its record page: the override, and what can be done about consent and override. */
@Named("referralGround")
@RequestScoped
public class ReferralGround {

    @Inject
    private ReferralPage page;

    /** The override that stands or stood in the place of a consent, or {@code null}. */
    public OverrideView getOverride() {
        return page.getView().override();
    }

    /** Whether the consent can now be recorded in the place of the override. */
    public boolean isConsentMissing() {
        ReferralView view = page.getView();
        return view.override() != null && view.override().inForce() && view.can(ReferralEvent.CHANGE_CONSENT);
    }

    /** Whether the reader can take categories out of the consent. */
    public boolean isNarrowable() {
        ReferralView view = page.getView();
        return view.consent() != null
                && NarrowPage.narrowable(view.consent())
                && view.row().sentAt() != null
                && CurrentActor.get().may(Permission.REFERRAL_SEND);
    }

    /** Whether the reader can decide to go on without consent, because the consent has ended. */
    public boolean isOverridable() {
        ReferralView view = page.getView();
        return view.row().consentHold() && view.can(ReferralEvent.OVERRIDE);
    }

    /** Whether the reader reviews what colleagues disclosed without consent. */
    public boolean isReviewer() {
        return CurrentActor.get().may(Permission.REFERRAL_OVERRIDE_REVIEW);
    }
}
