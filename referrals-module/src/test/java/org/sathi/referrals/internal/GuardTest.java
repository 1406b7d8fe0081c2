package org.sathi.referrals.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.referrals.api.AlarmLevel;
import org.sathi.referrals.api.ContactChannel;
import org.sathi.referrals.api.ContactResult;
import org.sathi.referrals.api.ReferralRole;
import org.sathi.referrals.api.ReferralState;

class GuardTest {

    private static final Instant SUNDAY = Instant.parse("2026-11-22T05:00:00Z");
    private static final UUID ME = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    /** The facts of a referral that was accepted on a Sunday morning, changed one by one. */
    private static final class Case {
        private ReferralState state = ReferralState.ACCEPTED;
        private ReferralRole role = ReferralRole.AGENCY_WORKER;
        private UUID sender = OTHER;
        private Instant now = SUNDAY;
        private boolean consent = true;
        private Instant expires = Instant.parse("2026-12-01T05:00:00Z");
        private Instant closed;
        private Instant cancelAt;
        private UUID cancelBy;
        private Instant stopBy;
        private Bounds bounds = Bounds.DEFAULT;
        private List<Facts.Attempt> contacts = List.of();
        private UUID worker;
        private boolean unable;
        private boolean sameOpen;
        private Ringing ringing = Ringing.SILENT;
        private boolean doubted;
        private boolean logged;
        private boolean handedOver;
        private boolean reopenAsked;
        private boolean overridden;
        private boolean agencyOpen = true;
        private boolean agreed = true;
        private boolean left;

        boolean holds(Guard guard) {
            Facts facts = new Facts(
                    state,
                    role,
                    ME,
                    sender,
                    now,
                    consent,
                    expires,
                    SUNDAY,
                    closed,
                    cancelAt,
                    cancelBy,
                    stopBy,
                    contacts,
                    worker,
                    unable,
                    sameOpen,
                    ringing,
                    doubted,
                    logged,
                    handedOver,
                    reopenAsked,
                    overridden,
                    agencyOpen,
                    agreed,
                    left);
            return guard.holds(
                    facts,
                    new DueTimes(
                            BusinessCalendar.SATURDAY_OFF,
                            DueTimes.DEFAULT.remindPercent(),
                            DueTimes.DEFAULT.escalatePercent(),
                            DueTimes.DEFAULT.standard(),
                            DueTimes.DEFAULT.own(),
                            bounds));
        }
    }

    private static Facts.Attempt attempt(String day, ContactResult result, boolean allowed) {
        return new Facts.Attempt(LocalDate.parse(day), ContactChannel.PHONE, result, allowed);
    }

    @Test
    @Tag("T2")
    void staff_change_their_own_drafts_and_the_coordinator_any() {
        Case c = new Case();
        c.role = ReferralRole.REFERRING_STAFF;
        assertThat(c.holds(Guard.OWN_OR_COORDINATOR)).isFalse();
        c.sender = ME;
        assertThat(c.holds(Guard.OWN_OR_COORDINATOR)).isTrue();
        c.sender = OTHER;
        c.role = ReferralRole.COORDINATOR;
        assertThat(c.holds(Guard.OWN_OR_COORDINATOR)).isTrue();
    }

    @Test
    @Tag("T2")
    @Tag("A-16")
    void a_draft_that_was_to_be_disclosed_without_consent_is_not_thrown_away() {
        Case c = new Case();
        assertThat(c.holds(Guard.NOT_OVERRIDDEN)).isTrue();
        c.overridden = true;
        assertThat(c.holds(Guard.NOT_OVERRIDDEN)).isFalse();
    }

    @Test
    @Tag("B6-7")
    void a_closed_agency_is_barred_whatever_its_agreement_says() {
        Case c = new Case();
        assertThat(c.holds(Guard.AGENCY_OPEN)).isTrue();
        c.agencyOpen = false;
        assertThat(c.holds(Guard.AGENCY_OPEN)).isFalse();
        assertThat(c.holds(Guard.AGREEMENT_IN_FORCE)).isTrue();
    }

    @Test
    @Tag("A-39")
    void a_completed_referral_is_taken_off_the_list_only_when_the_member_says_that_no_help_came() {
        Case c = new Case();
        assertThat(c.holds(Guard.OUTCOME_DOUBTED)).isFalse();
        c.doubted = true;
        assertThat(c.holds(Guard.OUTCOME_DOUBTED)).isTrue();
    }

