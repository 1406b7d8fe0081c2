package org.sathi.web.members;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.sathi.kernel.error.NotFound;
import org.sathi.membership.api.ConsentDecision;
import org.sathi.membership.api.ConsentLanguage;
import org.sathi.membership.api.ConsentMethod;
import org.sathi.membership.api.ConsentPurpose;
import org.sathi.membership.api.ConsentState;
import org.sathi.membership.api.ConsentView;
import org.sathi.membership.api.Consents;
import org.sathi.membership.api.MemberRecord;
import org.sathi.membership.api.Members;
import org.sathi.membership.api.RecordConsent;
import org.sathi.membership.api.WithdrawConsent;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.faces.SubmitKey;
import org.sathi.web.base.text.Ui;

/** Records what a member said to one purpose, or takes a consent back. */
@Named("consentForm")
@ViewScoped
public class ConsentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Members members;

    @Inject
    private Consents consents;

    @Inject
    private Actions actions;

    @Inject
    private SubmitKey submitKey;

    @Inject
    private Ui ui;

    private UUID id;
    private String name;
    private ConsentPurpose purpose;
    private ConsentDecision decision;
    private ConsentLanguage language = ConsentLanguage.NEPALI;
    private ConsentMethod method;
    private LocalDate on;
    private String explainedBy;
    private String words;
    private UUID consentId;
    private long version;

    /** Opens the form for one purpose of a member. */
    public void load() {
        MemberRecord member = members.view(id);
        if (purpose == null) {
            throw new NotFound();
        }
        id = member.id();
        name = member.details().calledBy();
        on = ui.getToday();
    }

    /** Opens the form that takes back the consent to one purpose. */
    public void loadWithdrawal() {
        load();
        ConsentView consent = consents.of(id).stream()
                .filter(view -> view.purpose() == purpose && view.current() && view.state() == ConsentState.GIVEN)
                .findFirst()
                .orElseThrow(NotFound::new);
        consentId = consent.id();
        version = consent.version();
    }

    /** Records what the member said. */
    public String save() {
        return actions.run("members.consent.saved", () -> {
            consents.record(new RecordConsent(
                    submitKey.value(),
                    id,
                    purpose,
                    decision,
                    Consents.CURRENT_TEXT,
                    language,
                    on,
                    method,
                    explainedBy));
            return address();
        });
    }

    /** Takes the consent back. */
    public String withdraw() {
        return actions.run("members.consent.withdrawn", () -> {
            consents.withdraw(new WithdrawConsent(consentId, version, on, words));
            return address();
        });
    }

    private String address() {
        return "/staff/members/consents?id=" + id;
    }

    /** The version of the text that is shown. */
    public String getTextVersion() {
        return Consents.CURRENT_TEXT;
    }

    public ConsentDecision[] getDecisions() {
        return ConsentDecision.values();
    }

    public ConsentLanguage[] getLanguages() {
        return ConsentLanguage.values();
    }

    public ConsentMethod[] getMethods() {
        return ConsentMethod.values();
    }

    public String getName() {
        return name;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public ConsentPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(ConsentPurpose purpose) {
        this.purpose = purpose;
    }

    public ConsentDecision getDecision() {
        return decision;
    }

    public void setDecision(ConsentDecision decision) {
        this.decision = decision;
    }

    public ConsentLanguage getLanguage() {
        return language;
    }

    public void setLanguage(ConsentLanguage language) {
        this.language = language;
    }

    public ConsentMethod getMethod() {
        return method;
    }

    public void setMethod(ConsentMethod method) {
        this.method = method;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getExplainedBy() {
        return explainedBy;
    }

    public void setExplainedBy(String explainedBy) {
        this.explainedBy = explainedBy;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
