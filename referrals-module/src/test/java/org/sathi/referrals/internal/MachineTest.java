package org.sathi.referrals.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralRole;
import org.sathi.referrals.api.ReferralState;

/** The machine against the second table, cell by cell: every state, flag, event and role. */
@Tag("A-48")
@Tag("A-59")
@Tag("D-11")
class MachineTest {

    private static final List<Set<Flag>> FLAGS = List.of(
            EnumSet.noneOf(Flag.class),
            EnumSet.of(Flag.CANCEL_REQUESTED),
            EnumSet.of(Flag.CONSENT_HOLD),
            EnumSet.allOf(Flag.class));

    private static final Set<ReferralEvent> STOPPING =
            EnumSet.of(ReferralEvent.CONFIRM_CANCEL, ReferralEvent.CONFIRM_STOP);

    @Test
    @Tag("T23")
    void a_new_consent_is_offered_because_the_old_one_has_ended() {
        Instant now = Instant.parse("2026-11-25T05:00:00Z");
        Facts facts = new Facts(
                ReferralState.ACCEPTED,
                ReferralRole.COORDINATOR,
                new UUID(1, 1),
                new UUID(1, 1),
                now,
                false,
                null,
                now,
                null,
                null,
                null,
                now,
                List.of(),
                null,
                false,
                false,
                Ringing.SILENT,
                false,
                false,
                false,
                false,
                false,
                true,
                true,
                false);
        assertThat(Machine.actions(EnumSet.of(Flag.CONSENT_HOLD), facts, DueTimes.DEFAULT))
                .contains(ReferralEvent.RENEW_CONSENT)
                .doesNotContain(ReferralEvent.MESSAGE);
    }

    @TestFactory
    Stream<DynamicTest> every_cell_agrees_with_the_second_table() {
        List<DynamicTest> tests = new ArrayList<>();
        List<ReferralState> states = new ArrayList<>(List.of(ReferralState.values()));
        states.add(0, null);
        for (ReferralState state : states) {
            for (ReferralRole role : ReferralRole.values()) {
                tests.add(dynamicTest(state + " " + role, () -> cells(state, role)));
            }
        }
        return tests.stream();
    }

    private static void cells(ReferralState state, ReferralRole role) {
        for (ReferralEvent event : ReferralEvent.values()) {
            for (Set<Flag> flags : FLAGS) {
                Optional<Transition> row = Machine.find(state, flags, event, role);
                Optional<ExpectedMoves.Line> line = ExpectedMoves.find(state, flags, event, role);
                String cell = state + " " + flags + " " + event + " " + role;
                assertThat(row.map(Transition::id)).as(cell).isEqualTo(line.map(ExpectedMoves.Line::number));
                row.ifPresent(r -> assertThat(target(r, state))
                        .as(cell)
                        .isEqualTo(line.orElseThrow().after()));
            }
        }
    }

    private static String target(Transition row, ReferralState state) {
        if (row.target() instanceof Transition.Target.Gone) {
            return "x";
        }
        if (row.target() instanceof Transition.Target.Back) {
            return "<";
        }
        return row.target() instanceof Transition.Target.Stay
                ? "="
                : row.stateAfter(state, null).name();
    }

    @Test
    void every_row_asks_for_what_the_second_table_asks_for() {
        Set<String> seen = new HashSet<>();
        for (Transition row : Machine.TABLE) {
            String key = ExpectedGuards.key(row.id(), row.event());
            ExpectedGuards.Asked asked = ExpectedGuards.lines().get(key);
            if (asked != null) {
                Set<Guard> guards = EnumSet.copyOf(asked.guards());
                if (row.roles().stream().anyMatch(ReferralRole::ofAgency) && !STOPPING.contains(row.event())) {
                    guards.addAll(Set.of(Guard.AGENCY_OPEN, Guard.AGREEMENT_IN_FORCE));
                }
                assertThat(row.guards()).as(key).containsExactlyInAnyOrderElementsOf(guards);
                assertThat(row.data()).as(key).isEqualTo(asked.data());
                seen.add(key);
            } else {
                assertThat(row.id()).as("a row of B3 without its guards").doesNotStartWith("T");
            }
        }
        assertThat(seen).isEqualTo(ExpectedGuards.lines().keySet());
    }

    @Test
    @Tag("A-29")
    @Tag("A-43")
    void every_row_brings_about_what_the_third_table_says() {
        Map<String, String> found = new LinkedHashMap<>();
        for (Transition row : Machine.TABLE) {
            String key = ExpectedEffects.key(row);
            assertThat(found.put(key, ExpectedEffects.effects(row)))
                    .as(key + " stands twice")
                    .isNull();
        }
        assertThat(found).containsExactlyInAnyOrderEntriesOf(ExpectedEffects.lines());
    }

    @Test
    void no_cell_is_covered_by_two_rows() {
        for (ReferralState state : ReferralState.values()) {
            for (Set<Flag> flags : FLAGS) {
                for (ReferralEvent event : ReferralEvent.values()) {
                    for (ReferralRole role : ReferralRole.values()) {
                        long rows = Machine.TABLE.stream()
                                .filter(row -> row.covers(state, flags, event, role))
                                .count();
                        assertThat(rows)
                                .as(state + " " + flags + " " + event + " " + role)
                                .isLessThanOrEqualTo(1);
                    }
                }
            }
        }
    }