    @Test
    @Tag("B6-10")
    void only_what_was_asked_when_the_member_left_is_answered_by_going_on() {
        Case c = new Case();
        assertThat(c.holds(Guard.MEMBER_HAS_LEFT)).isFalse();
        c.left = true;
        assertThat(c.holds(Guard.MEMBER_HAS_LEFT)).isTrue();
    }

    @Test
    @Tag("A-9")
    void what_an_agency_answers_is_recorded_for_it_only_when_it_has_no_login_and_was_told() {
        Case c = new Case();
        assertThat(c.holds(Guard.LOGGED)).isFalse();
        assertThat(c.holds(Guard.TRANSMITTED)).isTrue();
        c.logged = true;
        assertThat(c.holds(Guard.LOGGED)).isTrue();
        assertThat(c.holds(Guard.TRANSMITTED)).isFalse();
        assertThat(c.holds(Guard.HANDED_OVER)).isFalse();
        c.handedOver = true;
        assertThat(c.holds(Guard.HANDED_OVER)).isTrue();
    }

    @Test
    @Tag("T24")
    void an_agency_asks_once_until_it_is_answered() {
        Case c = new Case();
        assertThat(c.holds(Guard.REOPEN_NOT_ASKED)).isTrue();
        assertThat(c.holds(Guard.REOPEN_ASKED)).isFalse();
        c.reopenAsked = true;
        assertThat(c.holds(Guard.REOPEN_NOT_ASKED)).isFalse();
        assertThat(c.holds(Guard.REOPEN_ASKED)).isTrue();
    }

    @Test
    @Tag("T5")
    void who_sent_a_referral_does_not_accept_it() {
        Case c = new Case();
        c.sender = ME;
        assertThat(c.holds(Guard.NOT_THE_SENDER)).isFalse();
        c.sender = OTHER;
        assertThat(c.holds(Guard.NOT_THE_SENDER)).isTrue();
    }

    @Test
    @Tag("T5")
    @Tag("B6-13")
    void an_answer_after_expiry_is_refused_though_no_timer_ran() {
        Case c = new Case();
        c.now = c.expires.minusMillis(1);
        assertThat(c.holds(Guard.NOT_EXPIRED)).isTrue();
        assertThat(c.holds(Guard.TIME_IS_UP)).isFalse();
        c.now = c.expires;
        assertThat(c.holds(Guard.NOT_EXPIRED)).isFalse();
        assertThat(c.holds(Guard.TIME_IS_UP)).isTrue();
    }

    @Test
    @Tag("T8")
    void given_back_within_two_business_days_or_before_any_contact() {
        Case c = new Case();
        c.now = Instant.parse("2026-12-20T05:00:00Z");
        assertThat(c.holds(Guard.RETURN_WINDOW)).isTrue();
        c.contacts = List.of(attempt("2026-11-22", ContactResult.NO_ANSWER, true));
        assertThat(c.holds(Guard.RETURN_WINDOW)).isFalse();
        c.now = Instant.parse("2026-11-24T04:59:59Z");
        assertThat(c.holds(Guard.RETURN_WINDOW)).isTrue();
        c.now = Instant.parse("2026-11-24T05:00:00Z");
        assertThat(c.holds(Guard.RETURN_WINDOW)).isFalse();
    }

    @Test
    @Tag("T9")
    void work_begins_with_a_contact_that_reached_the_member() {
        Case c = new Case();
        c.contacts = List.of(attempt("2026-11-22", ContactResult.NO_ANSWER, true));
        assertThat(c.holds(Guard.MEMBER_REACHED)).isFalse();
        c.contacts = List.of(attempt("2026-11-22", ContactResult.REACHED, true));
        assertThat(c.holds(Guard.MEMBER_REACHED)).isTrue();
    }

