package org.sathi.web.disclosure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sathi.referrals.api.Agencies;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.OverrideReason;
import org.sathi.referrals.api.Overrides;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralState;
import org.sathi.web.base.faces.SubmitKey;
import org.sathi.web.referrals.DraftPage;

/** Deciding to disclose without consent, in danger: the one page on which a coordinator says why and what. */
@Named("overridePage")
@ViewScoped
public class OverridePage extends DraftPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Agencies agencies;

    @Inject
    private Overrides overrides;

    @Inject
    private SubmitKey submitKey;

    private CategoryTicks ticks;
    private OverrideReason reason;
    private String text;

    /** Reads the referral and what its agency can be told at most; elsewhere when nothing can be decided here. */
    public String load() {
        read();
        if (!getDraft().can(ReferralEvent.OVERRIDE)) {
            return record();
        }
        if (getDraft().serviceId() == null) {
            return turn("service");
        }
        ticks = CategoryTicks.of(
                agencies.service(getDraft().serviceId()).disclosable(),
                category -> category == InformationCategory.IDENTITY || category == InformationCategory.CONTACT);
        return null;
    }

    /** Decides it; a draft goes on to what is told, a referral back to its record. */
    public String grant() {
        boolean draft = getDraft().row().state() == ReferralState.DRAFT;
        return step("disclosure.override.done", () -> {
            overrides.grant(
                    new Overrides.GrantOverride(getId(), version(), reason, text, ticks.chosen(), submitKey.value()));
            return to(draft ? "tell" : "referral");
        });
    }

    public OverrideReason[] getReasons() {
        return OverrideReason.values();
    }

    public CategoryTicks getTicks() {
        return ticks;
    }

    public OverrideReason getReason() {
        return reason;
    }

    public void setReason(OverrideReason reason) {
        this.reason = reason;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
