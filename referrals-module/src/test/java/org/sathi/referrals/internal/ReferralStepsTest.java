package org.sathi.referrals.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sathi.referrals.api.AgencyTask;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralRole;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.SenderTask;

/** A referral walked along the rows of the machine: states, flags, tasks and the numbers of its history. */
class ReferralStepsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T05:00:00Z");
    private static final UUID ME = new UUID(0, 1);

    private final Referral referral = new Referral(new UUID(0, 7), new UUID(0, 8), ME, NOW);

    private int step(ReferralEvent event, ReferralRole role) {
        Transition row = Machine.find(referral.state(), referral.flags(), event, role)
                .orElseThrow(() -> new AssertionError(referral.state() + " " + event + " " + role));
        return referral.enter(row, ME, DueTimes.DEFAULT.of(row, referral, NOW), NOW);
    }

    private void send() {
        referral.describe(null, org.sathi.referrals.api.Priority.ROUTINE, null, null, null);
        step(ReferralEvent.SEND, ReferralRole.REFERRING_STAFF);
    }

    private void accept() {
        referral.promiseContact(LocalDate.parse("2026-11-25"), NOW);
        step(ReferralEvent.ACCEPT, ReferralRole.AGENCY_WORKER);
    }

    @Test
    void the_history_counts_without_gaps() {
        send();
        assertThat(step(ReferralEvent.RECEIVE, ReferralRole.AGENCY_WORKER)).isEqualTo(2);
        accept();
        assertThat(step(ReferralEvent.START, ReferralRole.AGENCY_WORKER)).isEqualTo(4);
        assertThat(referral.state()).isEqualTo(ReferralState.IN_PROGRESS);
    }

    @Test
    @Tag("A-19")
    void what_happens_inside_the_programme_moves_neither_version_nor_time_of_the_agency() {
        send();
        step(ReferralEvent.REJECT, ReferralRole.AGENCY_WORKER);
        long seen = referral.versionFor(ReferralRole.AGENCY_WORKER);
        Instant time = referral.updatedAt();
        referral.replacedBy(new UUID(0, 9));
        Transition settle = Machine.find(
                        referral.state(), referral.flags(), ReferralEvent.SETTLE, ReferralRole.COORDINATOR)
                .orElseThrow();
        referral.enter(settle, ME, null, NOW.plusSeconds(60));
        assertThat(referral.versionFor(ReferralRole.AGENCY_ADMIN)).isEqualTo(seen);
        assertThat(referral.updatedAt()).isEqualTo(time);
    }

    @Test
    @Tag("T10")
    @Tag("T11")
    void a_hold_ends_where_it_began() {
        send();
        accept();
        referral.reviewOn(LocalDate.parse("2026-12-06"));
        step(ReferralEvent.HOLD, ReferralRole.AGENCY_WORKER);
        assertThat(referral.dueAt()).isEqualTo(Instant.parse("2026-12-06T18:15:00Z"));
        step(ReferralEvent.RESUME, ReferralRole.AGENCY_ADMIN);
        assertThat(referral.state()).isEqualTo(ReferralState.ACCEPTED);
        assertThat(referral.reviewOn()).isNull();
        assertThat(referral.dueAt()).isEqualTo(Instant.parse("2026-11-25T18:15:00Z"));
        step(ReferralEvent.START, ReferralRole.AGENCY_WORKER);
        referral.reviewOn(LocalDate.parse("2026-12-06"));
        step(ReferralEvent.HOLD, ReferralRole.AGENCY_WORKER);
        step(ReferralEvent.RESUME, ReferralRole.AGENCY_WORKER);
        assertThat(referral.state()).isEqualTo(ReferralState.IN_PROGRESS);
    }

    @Test
    @Tag("T14")
    @Tag("T15")
    void a_request_to_cancel_leaves_the_state_until_the_agency_answers() {
        send();
        accept();
        step(ReferralEvent.REQUEST_CANCEL, ReferralRole.REFERRING_STAFF);
        assertThat(referral.state()).isEqualTo(ReferralState.ACCEPTED);
        assertThat(referral.tasks().agency()).isEqualTo(AgencyTask.ANSWER_CANCEL);
        assertThat(referral.marks().cancelRequestedBy()).isEqualTo(ME);
        step(ReferralEvent.CONFIRM_CANCEL, ReferralRole.AGENCY_WORKER);
        assertThat(referral.state()).isEqualTo(ReferralState.CANCELLED);
        assertThat(referral.flags()).isEmpty();
        assertThat(referral.tasks().agency()).isNull();
    }

    @Test
    @Tag("T21")
    @Tag("T22")
    void an_ended_consent_holds_the_work_until_the_stop_is_confirmed() {
        send();
        accept();
        step(ReferralEvent.END_CONSENT, ReferralRole.SYSTEM);
        assertThat(referral.flags()).isEqualTo(Set.of(Flag.CONSENT_HOLD));
        assertThat(referral.tasks().sender()).isEqualTo(SenderTask.CONSENT_ENDED);
        step(ReferralEvent.FLAG, ReferralRole.COORDINATOR);
        assertThat(referral.tasks().sender()).as("a step beside the hold").isEqualTo(SenderTask.CONSENT_ENDED);
        assertThat(Machine.find(referral.state(), referral.flags(), ReferralEvent.START, ReferralRole.AGENCY_WORKER))
                .isEmpty();
        step(ReferralEvent.CONFIRM_STOP, ReferralRole.AGENCY_WORKER);
        assertThat(referral.state()).isEqualTo(ReferralState.CANCELLED);
        assertThat(referral.flags()).isEmpty();
        assertThat(referral.tasks().sender()).isEqualTo(SenderTask.FIND_ANOTHER_WAY);
    }

    @Test
    @Tag("T23")
    void a_new_consent_takes_the_question_off_the_senders_list() {
        send();
        accept();
        step(ReferralEvent.END_CONSENT, ReferralRole.SYSTEM);
        step(ReferralEvent.RENEW_CONSENT, ReferralRole.REFERRING_STAFF);
        assertThat(referral.tasks().sender()).isNull();
        assertThat(referral.tasks().agency()).isNull();
    }

    @Test
    @Tag("T20")
    void what_ends_with_its_consent_before_an_answer_stands_on_the_senders_list() {
        send();
        step(ReferralEvent.END_CONSENT, ReferralRole.SYSTEM);
        assertThat(referral.state()).isEqualTo(ReferralState.CANCELLED);
        assertThat(referral.tasks().sender()).isEqualTo(SenderTask.FIND_ANOTHER_WAY);
    }

    @Test
    @Tag("T21")
    @Tag("B6-10")
    void the_end_of_a_consent_does_not_take_the_question_away_that_a_leaving_member_left() {
        send();
        accept();
        step(ReferralEvent.MEMBER_LEFT, ReferralRole.SYSTEM);
        step(ReferralEvent.END_CONSENT, ReferralRole.SYSTEM);
        assertThat(referral.tasks().sender()).isEqualTo(SenderTask.MEMBER_LEFT);
        step(ReferralEvent.GO_ON, ReferralRole.COORDINATOR);
        assertThat(referral.tasks().sender()).as("asked next").isEqualTo(SenderTask.CONSENT_ENDED);
        step(ReferralEvent.MEMBER_LEFT, ReferralRole.SYSTEM);
        referral.tasks().agencyClosed();
        assertThat(referral.tasks().sender()).isEqualTo(SenderTask.MEMBER_LEFT);
        step(ReferralEvent.GO_ON, ReferralRole.COORDINATOR);
        assertThat(referral.tasks().sender()).isEqualTo(SenderTask.AGENCY_CLOSED);
    }

    @Test
    @Tag("T23")
    @Tag("B6-10")
    void who_has_left_and_gives_a_new_consent_is_not_asked_about_the_old_one_again() {
        send();
        accept();
        step(ReferralEvent.END_CONSENT, ReferralRole.SYSTEM);
        step(ReferralEvent.MEMBER_LEFT, ReferralRole.SYSTEM);
        step(ReferralEvent.RENEW_CONSENT, ReferralRole.COORDINATOR);
        assertThat(referral.tasks().sender()).isEqualTo(SenderTask.MEMBER_LEFT);
        step(ReferralEvent.GO_ON, ReferralRole.COORDINATOR);
        assertThat(referral.tasks().sender()).isNull();
    }

    @Test
    @Tag("T14")
    @Tag("T23")
    void a_request_to_cancel_waits_for_its_answer_again_when_a_consent_hold_is_over() {
        send();
        accept();
        step(ReferralEvent.REQUEST_CANCEL, ReferralRole.REFERRING_STAFF);
        step(ReferralEvent.END_CONSENT, ReferralRole.SYSTEM);
        assertThat(referral.tasks().agency()).isEqualTo(AgencyTask.CONFIRM_STOP);
        step(ReferralEvent.RENEW_CONSENT, ReferralRole.COORDINATOR);
        assertThat(referral.tasks().agency()).isEqualTo(AgencyTask.ANSWER_CANCEL);
    }

    @Test
    @Tag("T8")
    @Tag("T14")
    void what_the_agency_gives_back_waits_for_no_answer_to_a_request_to_cancel() {
        send();
        accept();
        step(ReferralEvent.REQUEST_CANCEL, ReferralRole.REFERRING_STAFF);
        step(ReferralEvent.RETURN, ReferralRole.AGENCY_WORKER);
        assertThat(referral.flags()).isEmpty();
        assertThat(referral.tasks().agency()).isNull();
    }

    @Test
    @Tag("A-16")
    @Tag("A-43")
    void an_override_in_a_consent_hold_lets_the_work_and_its_deadline_go_on() {
        send();
        accept();
        Instant promised = referral.dueAt();
        step(ReferralEvent.END_CONSENT, ReferralRole.SYSTEM);
        assertThat(referral.dueAt()).isNotEqualTo(promised);
        step(ReferralEvent.OVERRIDE, ReferralRole.COORDINATOR);
        assertThat(referral.dueAt()).isEqualTo(promised);
        assertThat(referral.alarm().left()).isNull();
    }

    @Test
    @Tag("T6")
    void a_rejected_referral_returns_to_the_sender() {
        send();
        step(ReferralEvent.REJECT, ReferralRole.AGENCY_ADMIN);
        assertThat(referral.tasks().sender()).isEqualTo(SenderTask.FIND_ANOTHER_WAY);
        assertThat(referral.ending().closedAt()).isEqualTo(NOW);
        assertThat(referral.dueAt()).isNull();
    }

    @Test
    @Tag("T24")
    void a_reopened_referral_has_no_ending() {
        send();
        accept();
        step(ReferralEvent.COMPLETE, ReferralRole.AGENCY_WORKER);
        assertThat(referral.tasks().sender()).isEqualTo(SenderTask.CONFIRM_OUTCOME);
        step(ReferralEvent.REOPEN, ReferralRole.COORDINATOR);
        assertThat(referral.ending().closedAt()).isNull();
        assertThat(referral.tasks().sender()).isNull();
    }

    @Test
    @Tag("T24")
    void what_the_sender_had_to_do_waits_behind_the_answer_to_a_request_to_reopen() {
        send();
        accept();
        step(ReferralEvent.COMPLETE, ReferralRole.AGENCY_WORKER);
        referral.tasks().askReopen();
        step(ReferralEvent.ASK_REOPEN, ReferralRole.AGENCY_ADMIN);
        assertThat(referral.tasks().sender()).isEqualTo(SenderTask.ANSWER_REOPEN);
        referral.tasks().senderDone();
        assertThat(referral.tasks().sender()).isEqualTo(SenderTask.ANSWER_REOPEN);
        referral.tasks().comesBack();
        referral.tasks().reopenDeclined();
        step(ReferralEvent.DECLINE_REOPEN, ReferralRole.COORDINATOR);
        assertThat(referral.tasks().sender()).isEqualTo(SenderTask.FIND_ANOTHER_WAY);
        assertThat(referral.tasks().reopenAsked()).isFalse();
    }

    @Test
    @Tag("T24")
    void opened_again_or_sent_in_error_nothing_is_asked_any_more() {
        send();
        accept();
        step(ReferralEvent.COMPLETE, ReferralRole.AGENCY_WORKER);
        referral.tasks().askReopen();
        step(ReferralEvent.ASK_REOPEN, ReferralRole.AGENCY_ADMIN);
        step(ReferralEvent.REOPEN, ReferralRole.COORDINATOR);
        assertThat(referral.tasks().reopenAsked()).isFalse();
        assertThat(referral.tasks().sender()).isNull();
        step(ReferralEvent.COMPLETE, ReferralRole.AGENCY_WORKER);
        referral.tasks().askReopen();
        step(ReferralEvent.ASK_REOPEN, ReferralRole.AGENCY_ADMIN);
        step(ReferralEvent.MARK_ERROR, ReferralRole.COORDINATOR);
        assertThat(referral.tasks().sender()).isNull();
    }
}
