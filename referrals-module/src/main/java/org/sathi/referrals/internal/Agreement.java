package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sathi.referrals.api.AgreementState;

/** A data-use agreement that an agency signed. It is never changed; the one that was signed last is the agency's. */
@Entity
@Table(name = "ref_agreement")
class Agreement {

    /** Days before its end in which it is said that an agreement ends soon. */
    static final int SOON_DAYS = 30;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column(name = "text_version")
    private String textVersion;

    @Column(name = "signer")
    private String signer;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Agreement() {}

    Agreement(
            UUID agencyId,
            String textVersion,
            String signer,
            LocalDate signedOn,
            LocalDate until,
            UUID by,
            Instant now) {
        this.id = UUID.randomUUID();
        this.agencyId = agencyId;
        this.textVersion = textVersion;
        this.signer = signer;
        this.signedOn = signedOn;
        this.validUntil = until;
        this.recordedBy = by;
        this.recordedAt = now;
    }

    /**
     * How an agency stands whose agreement was signed and ends on these days.
     *
     * @param signed day of the signature, or {@code null} without one
     * @param until last day on which it holds, or {@code null} when it does not end
     */
    static AgreementState state(LocalDate signed, LocalDate until, LocalDate today) {
        if (signed == null) {
            return AgreementState.MISSING;
        }
        if (until == null || until.isAfter(today.plusDays(SOON_DAYS))) {
            return AgreementState.IN_FORCE;
        }
        return today.isAfter(until) ? AgreementState.ENDED : AgreementState.ENDS_SOON;
    }

    String textVersion() {
        return textVersion;
    }

    String signer() {
        return signer;
    }

    LocalDate signedOn() {
        return signedOn;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    UUID recordedBy() {
        return recordedBy;
    }
}