    @Test
    @Tag("T13")
    @Tag("A-31")
    void could_not_contact_needs_three_allowed_attempts_on_two_days() {
        Case c = new Case();
        assertThat(c.holds(Guard.TRIED_ENOUGH)).isTrue();
        c.unable = true;
        assertThat(c.holds(Guard.TRIED_ENOUGH)).isFalse();
        Facts.Attempt first = attempt("2026-11-22", ContactResult.NO_ANSWER, true);
        Facts.Attempt second = attempt("2026-11-23", ContactResult.NO_ANSWER, true);
        c.contacts = List.of(first, first, first);
        assertThat(c.holds(Guard.TRIED_ENOUGH)).as("one day").isFalse();
        c.contacts = List.of(first, second);
        assertThat(c.holds(Guard.TRIED_ENOUGH)).as("two attempts").isFalse();
        c.contacts = List.of(first, second, attempt("2026-11-23", ContactResult.NO_ANSWER, false));
        assertThat(c.holds(Guard.TRIED_ENOUGH)).as("a channel not allowed").isFalse();
        c.contacts = List.of(first, second, attempt("2026-11-23", ContactResult.REACHED, true));
        assertThat(c.holds(Guard.TRIED_ENOUGH)).as("the member was reached").isFalse();
        c.contacts = List.of(first, second, second);
        assertThat(c.holds(Guard.TRIED_ENOUGH)).isTrue();
    }

    @Test
    @Tag("T13")
    @Tag("A-31")
    void could_not_contact_is_refused_at_the_reason_and_every_other_guard_by_the_state() {
        for (Guard guard : Guard.values()) {
            boolean atReason = guard.refusal(Bounds.DEFAULT) instanceof InvalidInput input
                    && "reason".equals(input.errors().get(0).field());
            assertThat(atReason).as(guard.name()).isEqualTo(guard == Guard.TRIED_ENOUGH);
            assertThat(guard.refusal(Bounds.DEFAULT).code()).isEqualTo(guard.code());
        }
    }

    @Test
    @Tag("T17")
    void a_request_to_cancel_is_forced_after_five_business_days() {
        Case c = new Case();
        c.cancelAt = SUNDAY;
        c.now = Instant.parse("2026-11-27T05:00:00Z");
        assertThat(c.holds(Guard.REQUEST_UNANSWERED)).isTrue();
        c.now = c.now.minusSeconds(1);
        assertThat(c.holds(Guard.REQUEST_UNANSWERED)).isFalse();
    }

    @Test
    @Tag("T18")
    void only_who_asked_takes_the_request_back() {
        Case c = new Case();
        c.cancelBy = OTHER;
        assertThat(c.holds(Guard.OWN_REQUEST)).isFalse();
        c.cancelBy = ME;
        assertThat(c.holds(Guard.OWN_REQUEST)).isTrue();
    }

    @Test
    @Tag("T22")
    void the_system_ends_a_hold_after_a_week_the_agency_at_once() {
        Case c = new Case();
        c.stopBy = SUNDAY.plus(Duration.ofDays(7));
        assertThat(c.holds(Guard.CONFIRMED_OR_WEEK_OVER)).isTrue();
        c.role = ReferralRole.SYSTEM;
        assertThat(c.holds(Guard.CONFIRMED_OR_WEEK_OVER)).isFalse();
        c.now = Instant.parse("2026-11-29T05:00:00Z");
        assertThat(c.holds(Guard.CONFIRMED_OR_WEEK_OVER)).isTrue();
    }

    @Test
    @Tag("T8")
    @Tag("T13")
    @Tag("T17")
    @Tag("T24")
    @Tag("T27")
    void the_numbers_are_those_that_are_set() {
        Case c = new Case();
        c.bounds = new Bounds(1, 1, 4, 1, 3, 3, 2);
        c.unable = true;
        c.contacts = List.of(attempt("2026-11-23", ContactResult.NO_ANSWER, true));
        assertThat(c.holds(Guard.TRIED_ENOUGH)).isTrue();
        c.now = Instant.parse("2026-11-25T05:00:00Z");
        assertThat(c.holds(Guard.RETURN_WINDOW)).isTrue();
        c.cancelAt = Instant.parse("2026-11-23T05:00:00Z");
        assertThat(c.holds(Guard.REQUEST_UNANSWERED)).isTrue();
        c.state = ReferralState.COMPLETED;
        c.closed = Instant.parse("2026-11-22T05:00:00Z");
        assertThat(c.holds(Guard.REOPEN_WINDOW)).isTrue();
        assertThat(c.holds(Guard.OPEN_OR_GRACE)).isFalse();
        c.closed = Instant.parse("2026-11-21T05:00:00Z");
        assertThat(c.holds(Guard.REOPEN_WINDOW)).isFalse();
    }

