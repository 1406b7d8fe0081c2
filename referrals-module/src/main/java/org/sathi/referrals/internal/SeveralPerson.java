package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.sathi.referrals.api.SafeContact;
import org.sathi.referrals.api.SeveralReferrals.Outcome;
import org.sathi.referrals.api.SeveralReferrals.Person;
import org.sathi.referrals.api.SeveralReferrals.Reach;

/** One person of a request to refer several, and what came of it. */
@Entity
@Table(name = "ref_several_person")
class SeveralPerson {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "several_id")
    private UUID severalId;

    @Column(name = "place")
    private int place;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "consent_id")
    private UUID consentId;

    @Enumerated(EnumType.STRING)
    @Column(name = "reach")
    private Reach reach;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private Outcome outcome;

    @Column(name = "referral_id")
    private UUID referralId;

    @Column(name = "problems")
    private String problems;

    protected SeveralPerson() {}

    SeveralPerson(UUID severalId, int place, Person asked) {
        this.id = UUID.randomUUID();
        this.severalId = severalId;
        this.place = place;
        this.memberId = asked.memberId();
        this.consentId = asked.consentId();
        this.reach = asked.reach();
        this.outcome = Outcome.PENDING;
    }

    /** Keeps what came of it. */
    void became(Outcome what, UUID referral, List<String> codes) {
        outcome = what;
        referralId = referral;
        problems = codes.isEmpty() ? null : String.join(",", codes);
    }

    /** How the person may be reached, or {@code null} while that was not asked. */
    SafeContact safeContact() {
        return reach == null
                ? null
                : switch (reach) {
                    case ANY_WAY -> new SafeContact(false, false, false, null);
                    case NO_CALLS -> new SafeContact(true, false, false, null);
                    case NO_CALLS_NO_SMS -> new SafeContact(true, true, false, null);
                    case ONLY_THROUGH_PROGRAMME -> new SafeContact(false, false, true, null);
                };
    }

    UUID id() {
        return id;
    }

    UUID severalId() {
        return severalId;
    }

    UUID memberId() {
        return memberId;
    }

    UUID consentId() {
        return consentId;
    }

    Outcome outcome() {
        return outcome;
    }

    UUID referralId() {
        return referralId;
    }

    List<String> problems() {
        return problems == null ? List.of() : List.of(problems.split(","));
    }
}
