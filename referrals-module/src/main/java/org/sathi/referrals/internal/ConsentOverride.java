package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.crypto.FieldCipher;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.OverrideReason;
import org.sathi.referrals.api.OverrideVerdict;
import org.sathi.referrals.api.Overrides;

/** The decision of a coordinator to disclose without consent, for one referral. Never changed, only reviewed, or ended early. */
@Entity
@Table(name = "ref_override")
class ConsentOverride {

    private static final String TABLE = "ref_override";

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "referral_id")
    private UUID referralId;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private Need purpose;

    @Column(name = "categories")
    private String categories;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason")
    private OverrideReason reason;

    @Column(name = "text_sealed")
    private byte[] text;

    @Column(name = "granted_by")
    private UUID grantedBy;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "review_due_at")
    private Instant reviewDueAt;

    @Column(name = "reviewed_by")
    private UUID reviewedBy;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict")
    private OverrideVerdict verdict;

    @Column(name = "review_note_sealed")
    private byte[] reviewNote;

    protected ConsentOverride() {}

    /** A decision of checked data for the agency and need of the referral as they are now. */
    ConsentOverride(
            UUID id,
            Referral referral,
            Set<InformationCategory> told,
            OverrideReason reason,
            String text,
            UUID by,
            Instant now) {
        this.id = id;
        this.referralId = referral.id();
        this.agencyId = referral.agencyId();
        this.purpose = referral.need();
        this.categories = Categories.pack(told);
        this.reason = reason;
        this.text = FieldCipher.current().seal(TABLE, "text", id, text);
        this.grantedBy = by;
        this.grantedAt = now;
        this.expiresAt = now.plus(Duration.ofHours(Overrides.HOURS));
        this.reviewDueAt = now.plus(Duration.ofDays(Overrides.REVIEW_DAYS));
    }

    /** Ends it before its time, because its agency has left the network (B6-7). */
    void end(Instant now) {
        expiresAt = now;
    }

    void review(UUID by, OverrideVerdict found, String note, Instant now) {
        reviewedBy = by;
        reviewedAt = now;
        verdict = found;
        reviewNote = FieldCipher.current().seal(TABLE, "review_note", id, note);
    }

    /** What decides on whether and what may be read under it. */
    OverrideTerms terms() {
        return new OverrideTerms(id, referralId, agencyId, purpose, categories, reason, expiresAt, verdict);
    }

    /** Whether the agency may read under it now. */
    boolean inForce(Instant now) {
        return terms().inForce(now);
    }

    /** Whether it was given for this referral, to this recipient for this need. */
    boolean covers(Referral referral) {
        return terms().covers(referral.id(), referral.agencyId(), referral.need());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID referralId() {
        return referralId;
    }

    UUID agencyId() {
        return agencyId;
    }

    Need purpose() {
        return purpose;
    }

    Set<InformationCategory> categories() {
        return Categories.unpack(categories);
    }

    OverrideReason reason() {
        return reason;
    }

    String text() {
        return FieldCipher.current().open(TABLE, "text", id, text);
    }

    UUID grantedBy() {
        return grantedBy;
    }

    Instant grantedAt() {
        return grantedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Instant reviewDueAt() {
        return reviewDueAt;
    }

    UUID reviewedBy() {
        return reviewedBy;
    }

    Instant reviewedAt() {
        return reviewedAt;
    }

    OverrideVerdict verdict() {
        return verdict;
    }

    String reviewNote() {
        return FieldCipher.current().open(TABLE, "review_note", id, reviewNote);
    }
}
