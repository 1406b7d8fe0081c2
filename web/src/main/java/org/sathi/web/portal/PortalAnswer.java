package org.sathi.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.RejectReason;
import org.sathi.web.base.text.Choice;
import org.sathi.web.referrals.ReferralWords;

/** The answer to a new referral: take it, or not; and giving an accepted one back. */
@Named
@ViewScoped
public class PortalAnswer extends PortalStep {

    private static final long serialVersionUID = 1L;

    private UUID worker;
    private LocalDate firstContactOn;
    private RejectReason reason;
    private String text;
    private String suggestion;
    private UUID otherAgency;
    private transient List<Choice> otherAgencies;

    @Inject
    private ReferralWords words;

    /** Offers the reader as the worker. */
    @PostConstruct
    void begin() {
        worker = CurrentActor.get().accountId();
    }

    /** Takes it (T5). */
    public String accept() {
        return step("accept", () -> inbox().accept(new Inbox.Accept(id(), version(), worker, firstContactOn, key())));
    }

    /** Does not take it (T6). */
    public String reject() {
        return step("reject", () -> inbox().reject(refusal()));
    }

    /** Gives an accepted one back (T8). */
    public String giveBack() {
        return step("giveback", () -> inbox().giveBack(refusal()));
    }

    private Inbox.Reject refusal() {
        return new Inbox.Reject(id(), version(), reason, text, suggestion, otherAgency, key());
    }

    /** Other agencies that can be suggested. */
    public List<Choice> getOtherAgencies() {
        if (otherAgencies == null) {
            otherAgencies = inbox().otherAgencies().stream()
                    .map(agency -> new Choice(agency.id(), words.name(agency.nameEn(), agency.nameNe())))
                    .toList();
        }
        return otherAgencies;
    }

    public UUID getOtherAgency() {
        return otherAgency;
    }

    public void setOtherAgency(UUID otherAgency) {
        this.otherAgency = otherAgency;
    }

    /** The reasons to choose from. */
    public RejectReason[] getReasons() {
        return RejectReason.values();
    }

    public UUID getWorker() {
        return worker;
    }

    public void setWorker(UUID worker) {
        this.worker = worker;
    }

    public LocalDate getFirstContactOn() {
        return firstContactOn;
    }

    public void setFirstContactOn(LocalDate firstContactOn) {
        this.firstContactOn = firstContactOn;
    }

    public RejectReason getReason() {
        return reason;
    }

    public void setReason(RejectReason reason) {
        this.reason = reason;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getSuggestion() {
        return suggestion;
    }

    public void setSuggestion(String suggestion) {
        this.suggestion = suggestion;
    }
}