    @Test
    @Tag("T24")
    void reopened_within_thirty_days_and_without_another_open_one() {
        Case c = new Case();
        c.state = ReferralState.COMPLETED;
        c.closed = Instant.parse("2026-10-23T05:00:00Z");
        assertThat(c.holds(Guard.REOPEN_WINDOW)).isTrue();
        c.now = SUNDAY.plusSeconds(1);
        assertThat(c.holds(Guard.REOPEN_WINDOW)).isFalse();
        c.sameOpen = true;
        assertThat(c.holds(Guard.NO_OTHER_OPEN)).isFalse();
    }

    @Test
    @Tag("T26")
    void a_worker_claims_for_themselves_and_an_administrator_assigns() {
        Case c = new Case();
        c.worker = OTHER;
        assertThat(c.holds(Guard.SELF_OR_ADMIN)).isFalse();
        c.worker = ME;
        assertThat(c.holds(Guard.SELF_OR_ADMIN)).isTrue();
        c.worker = null;
        assertThat(c.holds(Guard.SELF_OR_ADMIN)).isFalse();
        c.role = ReferralRole.AGENCY_ADMIN;
        assertThat(c.holds(Guard.SELF_OR_ADMIN)).isTrue();
    }

    @Test
    @Tag("T27")
    void a_final_note_fits_into_fourteen_days_after_the_end() {
        Case c = new Case();
        c.state = ReferralState.COMPLETED;
        c.closed = SUNDAY;
        c.now = Instant.parse("2026-12-06T04:59:59Z");
        assertThat(c.holds(Guard.OPEN_OR_GRACE)).isTrue();
        c.now = Instant.parse("2026-12-06T05:00:00Z");
        assertThat(c.holds(Guard.OPEN_OR_GRACE)).isFalse();
    }

    @Test
    @Tag("B6-4")
    void a_consent_that_ended_bars_whether_or_not_a_timer_ran() {
        Case c = new Case();
        c.consent = false;
        assertThat(c.holds(Guard.CONSENT_IN_FORCE)).isFalse();
        assertThat(c.holds(Guard.CONSENT_ENDED)).isTrue();
    }

    @Test
    @Tag("A-44")
    void the_clock_says_each_level_once_and_in_its_order() {
        Instant half = SUNDAY.plusSeconds(3600);
        Instant due = SUNDAY.plusSeconds(7200);
        Instant late = SUNDAY.plusSeconds(10_800);
        Case c = new Case();
        c.ringing = new Ringing(AlarmLevel.NONE, half, due);
        c.now = half.minusMillis(1);
        assertThat(c.holds(Guard.REMINDER_DUE)).isFalse();
        c.now = half;
        assertThat(c.holds(Guard.REMINDER_DUE)).isTrue();
        assertThat(c.holds(Guard.PAST_DUE)).isFalse();
        c.ringing = new Ringing(AlarmLevel.REMINDED, due, due);
        assertThat(c.holds(Guard.REMINDER_DUE)).isFalse();
        assertThat(c.holds(Guard.PAST_DUE)).isFalse();
        c.now = due;
        assertThat(c.holds(Guard.PAST_DUE)).isTrue();
        assertThat(c.holds(Guard.ESCALATION_DUE)).isFalse();
        c.ringing = new Ringing(AlarmLevel.OVERDUE, late, due);
        assertThat(c.holds(Guard.PAST_DUE)).isFalse();
        assertThat(c.holds(Guard.ESCALATION_DUE)).isFalse();
        c.now = late;
        assertThat(c.holds(Guard.ESCALATION_DUE)).isTrue();
        c.ringing = new Ringing(AlarmLevel.ESCALATED, null, due);
        assertThat(c.holds(Guard.ESCALATION_DUE)).isFalse();
    }

    @Test
    @Tag("A-44")
    void a_clock_that_was_away_over_the_end_reminds_nobody() {
        Case c = new Case();
        c.ringing = new Ringing(AlarmLevel.NONE, SUNDAY, SUNDAY.plusSeconds(60));
        c.now = SUNDAY.plusSeconds(61);
        assertThat(c.holds(Guard.REMINDER_DUE)).isFalse();
        assertThat(c.holds(Guard.PAST_DUE)).isTrue();
    }
}
