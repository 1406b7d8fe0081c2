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
import org.sathi.referrals.api.DisclosurePhase;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Need;

/** The first view of a member's data by one person in one phase under one consent. Only inserted, never changed. */
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
    private int consentNumber;

    @Column(name = "reference")
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private Need purpose;

    @Column(name = "categories")
    private String categories;

    @Column(name = "address")
    private String address;

    @Column(name = "disclosed_at")
    private Instant at;

    protected DisclosureEntry() {}

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

    int consentNumber() {
        return consentNumber;
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
