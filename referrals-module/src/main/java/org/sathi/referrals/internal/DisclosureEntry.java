package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.crypto.FieldCipher;
import org.sathi.referrals.api.DisclosurePhase;
import org.sathi.referrals.api.HandoverWay;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.OverrideReason;

/**
 * What one person of an agency was shown of a member in one phase under one consent or override, when it was shown for the first time. Only inserted;
 * names and roles are kept as they were then (B6-7).
 */
@Entity
@Table(name = "ref_disclosure")
class DisclosureEntry {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "referral_id")
    private UUID referralId;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "phase")
    private DisclosurePhase phase;

    @Column(name = "consent_id")
    private UUID consentId;

    @Column(name = "consent_number")
    private Integer consentNumber;

    /** The consent or the override under which it was shown. */
    @Column(name = "basis_id")
    private UUID basisId;

    @Enumerated(EnumType.STRING)
    @Column(name = "override_reason")
    private OverrideReason overrideReason;

    @Column(name = "agency_name_en")
    private String agencyNameEn;

    @Column(name = "agency_name_ne")
    private String agencyNameNe;

    @Enumerated(EnumType.STRING)
    @Column(name = "recipient_role")
    private Role recipientRole;

    @Column(name = "recipient_sealed")
    private byte[] recipient;

    @Column(name = "reference")
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private Need purpose;

    @Column(name = "categories")
    private String categories;

    @Column(name = "address")
    private String address;

    /** How the programme told it to an agency without a login; {@code null} where a person of the agency read it here. */
    @Enumerated(EnumType.STRING)
    @Column(name = "handover")
    private HandoverWay handover;

    /** The step of a logged referral in which it was told; 0 where a person of the agency read it here. */
    @Column(name = "step")
    private int step;

    @Column(name = "disclosed_at")
    private Instant at;

    protected DisclosureEntry() {}

    /** What the actor, called so, is shown now. */
    DisclosureEntry(
            UUID id,
            Discloser.Case c,
            DisclosurePhase phase,
            Basis basis,
            Set<InformationCategory> shown,
            Actor actor,
            String name,
            Instant now) {
        this.id = id;
        this.referralId = c.referral().id();
        this.memberId = c.referral().memberId();
        this.agencyId = c.agency().id();
        this.accountId = actor.accountId();
        this.phase = phase;
        this.consentId = basis.consentId();
        this.consentNumber = basis.consentNumber();
        this.basisId = basis.id();
        this.overrideReason = basis.reason();
        this.agencyNameEn = c.agency().nameEn();
        this.agencyNameNe = c.agency().nameNe();
        this.recipientRole = actor.role();
        this.recipient = FieldCipher.current().seal("ref_disclosure", "recipient", id, name);
        this.reference = c.referral().reference();
        this.purpose = c.referral().need();
        this.categories = Categories.pack(shown);
        this.address = c.agency().address();
        this.at = now;
    }

    /** It was told by the programme, to somebody of an agency without a login: the account is that of the one who told. */
    DisclosureEntry toldBy(HandoverWay way, int atStep) {
        recipientRole = null;
        handover = way;
        step = atStep;
        return this;
    }

    /** Whether it already tells of just these categories in this phase under this basis. */
    boolean tells(DisclosurePhase inPhase, UUID basis, Set<InformationCategory> shown) {
        return phase == inPhase && basisId.equals(basis) && categories().equals(shown);
    }

    HandoverWay handover() {
        return handover;
    }

    UUID id() {
        return id;
    }

    UUID referralId() {
        return referralId;
    }

    UUID agencyId() {
        return agencyId;
    }

    UUID accountId() {
        return accountId;
    }

    DisclosurePhase phase() {
        return phase;
    }

    Integer consentNumber() {
        return consentNumber;
    }

    UUID basisId() {
        return basisId;
    }

    OverrideReason overrideReason() {
        return overrideReason;
    }

    String agencyNameEn() {
        return agencyNameEn;
    }

    String agencyNameNe() {
        return agencyNameNe;
    }

    Role recipientRole() {
        return recipientRole;
    }

    /** What the person was called, or {@code null} where it was not kept. */
    String recipient() {
        return FieldCipher.current().open("ref_disclosure", "recipient", id, recipient);
    }

    String reference() {
        return reference;
    }

    Need purpose() {
        return purpose;
    }

    Set<InformationCategory> categories() {
        return Categories.unpack(categories);
    }

    String address() {
        return address;
    }

    Instant at() {
        return at;
    }
}
