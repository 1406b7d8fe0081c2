package org.sathi.referrals.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralReason;
import org.sathi.referrals.api.SendProblem;

/** The guards of T3, one by one. */
@Tag("T3")
@Tag("A-13")
class SendCheckTest {

    private static final UUID MEMBER = new UUID(1, 1);
    private static final UUID AGENCY = new UUID(2, 2);
    private static final LocalDate RESPOND_BY = LocalDate.parse("2026-11-27");
    private static final Set<InformationCategory> COVERED =
            EnumSet.of(InformationCategory.IDENTITY, InformationCategory.NEED, InformationCategory.HIV);

    private UUID agency = AGENCY;
    private boolean enrolled = true;
    private boolean referable = true;
    private boolean active = true;
    private boolean asked = true;
    private ReferralReason reason = ReferralReason.TREATMENT;
    private Priority priority = Priority.ROUTINE;
    private Set<InformationCategory> written = EnumSet.of(InformationCategory.NEED, InformationCategory.HIV);
    private Set<InformationCategory> disclosable = COVERED;
    private SendCheck.Given consent = consent(MEMBER, AGENCY, Need.HIV_TREATMENT, true, RESPOND_BY);

    private SendCheck.Given override;

    private static SendCheck.Given consent(UUID member, UUID agency, Need need, boolean inForce, LocalDate expires) {
        return new SendCheck.Given(member, agency, need, COVERED, inForce, expires);
    }

    private List<String> codes() {
        SendCheck.Draft draft = new SendCheck.Draft(
                MEMBER,
                agency,
                Need.HIV_TREATMENT,
                enrolled,
                referable,
                active,
                reason,
                priority,
                asked,
                written,
                disclosable,
                consent,
                override,
                RESPOND_BY);
        return SendCheck.problems(draft).stream().map(SendProblem::code).toList();
    }

    @Test
    @Tag("A-16")
    @Tag("B6-6")
    void an_override_in_force_stands_in_the_place_of_a_consent() {
        LocalDate soon = RESPOND_BY.minusDays(3);
        consent = null;
        override = consent(MEMBER, AGENCY, Need.HIV_TREATMENT, true, soon);
        assertThat(codes()).isEmpty();
        override = consent(MEMBER, AGENCY, Need.HIV_TREATMENT, false, soon);
        assertThat(codes()).containsExactly("error.referral.consent-required");
        override = consent(MEMBER, UUID.randomUUID(), Need.HIV_TREATMENT, true, soon);
        assertThat(codes()).containsExactly("error.referral.consent-required");
    }

    @Test
    @Tag("A-16")
    @Tag("A-20")
    void an_override_opens_neither_what_it_does_not_name_nor_the_wall() {
        consent = null;
        override = consent(MEMBER, AGENCY, Need.HIV_TREATMENT, true, RESPOND_BY);
        written = EnumSet.of(InformationCategory.NEED, InformationCategory.SUBSTANCE_USE);
        assertThat(codes()).contains("error.referral.category-not-consented", "error.referral.category-walled");
    }

    @Test
    void a_whole_draft_can_be_sent() {
        assertThat(codes()).isEmpty();
    }

    @Test
    @Tag("A-3")
    @Tag("A-12")
    void what_must_be_said_must_be_said() {
        reason = null;
        priority = null;
        asked = false;
        consent = null;
        assertThat(codes())
                .containsExactly(
                        "error.referral.reason-required",
                        "error.referral.priority-required",
                        "error.referral.safe-contact-required",
                        "error.referral.consent-required");
    }

    @Test
    @Tag("A-24")
    @Tag("B6-8")
    void agency_service_and_member_must_be_ready() {
        enrolled = false;
        referable = false;
        active = false;
        assertThat(codes())
                .containsExactly(
                        "error.referral.member-not-enrolled",
                        "error.referral.agency-not-referable",
                        "error.referral.service-closed");
    }

    @Test
    @Tag("A-5")
    void a_draft_without_a_service_asks_for_one_and_for_nothing_that_hangs_on_it() {
        agency = null;
        referable = false;
        active = false;
        disclosable = Set.of();
        consent = null;
        assertThat(codes()).containsExactly("error.referral.service-unknown", "error.referral.consent-required");
    }

    @Test
    void the_consent_names_member_recipient_and_purpose_and_is_in_force() {
        consent = consent(new UUID(9, 9), new UUID(8, 8), Need.COUNSELLING, false, RESPOND_BY);
        assertThat(codes())
                .containsExactly(
                        "error.referral.consent-other-member",
                        "error.referral.consent-other-agency",
                        "error.referral.consent-other-need",
                        "error.referral.consent-ended");
    }

    @Test
    @Tag("A-14")
    void the_consent_lasts_until_the_answer_is_due() {
        consent = consent(MEMBER, AGENCY, Need.HIV_TREATMENT, true, RESPOND_BY.minusDays(1));
        assertThat(codes()).containsExactly("error.referral.consent-too-short");
    }

    @Test
    @Tag("A-20")
    void nothing_is_written_that_consent_or_wall_keep_back() {
        written = EnumSet.of(InformationCategory.MENTAL_HEALTH_SUMMARY);
        assertThat(codes()).containsExactly("error.referral.category-not-consented", "error.referral.category-walled");
    }
}
