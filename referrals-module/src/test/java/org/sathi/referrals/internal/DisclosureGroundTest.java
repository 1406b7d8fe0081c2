package org.sathi.referrals.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sathi.referrals.api.AgencyKind;
import org.sathi.referrals.api.AgencyStatus;
import org.sathi.referrals.api.DisclosurePhase;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.OverrideReason;
import org.sathi.referrals.api.OverrideVerdict;
import org.sathi.referrals.api.ReferralState;

/** On what an agency reads and until when: consent, override, agreement and membership of the network, each by comparison with the clock alone. */
class DisclosureGroundTest {

    private static final Instant SENT = Instant.parse("2026-11-22T05:00:00Z");
    private static final UUID REFERRAL = new UUID(0, 1);
    private static final UUID AGENCY = new UUID(0, 2);
    private static final String TOLD = "IDENTITY,CONTACT,NEED";

    /** An accepted referral under a consent until the end of November, changed one by one. */
    private static final class Case {
        private ReferralState state = ReferralState.ACCEPTED;
        private Instant sent = SENT;
        private Instant closed;
        private UUID consentAgency = AGENCY;
        private Need consentNeed = Need.COUNSELLING;
        private Instant withdrawn;
        private Instant usedUp;
        private boolean consented = true;
        private OverrideTerms override;
        private AgencyStatus status = AgencyStatus.ACTIVE;
        private LocalDate agreedUntil;

        DisclosureGround ground() {
            ConsentTerms consent = new ConsentTerms(
                    new UUID(0, 3), 1, consentAgency, consentNeed, TOLD, LocalDate.of(2026, 11, 30), withdrawn, usedUp);
            return new DisclosureGround(
                    REFERRAL,
                    AGENCY,
                    Need.COUNSELLING,
                    state,
                    sent,
                    null,
                    closed,
                    consented ? consent : null,
                    override,
                    EnumSet.allOf(InformationCategory.class),
                    AgencyKind.MENTAL_HEALTH,
                    status,
                    LocalDate.of(2026, 1, 1),
                    agreedUntil);
        }

        DisclosurePhase at(String instant) {
            return ground().phase(Instant.parse(instant), Bounds.DEFAULT.graceDays());
        }
    }

    private static OverrideTerms override(UUID referral, String until, OverrideVerdict verdict) {
        return new OverrideTerms(
                new UUID(0, 4),
                referral,
                AGENCY,
                Need.COUNSELLING,
                "NEED",
                OverrideReason.RISK_TO_LIFE,
                Instant.parse(until),
                verdict);
    }

    @Test
    @Tag("A-14")
    @Tag("B6-4")
    @Tag("B6-16")
    void a_consent_holds_through_its_last_day_and_ends_at_midnight_in_Nepal() {
        Case c = new Case();
        assertThat(c.at("2026-11-30T18:14:59.999Z")).isEqualTo(DisclosurePhase.ACCEPTED);
        assertThat(c.at("2026-11-30T18:15:00Z")).isEqualTo(DisclosurePhase.STUB);
        assertThat(c.ground().categories(DisclosurePhase.STUB, Instant.parse("2026-11-30T18:15:00Z")))
                .isEmpty();
    }

    @Test
    @Tag("A-15")
    void a_withdrawn_consent_counts_for_nothing_at_once() {
        Case c = new Case();
        c.withdrawn = SENT.plusSeconds(60);
        assertThat(c.at("2026-11-22T05:01:00Z")).isEqualTo(DisclosurePhase.STUB);
    }

    @Test
    @Tag("A-13")
    void a_consent_for_another_agency_or_another_need_is_none() {
        Case c = new Case();
        c.consentAgency = new UUID(0, 9);
        assertThat(c.at("2026-11-23T05:00:00Z")).isEqualTo(DisclosurePhase.STUB);
        c.consentAgency = AGENCY;
        c.consentNeed = Need.HEALTH_CARE;
        assertThat(c.at("2026-11-23T05:00:00Z")).isEqualTo(DisclosurePhase.STUB);
        c.consented = false;
        assertThat(c.at("2026-11-23T05:00:00Z")).isEqualTo(DisclosurePhase.STUB);
    }

    @Test
    @Tag("A-14")
    void a_consent_that_was_used_up_serves_what_was_sent_before_and_nothing_after() {
        Case c = new Case();
        c.usedUp = SENT.plusSeconds(3600);
        assertThat(c.at("2026-11-23T05:00:00Z")).isEqualTo(DisclosurePhase.ACCEPTED);
        c.sent = c.usedUp;
        assertThat(c.at("2026-11-23T05:00:00Z")).isEqualTo(DisclosurePhase.STUB);
        c.sent = null;
        assertThat(c.ground().basis(Instant.parse("2026-11-23T05:00:00Z"))).isEmpty();
    }

