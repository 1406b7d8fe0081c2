package org.sathi.referrals.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sathi.referrals.api.AgencyKind;
import org.sathi.referrals.api.DisclosurePhase;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.ReferralState;

/** The disclosure function over every combination of consent, template, kind and phase. */
@Tag("A-17")
@Tag("A-20")
class DisclosureTest {

    private static final Instant NOW = Instant.parse("2026-11-22T05:00:00Z");

    private static List<Set<InformationCategory>> allSets() {
        InformationCategory[] all = InformationCategory.values();
        List<Set<InformationCategory>> sets = new ArrayList<>();
        for (int bits = 0; bits < 1 << all.length; bits++) {
            Set<InformationCategory> set = EnumSet.noneOf(InformationCategory.class);
            for (InformationCategory category : all) {
                if ((bits & 1 << category.ordinal()) != 0) {
                    set.add(category);
                }
            }
            sets.add(set);
        }
        return sets;
    }

    @Test
    void nothing_leaves_that_one_of_the_four_does_not_let_through() {
        List<Set<InformationCategory>> sets = allSets();
        for (AgencyKind kind : AgencyKind.values()) {
            for (DisclosurePhase phase : DisclosurePhase.values()) {
                for (Set<InformationCategory> consented : sets) {
                    for (Set<InformationCategory> template : sets) {
                        Set<InformationCategory> open = Disclosure.categories(consented, template, kind, phase);
                        Set<InformationCategory> expected = EnumSet.copyOf(consented.isEmpty() ? open : consented);
                        expected.removeIf(category -> !template.contains(category)
                                || !Disclosure.wall(kind).contains(category)
                                || !Disclosure.phase(phase).contains(category));
                        if (!open.equals(expected)) {
                            assertThat(open).as(kind + " " + phase).isEqualTo(expected);
                        }
                    }
                }
            }
        }
    }

    @Test
    void justice_never_receives_hiv_mental_health_or_substance_use_whatever_is_ticked() {
        Set<InformationCategory> everything = EnumSet.allOf(InformationCategory.class);
        for (DisclosurePhase phase : DisclosurePhase.values()) {
            assertThat(Disclosure.categories(everything, everything, AgencyKind.CRIMINAL_JUSTICE, phase))
                    .doesNotContain(
                            InformationCategory.HIV,
                            InformationCategory.MENTAL_HEALTH_SUMMARY,
                            InformationCategory.SUBSTANCE_USE,
                            InformationCategory.ATTACHMENTS);
        }
    }

    @Test
    void hiv_goes_to_hiv_services_only_and_justice_to_justice_only() {
        for (AgencyKind kind : AgencyKind.values()) {
            assertThat(Disclosure.wall(kind).contains(InformationCategory.HIV)).isEqualTo(kind == AgencyKind.HIV_AIDS);
            assertThat(Disclosure.wall(kind).contains(InformationCategory.JUSTICE))
                    .isEqualTo(kind == AgencyKind.CRIMINAL_JUSTICE);
        }
    }

    @Test
    @Tag("A-18")
    void before_acceptance_neither_identity_nor_contact_leaves() {
        Set<InformationCategory> everything = EnumSet.allOf(InformationCategory.class);
        for (AgencyKind kind : AgencyKind.values()) {
            assertThat(Disclosure.categories(everything, everything, kind, DisclosurePhase.PREVIEW))
                    .containsExactly(InformationCategory.NEED);
            assertThat(Disclosure.categories(everything, everything, kind, DisclosurePhase.STUB))
                    .isEmpty();
            assertThat(Disclosure.categories(everything, everything, kind, DisclosurePhase.NONE))
                    .isEmpty();
        }
    }

    @Test
    @Tag("A-19")
    void a_service_cannot_reveal_by_its_need_what_the_wall_keeps_back() {
        for (Need need : Need.values()) {
            need.reveals()
                    .filter(c -> c == InformationCategory.HIV || c == InformationCategory.MENTAL_HEALTH_SUMMARY)
                    .ifPresent(category -> assertThat(Disclosure.wall(AgencyKind.CRIMINAL_JUSTICE))
                            .doesNotContain(category));
        }
    }

    @Test
    @Tag("A-15")
    @Tag("B6-4")
    void without_consent_in_force_an_open_referral_is_a_stub() {
        for (ReferralState state : ReferralState.values()) {
            DisclosurePhase phase =
                    Disclosure.phaseOf(state, false, false, false, NOW, NOW, Bounds.DEFAULT.graceDays());
            if (state.open()) {
                assertThat(phase).as(state.name()).isEqualTo(DisclosurePhase.STUB);
            }
            assertThat(Disclosure.phase(phase)).as(state.name()).isEmpty();
        }
    }

    @Test
    @Tag("T21")
    void a_consent_hold_is_a_stub_even_if_the_consent_looks_in_force() {
        assertThat(Disclosure.phaseOf(
                        ReferralState.IN_PROGRESS, true, false, true, null, NOW, Bounds.DEFAULT.graceDays()))
                .isEqualTo(DisclosurePhase.STUB);
    }

    @Test
    @Tag("T20")
    @Tag("T22")
    @Tag("B6-7")
    void what_was_taken_from_the_agency_is_a_stub_in_every_state() {
        for (ReferralState state : ReferralState.values()) {
            assertThat(Disclosure.phaseOf(state, false, true, true, NOW, NOW, Bounds.DEFAULT.graceDays()))
                    .as(state.name())
                    .isEqualTo(DisclosurePhase.STUB);
        }
    }

    @Test
    void what_was_never_accepted_is_not_read_after_its_end() {
        for (ReferralState state :
                List.of(ReferralState.DRAFT, ReferralState.REJECTED, ReferralState.CANCELLED, ReferralState.EXPIRED)) {
            assertThat(Disclosure.phaseOf(state, false, false, true, NOW, NOW, Bounds.DEFAULT.graceDays()))
                    .isEqualTo(DisclosurePhase.NONE);
        }
    }

    @Test
    @Tag("A-40")
    void after_the_end_the_agency_reads_for_a_grace_period_only() {
        Instant end = NOW.minus(Duration.ofDays(14));
        assertThat(Disclosure.phaseOf(
                        ReferralState.COMPLETED,
                        false,
                        false,
                        true,
                        end.plusSeconds(1),
                        NOW,
                        Bounds.DEFAULT.graceDays()))
                .isEqualTo(DisclosurePhase.ACCEPTED);
        assertThat(Disclosure.phaseOf(
                        ReferralState.COMPLETED, false, false, true, end, NOW, Bounds.DEFAULT.graceDays()))
                .isEqualTo(DisclosurePhase.NONE);
    }

    @Test
    void the_phase_follows_the_state() {
        assertThat(Disclosure.phaseOf(
                        ReferralState.REQUESTED, false, false, true, null, NOW, Bounds.DEFAULT.graceDays()))
                .isEqualTo(DisclosurePhase.PREVIEW);
        assertThat(Disclosure.phaseOf(
                        ReferralState.RECEIVED, false, false, true, null, NOW, Bounds.DEFAULT.graceDays()))
                .isEqualTo(DisclosurePhase.PREVIEW);
        assertThat(Disclosure.phaseOf(
                        ReferralState.ACCEPTED, false, false, true, null, NOW, Bounds.DEFAULT.graceDays()))
                .isEqualTo(DisclosurePhase.ACCEPTED);
        assertThat(Disclosure.phaseOf(
                        ReferralState.ENTERED_IN_ERROR, false, false, true, NOW, NOW, Bounds.DEFAULT.graceDays()))
                .isEqualTo(DisclosurePhase.STUB);
    }
}
