package org.sathi.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.sathi.membership.api.SpokenLanguage;
import org.sathi.referrals.api.Agencies;
import org.sathi.referrals.api.ConsentMethod;
import org.sathi.referrals.api.ConsentState;
import org.sathi.referrals.api.ConsentView;
import org.sathi.referrals.api.DisclosureConsents;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralRow;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.ServiceView;
import org.sathi.web.base.faces.SubmitKey;
import org.sathi.web.base.text.Choice;
import org.sathi.web.base.text.Ui;

/** Third step: what the person allows this agency to be told. It also puts a new consent under a referral whose consent has ended. */
@Named
@ViewScoped
public class ReferralConsentPage extends DraftPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Agencies agencies;

    @Inject
    private DisclosureConsents consents;

    @Inject
    private SubmitKey submitKey;

    @Inject
    private Ui ui;

    private ConsentForm form;
    private transient ServiceView service;
    private transient List<ConsentView> usable;

    /** Reads the referral, what its agency can be told at most, and consents that already cover it; without a service, back to that step. */
    public String load() {
        if (!read()
                && !getDraft().can(ReferralEvent.RENEW_CONSENT)
                && !getDraft().can(ReferralEvent.CHANGE_CONSENT)) {
            return record();
        }
        if (getDraft().serviceId() == null) {
            return turn("service");
        }
        onChanged();
        LocalDate today = ui.getToday();
        form = getDraft().begunConsent() == null
                ? ConsentForm.offer(service.disclosable(), today, today.plusDays(DisclosureConsents.DEFAULT_DAYS))
                : ConsentForm.of(getDraft().begunConsent(), service.disclosable());
        return null;
    }

    @Override
    protected void onChanged() {
        ReferralRow row = getDraft().row();
        service = agencies.service(getDraft().serviceId());
        usable = consents.ofMember(row.memberId()).stream()
                .filter(consent -> consent.state() == ConsentState.IN_FORCE)
                .filter(consent -> consent.agencyId().equals(row.agencyId()) && consent.purpose() == row.need())
                .toList();
    }

    /** Records the consent and goes on. */
    public String next() {
        return step(null, () -> {
            ReferralRow row = getDraft().row();
            return put(consents.record(form.command(row.memberId(), row.agencyId(), row.need(), submitKey.value())));
        });
    }

    /** Goes on under a consent that was given before. */
    public String use(UUID consentId) {
        return step(null, () -> put(consentId));
    }

    private String put(UUID consentId) {
        if (isRenewal()) {
            referrals().renewConsent(new Referrals.RenewConsent(getId(), version(), consentId));
            return to("referral");
        }
        edit(Drafts.withConsent(getDraft(), consentId));
        return to("tell");
    }

    /** Goes back without losing what is filled in. */
    public String back() {
        return keep(null, "service");
    }

    /** Keeps what is filled in for later. */
    public String later() {
        return keep("referrals.new.kept", "referral");
    }

    private String keep(String done, String next) {
        return step(done, () -> {
            edit(Drafts.withBegunConsent(getDraft(), form.begun()));
            return to(next);
        });
    }

    /** Whether the reader may go on without consent, in danger. */
    public boolean isOverridable() {
        return getDraft().can(ReferralEvent.OVERRIDE);
    }

    /** Whether the referral was sent before. */
    public boolean isRenewal() {
        return getDraft().row().state() != ReferralState.DRAFT;
    }

    /** What can be told at most, each its own tick. */
    public List<InformationCategory> getCategories() {
        return service.disclosable().stream().sorted().toList();
    }

    /** How a consent can be given. */
    public ConsentMethod[] getMethods() {
        return ConsentMethod.values();
    }

    /** In which language it was read to the person. */
    public List<Choice> getLanguages() {
        return Arrays.stream(SpokenLanguage.values())
                .map(language -> new Choice(language.code(), ui.label(language)))
                .toList();
    }

    public ConsentForm getForm() {
        return form;
    }

    public List<ConsentView> getUsable() {
        return usable;
    }
}
