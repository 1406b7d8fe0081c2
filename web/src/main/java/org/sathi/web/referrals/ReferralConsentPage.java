package org.sathi.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
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
import org.sathi.referrals.api.ReferralRow;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.ReferralView;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.ServiceView;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.faces.SubmitKey;
import org.sathi.web.base.text.Choice;
import org.sathi.web.base.text.Ui;

/** Third step: what the person allows this agency to be told. It also puts a new consent under a referral whose consent has ended. */
@Named
@ViewScoped
public class ReferralConsentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Referrals referrals;

    @Inject
    private Agencies agencies;

    @Inject
    private DisclosureConsents consents;

    @Inject
    private ReferralNotepad notepad;

    @Inject
    private Actions actions;

    @Inject
    private SubmitKey submitKey;

    @Inject
    private Ui ui;

    private UUID id;

    private ConsentForm form;
    private transient ReferralView draft;
    private transient ServiceView service;
    private transient List<ConsentView> usable;

    /** Reads the referral, what its agency can be told at most, and consents that already cover it. */
    public void load() {
        draft = referrals.view(id);
        service = agencies.service(draft.serviceId());
        ReferralRow row = draft.row();
        usable = consents.ofMember(row.memberId()).stream()
                .filter(consent -> consent.state() == ConsentState.IN_FORCE)
                .filter(consent -> consent.agencyId().equals(row.agencyId()) && consent.purpose() == row.need())
                .toList();
        LocalDate today = ui.getToday();
        form = notepad.consent(id);
        if (form == null) {
            form = ConsentForm.offer(service.disclosable(), today, today.plusDays(DisclosureConsents.DEFAULT_DAYS));
        }
        form.getTicks().keySet().retainAll(service.disclosable());
    }

    /** Records the consent and goes on. */
    public String next() {
        return actions.run(null, () -> {
            ReferralRow row = draft.row();
            UUID consent = consents.record(form.command(row.memberId(), row.agencyId(), row.need(), submitKey.value()));
            return put(consent);
        });
    }

    /** Goes on under a consent that was given before. */
    public String use(UUID consentId) {
        return actions.run(null, () -> put(consentId));
    }

    private String put(UUID consentId) {
        notepad.forget(id);
        long version = draft.row().version();
        if (isRenewal()) {
            referrals.renewConsent(new Referrals.RenewConsent(id, version, consentId));
            return "/staff/referrals/referral?id=" + id;
        }
        referrals.edit(new Referrals.EditDraft(id, version, Drafts.withConsent(draft, consentId)));
        return "/staff/referrals/tell?id=" + id;
    }

    /** Goes back without losing what is filled in. */
    public String back() {
        notepad.keep(id, form);
        return "/staff/referrals/service?faces-redirect=true&id=" + id;
    }

    /** Whether the referral was sent before. */
    public boolean isRenewal() {
        return draft.row().state() != ReferralState.DRAFT;
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

    public ReferralView getDraft() {
        return draft;
    }

    public List<ConsentView> getUsable() {
        return usable;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
