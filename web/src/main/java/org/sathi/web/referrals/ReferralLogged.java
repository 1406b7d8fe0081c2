package org.sathi.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.referrals.api.Delivered;
import org.sathi.referrals.api.HandoverWay;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.LoggedReferrals;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.PartlyReason;
import org.sathi.referrals.api.ReferralOutcome;
import org.sathi.referrals.api.RejectReason;
import org.sathi.referrals.api.UnresolvedReason;
import org.sathi.web.base.text.Ui;

/** What the programme records of a logged referral: how the agency was told, and what it answers. */
@Named
@ViewScoped
public class ReferralLogged extends ReferralStep {

    private static final long serialVersionUID = 1L;

    @Inject
    private LoggedReferrals logged;

    @Inject
    private ReferralWords words;

    @Inject
    private Ui ui;

    private HandoverWay way;
    private String to;
    private List<InformationCategory> told = new ArrayList<>();
    private LocalDate firstContactOn;
    private LocalDate on;
    private String text;
    private RejectReason refusal;
    private ReferralOutcome outcome;
    private Need delivered;
    private PartlyReason whyPartly;
    private UnresolvedReason unresolved;

    /** Whether there is something to record: it is logged, it is open, and the reader refers people. */
    public boolean isShown() {
        return page().getView() != null
                && page().getView().row().logged()
                && page().getView().row().state().open()
                && CurrentActor.get().may(Permission.REFERRAL_SEND);
    }

    /** What to do next, in a sentence. */
    public String getHint() {
        if (!isShown()) {
            return "";
        }
        var row = page().getView().row();
        String agency = words.name(row.agencyNameEn(), row.agencyNameNe());
        if (row.cancelRequested() && !row.consentHold()) {
            return ui.text("logged.hint.cancel", agency);
        }
        return ui.text(page().getView().handedOver() ? "logged.hint.answer" : "logged.hint.tell", agency);
    }

    /** The agency was told. */
    public String tell() {
        return step(
                "logTell",
                () -> logged.handOver(new LoggedReferrals.HandOver(id(), version(), way, Set.copyOf(told), to, key())));
    }

    /** The agency has it. */
    public String receive() {
        return step("logReceive", () -> logged.received(move()));
    }

    /** The agency takes it. */
    public String accept() {
        return step(
                "logAccept",
                () -> logged.accepted(new LoggedReferrals.Accepted(id(), version(), firstContactOn, text, key())));
    }

    /** The agency does not take it. */
    public String reject() {
        return step(
                "logReject",
                () -> logged.turnedDown(new LoggedReferrals.TurnedDown(id(), version(), refusal, text, key())));
    }

    /** The agency has helped. */
    public String complete() {
        return step(
                "logComplete",
                () -> logged.completed(new LoggedReferrals.Completed(
                        id(), version(), outcome, whyPartly, text, new Delivered(delivered, on), key())));
    }

    /** The agency could not help. */
    public String fail() {
        return step(
                "logFail",
                () -> logged.failed(new LoggedReferrals.Failed(id(), version(), unresolved, text, on, key())));
    }

    /** The agency agrees to stop. */
    public String confirmCancel() {
        return step("logCancel", () -> logged.cancelConfirmed(move()));
    }

    /** The agency says that it has stopped. */
    public String confirmStop() {
        return step("logStop", () -> logged.stopConfirmed(move()));
    }

    private LoggedReferrals.Move move() {
        return new LoggedReferrals.Move(id(), version(), key());
    }

    /** What the agency may be told now. */
    public List<InformationCategory> getTellable() {
        return isShown() ? words.ordered(page().getView().disclosed()) : List.of();
    }

    /** The ways of telling. */
    public HandoverWay[] getWays() {
        return HandoverWay.values();
    }

    /** The reasons of a refusal. */
    public RejectReason[] getRefusals() {
        return RejectReason.values();
    }

    /** The outcomes with help. */
    public List<ReferralOutcome> getOutcomes() {
        return Arrays.stream(ReferralOutcome.values())
                .filter(known -> known != ReferralOutcome.UNRESOLVED)
                .toList();
    }

    /** Why help was not whole. */
    public PartlyReason[] getPartlyReasons() {
        return PartlyReason.values();
    }

    /** What can be given. */
    public Need[] getNeeds() {
        return Need.values();
    }

    /** The reasons for an end without help. */
    public UnresolvedReason[] getUnresolvedReasons() {
        return UnresolvedReason.values();
    }

    public HandoverWay getWay() {
        return way;
    }

    public void setWay(HandoverWay way) {
        this.way = way;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public List<InformationCategory> getTold() {
        return told;
    }

    public void setTold(List<InformationCategory> told) {
        this.told = told;
    }

    public LocalDate getFirstContactOn() {
        return firstContactOn;
    }

    public void setFirstContactOn(LocalDate firstContactOn) {
        this.firstContactOn = firstContactOn;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public RejectReason getRefusal() {
        return refusal;
    }

    public void setRefusal(RejectReason refusal) {
        this.refusal = refusal;
    }

    public ReferralOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ReferralOutcome outcome) {
        this.outcome = outcome;
    }

    public Need getDelivered() {
        return delivered;
    }

    public void setDelivered(Need delivered) {
        this.delivered = delivered;
    }

    public PartlyReason getWhyPartly() {
        return whyPartly;
    }

    public void setWhyPartly(PartlyReason whyPartly) {
        this.whyPartly = whyPartly;
    }

    public UnresolvedReason getUnresolved() {
        return unresolved;
    }

    public void setUnresolved(UnresolvedReason unresolved) {
        this.unresolved = unresolved;
    }
}
