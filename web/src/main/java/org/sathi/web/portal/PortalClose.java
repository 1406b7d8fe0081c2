package org.sathi.web.portal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sathi.referrals.api.Delivered;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.PartlyReason;
import org.sathi.referrals.api.ReferralOutcome;
import org.sathi.referrals.api.UnresolvedReason;

/** How an accepted referral ends: with help, or without. */
@Named
@ViewScoped
public class PortalClose extends PortalStep {

    private static final long serialVersionUID = 1L;

    /** How many services one close can name. */
    private static final int MOST = 4;

    private ReferralOutcome outcome;
    private PartlyReason whyPartly;
    private final List<DeliveredForm> rows =
            Stream.generate(DeliveredForm::new).limit(MOST).toList();
    private UnresolvedReason reason;
    private String text;
    private LocalDate on;

    /** Closes with help given (T12); the rows that nobody filled in say nothing, but for the first. */
    public String complete() {
        List<Delivered> delivered = rows.stream()
                .filter(row -> row == rows.get(0) || !row.isEmpty())
                .map(DeliveredForm::delivered)
                .toList();
        return step(
                "complete",
                () -> inbox().complete(
                                new Inbox.Complete(id(), version(), outcome, delivered, whyPartly, text, key())));
    }

    /** Closes without help (T13). */
    public String fail() {
        return step("fail", () -> inbox().fail(new Inbox.Fail(id(), version(), reason, text, on, key())));
    }

    /** How it can end with help. */
    public List<ReferralOutcome> getOutcomes() {
        return List.of(ReferralOutcome.RESOLVED, ReferralOutcome.PARTLY);
    }

    /** What can have been given. */
    public Need[] getNeeds() {
        return Need.values();
    }

    /** Why it can have ended without help. */
    public UnresolvedReason[] getReasons() {
        return UnresolvedReason.values();
    }

    public ReferralOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ReferralOutcome outcome) {
        this.outcome = outcome;
    }

    public PartlyReason getWhyPartly() {
        return whyPartly;
    }

    public void setWhyPartly(PartlyReason whyPartly) {
        this.whyPartly = whyPartly;
    }

    /** What was given, each with its day. */
    public List<DeliveredForm> getRows() {
        return rows;
    }

    /** Whether more than one service was typed in, so that the others are shown as well. */
    public boolean isSeveral() {
        return rows.stream().skip(1).anyMatch(row -> !row.isEmpty());
    }

    /** Why it can have helped in part only. */
    public PartlyReason[] getPartlyReasons() {
        return PartlyReason.values();
    }

    public UnresolvedReason getReason() {
        return reason;
    }

    public void setReason(UnresolvedReason reason) {
        this.reason = reason;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
