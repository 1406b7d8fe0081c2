package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sathi.kernel.crypto.FieldCipher;
import org.sathi.referrals.api.HelpConfirmed;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.PartlyReason;
import org.sathi.referrals.api.ReferralOutcome;

/** How a referral ended and what the member said of it. */
@Embeddable
class Ending {

    private static final String TABLE = "ref_referral";

    @Column(name = "closed_at")
    private Instant closedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private ReferralOutcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "delivered")
    private Need delivered;

    @Enumerated(EnumType.STRING)
    @Column(name = "partly_reason")
    private PartlyReason whyPartly;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "suggestion_sealed")
    private byte[] suggestion;

    @Column(name = "suggested_agency_id")
    private UUID suggestedAgencyId;

    @Enumerated(EnumType.STRING)
    @Column(name = "help")
    private HelpConfirmed help;

    @Column(name = "help_on")
    private LocalDate helpOn;

    @Column(name = "help_note_sealed")
    private byte[] helpNote;

    protected Ending() {}

    static Ending none() {
        return new Ending();
    }

    void closedAt(Instant when) {
        closedAt = when;
    }

    void outcome(ReferralOutcome how, Need what, LocalDate on) {
        outcome = how;
        delivered = what;
        closedOn = on;
    }

    void whyPartly(PartlyReason reason) {
        whyPartly = reason;
    }

    void suggest(UUID referral, String text, UUID agency) {
        suggestedAgencyId = agency;
        suggestion = FieldCipher.current().seal(TABLE, "suggestion", referral, text);
    }

    void help(UUID referral, HelpConfirmed said, LocalDate on, String note) {
        help = said;
        helpOn = on;
        helpNote = FieldCipher.current().seal(TABLE, "help_note", referral, note);
    }

    /** Whether the agency says that it helped and the member that it did not. */
    boolean doubted() {
        return denied(outcome, help);
    }

    static boolean denied(ReferralOutcome outcome, HelpConfirmed help) {
        return help == HelpConfirmed.NO && (outcome == ReferralOutcome.RESOLVED || outcome == ReferralOutcome.PARTLY);
    }

    Instant closedAt() {
        return closedAt;
    }

    ReferralOutcome outcome() {
        return outcome;
    }

    /** The service that was named first. */
    Need delivered() {
        return delivered;
    }

    PartlyReason whyPartly() {
        return whyPartly;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    String suggestion(UUID referral) {
        return FieldCipher.current().open(TABLE, "suggestion", referral, suggestion);
    }

    UUID suggestedAgencyId() {
        return suggestedAgencyId;
    }

    HelpConfirmed help() {
        return help;
    }

    LocalDate helpOn() {
        return helpOn;
    }

    String helpNote(UUID referral) {
        return FieldCipher.current().open(TABLE, "help_note", referral, helpNote);
    }
}