    @Test
    @Tag("A-16")
    @Tag("B6-6")
    void an_override_holds_for_its_hours_to_the_millisecond_and_names_its_own_categories() {
        Case c = new Case();
        c.consented = false;
        c.override = override(REFERRAL, "2026-11-25T05:00:00Z", null);
        assertThat(c.at("2026-11-25T04:59:59.999Z")).isEqualTo(DisclosurePhase.ACCEPTED);
        assertThat(c.ground().categories(DisclosurePhase.ACCEPTED, Instant.parse("2026-11-25T04:59:59.999Z")))
                .isEqualTo(Set.of(InformationCategory.NEED));
        assertThat(c.at("2026-11-25T05:00:00Z")).isEqualTo(DisclosurePhase.STUB);
    }

    @Test
    @Tag("A-16")
    @Tag("B6-6")
    void an_override_found_unjustified_or_given_for_another_referral_is_none() {
        Case c = new Case();
        c.consented = false;
        c.override = override(REFERRAL, "2026-11-25T05:00:00Z", OverrideVerdict.NOT_JUSTIFIED);
        assertThat(c.at("2026-11-22T06:00:00Z")).isEqualTo(DisclosurePhase.STUB);
        c.override = override(new UUID(0, 8), "2026-11-25T05:00:00Z", null);
        assertThat(c.at("2026-11-22T06:00:00Z")).isEqualTo(DisclosurePhase.STUB);
    }

    @Test
    @Tag("A-16")
    void when_an_override_is_over_the_consent_that_is_in_force_takes_its_place() {
        Case c = new Case();
        c.override = override(REFERRAL, "2026-11-25T05:00:00Z", null);
        Instant after = Instant.parse("2026-11-25T05:00:00Z");
        assertThat(c.ground().basis(after.minusMillis(1)).orElseThrow().consentId())
                .isNull();
        assertThat(c.ground().basis(after).orElseThrow().consentId()).isEqualTo(new UUID(0, 3));
    }

    @Test
    @Tag("T20")
    @Tag("T22")
    @Tag("A-15")
    void what_ended_because_of_the_consent_stays_a_stub_and_what_ended_otherwise_keeps_its_heading() {
        Case c = new Case();
        c.state = ReferralState.CANCELLED;
        c.closed = Instant.parse("2026-11-30T18:15:00Z");
        assertThat(c.at("2026-12-30T05:00:00Z")).as("expired").isEqualTo(DisclosurePhase.STUB);
        c.closed = Instant.parse("2026-11-24T05:00:00Z");
        assertThat(c.at("2026-12-30T05:00:00Z")).as("cancelled in time").isEqualTo(DisclosurePhase.NONE);
        c.withdrawn = Instant.parse("2026-11-24T05:00:00Z");
        assertThat(c.at("2026-12-30T05:00:00Z")).as("withdrawn").isEqualTo(DisclosurePhase.STUB);
        c.withdrawn = null;
        c.consented = false;
        c.override = override(REFERRAL, "2026-11-24T05:00:00Z", null);
        assertThat(c.at("2026-12-30T05:00:00Z")).as("override over").isEqualTo(DisclosurePhase.STUB);
    }

    @Test
    @Tag("A-40")
    void a_consent_that_expires_after_the_help_leaves_the_heading_and_one_that_is_withdrawn_does_not() {
        Case c = new Case();
        c.state = ReferralState.COMPLETED;
        c.closed = Instant.parse("2026-11-28T05:00:00Z");
        c.usedUp = c.closed;
        assertThat(c.at("2026-11-30T05:00:00Z")).isEqualTo(DisclosurePhase.ACCEPTED);
        assertThat(c.at("2026-12-01T05:00:00Z")).isEqualTo(DisclosurePhase.NONE);
        c.withdrawn = Instant.parse("2026-12-01T05:00:00Z");
        assertThat(c.at("2026-12-02T05:00:00Z")).isEqualTo(DisclosurePhase.STUB);
        assertThat(c.at("2027-12-02T05:00:00Z")).isEqualTo(DisclosurePhase.STUB);
    }

    @Test
    @Tag("B6-7")
    void a_closed_agency_reads_a_stub_whatever_it_holds() {
        Case c = new Case();
        c.status = AgencyStatus.INACTIVE;
        c.override = override(REFERRAL, "2026-11-25T05:00:00Z", null);
        assertThat(c.at("2026-11-22T06:00:00Z")).isEqualTo(DisclosurePhase.STUB);
        c.state = ReferralState.REQUESTED;
        assertThat(c.at("2026-11-22T06:00:00Z")).isEqualTo(DisclosurePhase.STUB);
    }

    @Test
    @Tag("A-24")
    void an_agreement_holds_through_its_last_day() {
        Case c = new Case();
        c.agreedUntil = LocalDate.of(2026, 11, 25);
        assertThat(c.at("2026-11-25T18:14:59Z")).isEqualTo(DisclosurePhase.ACCEPTED);
        assertThat(c.at("2026-11-25T18:15:00Z")).isEqualTo(DisclosurePhase.STUB);
    }
}