    @Test
    void the_table_holds_T1_to_T27() {
        Set<String> ids = new HashSet<>();
        Machine.TABLE.forEach(row -> ids.add(row.id()));
        for (int t = 1; t <= 27; t++) {
            assertThat(ids).contains("T" + t);
        }
    }

    @Test
    @Tag("A-9")
    void the_programme_never_acts_as_agency_that_has_it_in_its_inbox_and_the_agency_never_discloses() {
        Set<ReferralEvent> agencyOnly = EnumSet.of(
                ReferralEvent.RECEIVE,
                ReferralEvent.ACCEPT,
                ReferralEvent.REJECT,
                ReferralEvent.RETURN,
                ReferralEvent.START,
                ReferralEvent.HOLD,
                ReferralEvent.RESUME,
                ReferralEvent.COMPLETE,
                ReferralEvent.FAIL,
                ReferralEvent.CONFIRM_CANCEL,
                ReferralEvent.ASSIGN,
                ReferralEvent.LOG_CONTACT);
        for (Transition row : Machine.TABLE) {
            boolean programme = row.roles().stream().anyMatch(ReferralRole::ofProgramme);
            boolean agency = row.roles().stream().anyMatch(ReferralRole::ofAgency);
            boolean answers = agencyOnly.contains(row.event());
            assertThat(programme && answers && !row.guards().contains(Guard.LOGGED))
                    .as(row.id())
                    .isFalse();
            assertThat(agency && row.guards().contains(Guard.LOGGED))
                    .as(row.id())
                    .isFalse();
            boolean discloses = row.event() == ReferralEvent.SEND || row.event() == ReferralEvent.RENEW_CONSENT;
            assertThat(agency && discloses).as(row.id()).isFalse();
        }
    }

    @Test
    @Tag("B6-3")
    @Tag("B6-7")
    @Tag("A-24")
    void every_step_of_an_agency_asks_for_consent_agreement_and_that_it_is_open() {
        for (Transition row : Machine.TABLE) {
            boolean agency = row.roles().stream().anyMatch(ReferralRole::ofAgency);
            if (agency && !STOPPING.contains(row.event())) {
                assertThat(row.guards())
                        .as(row.id())
                        .contains(Guard.CONSENT_IN_FORCE, Guard.AGENCY_OPEN, Guard.AGREEMENT_IN_FORCE);
            }
        }
    }

    @Test
    @Tag("B6-7")
    void nothing_puts_a_closed_agency_under_a_consent_or_an_override_again() {
        Set<ReferralEvent> gives = EnumSet.of(
                ReferralEvent.RENEW_CONSENT,
                ReferralEvent.CHANGE_CONSENT,
                ReferralEvent.OVERRIDE,
                ReferralEvent.REOPEN);
        for (Transition row : Machine.TABLE) {
            if (gives.contains(row.event())) {
                assertThat(row.guards()).as(row.id() + " " + row.event()).contains(Guard.AGENCY_OPEN);
                assertThat(row.dependsOnInput(Guard.AGENCY_OPEN)).isFalse();
            }
        }
    }

    @Test
    @Tag("T21")
    @Tag("T22")
    void in_a_consent_hold_the_agency_can_only_confirm_that_it_stopped() {
        for (Transition row : Machine.TABLE) {
            boolean agency = row.roles().stream().anyMatch(ReferralRole::ofAgency);
            if (agency && !row.bars().contains(Flag.CONSENT_HOLD)) {
                assertThat(row.event()).isEqualTo(ReferralEvent.CONFIRM_STOP);
            }
        }
    }

    @Test
    void what_comes_back_stands_on_the_senders_list() {
        for (Transition row : Machine.TABLE) {
            ReferralState after = row.stateAfter(null, null);
            if (after == ReferralState.REJECTED || after == ReferralState.EXPIRED || after == ReferralState.FAILED) {
                assertThat(row.senderTask()).as(row.id()).isNotNull();
                assertThat(row.notices()).as(row.id()).anyMatch(n -> n.to().contains(Audience.SENDER));
            }
        }
    }

    @Test
    @Tag("A-39")
    @Tag("A-60")
    void of_what_the_programme_keeps_to_itself_the_agency_learns_nothing() {
        Set<ReferralEvent> inside = EnumSet.of(
                ReferralEvent.CONFIRM_OUTCOME, ReferralEvent.SETTLE, ReferralEvent.FLAG, ReferralEvent.UNFLAG);
        for (Transition row : FollowUpRows.ROWS) {
            assertThat(inside).as(row.id()).contains(row.event());
            assertThat(row.event().insideProgramme()).as(row.id()).isTrue();
            assertThat(row.notices()).as(row.id()).isEmpty();
            assertThat(row.roles()).as(row.id()).allMatch(ReferralRole::ofProgramme);
        }
    }
}
