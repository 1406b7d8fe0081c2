package org.sathi.sessions.internal.specialist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sathi.kernel.error.Conflict;
import org.sathi.sessions.api.CertificationStanding;
import org.sathi.sessions.api.CertificationStatus;

/** A certificate of a peer specialist, as its body issued it. Where it stands on a day is computed from its dates and the body's decisions (invariant 6). */
@Entity
@Table(name = "ses_certification")
class Certification {

    /** Days before the end from which it counts as expiring. */
    static final int WARN_DAYS = 90;

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "specialist_id")
    private UUID specialistId;

    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "certificate_no")
    private String number;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "standing")
    private CertificationStanding standing;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Certification() {}

    Certification(
            UUID specialistId, String issuedBy, String number, LocalDate issuedOn, LocalDate expiresOn, Instant at) {
        this.id = UUID.randomUUID();
        this.specialistId = specialistId;
        this.issuedBy = issuedBy;
        this.number = number;
        this.issuedOn = issuedOn;
        this.expiresOn = expiresOn;
        this.standing = CertificationStanding.GOOD;
        this.recordedAt = at;
    }

    /** Where it stands on a day. */
    CertificationStatus statusOn(LocalDate day) {
        return switch (standing) {
            case REVOKED -> CertificationStatus.REVOKED;
            case SUSPENDED -> CertificationStatus.SUSPENDED;
            case GOOD -> byDates(day);
        };
    }

    /** Takes over what the body decided; what was revoked stays revoked. */
    void decide(CertificationStanding decision) {
        if (standing == CertificationStanding.REVOKED) {
            throw new Conflict("error.sessions.certification.revoked");
        }
        standing = decision;
    }

    private CertificationStatus byDates(LocalDate day) {
        if (day.isBefore(issuedOn)) {
            return CertificationStatus.NOT_YET;
        }
        if (expiresOn.isBefore(day)) {
            return CertificationStatus.EXPIRED;
        }
        return expiresOn.minusDays(WARN_DAYS).isAfter(day) ? CertificationStatus.ACTIVE : CertificationStatus.EXPIRING;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID specialistId() {
        return specialistId;
    }

    String issuedBy() {
        return issuedBy;
    }

    String number() {
        return number;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    LocalDate expiresOn() {
        return expiresOn;
    }

    CertificationStanding standing() {
        return standing;
    }
}
