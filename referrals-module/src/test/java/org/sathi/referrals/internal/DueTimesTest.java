package org.sathi.referrals.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sathi.kernel.time.NepalTime;
import org.sathi.referrals.api.BusinessUnit;
import org.sathi.referrals.api.Deadlines;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralRole;

/** The deadlines of a referral on its way, in an office that is open from ten to five but on Saturdays. */
@Tag("A-43")
class DueTimesTest {

    private static final UUID ME = new UUID(0, 1);
    private static final UUID QUICK = new UUID(0, 3);
    private static final Deadlines URGENT = new Deadlines(4, BusinessUnit.HOURS, 1, 2, 30);
    private static final Deadlines ROUTINE = new Deadlines(2, BusinessUnit.DAYS, 5, 10, 30);
    private static final DueTimes TIMES = new DueTimes(
            BusinessCalendar.of(
                    Set.of(DayOfWeek.SATURDAY), Set.of(), LocalTime.parse("10:00"), LocalTime.parse("17:00")),
            50,
            50,
            Map.of(Priority.URGENT, URGENT, Priority.ROUTINE, ROUTINE),
            Map.of(QUICK, Map.of(Priority.ROUTINE, new Deadlines(1, BusinessUnit.HOURS, 2, 3, 7))),
            Bounds.DEFAULT);

    private Instant now;
    private Referral referral;

    @BeforeEach
    void begin() {
        at("2026-11-22T11:00");
        referral = new Referral(new UUID(0, 7), new UUID(0, 8), ME, now);
    }

    private void at(String local) {
        now = nepal(local);
    }

    private static Instant nepal(String local) {
        return NepalTime.toInstant(LocalDateTime.parse(local));
    }

    private void step(ReferralEvent event, ReferralRole role) {
        Transition row = Machine.find(referral.state(), referral.flags(), event, role)
                .orElseThrow(() -> new AssertionError(referral.state() + " " + event + " " + role));
        referral.enter(row, ME, TIMES.of(row, referral, now), now);
    }

    private void send(UUID service, Priority priority) {
        referral.address(new UUID(0, 4), service, Need.COUNSELLING);
        referral.describe(null, priority, null, null, null);
        referral.dispatch("T-1", null, null, TIMES.expiry(service, priority, now), now);
        step(ReferralEvent.SEND, ReferralRole.REFERRING_STAFF);
    }

    private void accept(String promised) {
        referral.promiseContact(LocalDate.parse(promised), now);
        step(ReferralEvent.ACCEPT, ReferralRole.AGENCY_WORKER);
    }

    @Test
    void an_urgent_referral_is_opened_in_four_hours_and_answered_in_a_day() {
        send(new UUID(0, 5), Priority.URGENT);
        assertThat(referral.dueAt()).isEqualTo(nepal("2026-11-22T15:00"));
        assertThat(referral.alarm().at()).isEqualTo(nepal("2026-11-22T13:00"));
        assertThat(referral.expiresAt()).isEqualTo(nepal("2026-11-24T11:00"));
        at("2026-11-22T14:00");
        step(ReferralEvent.RECEIVE, ReferralRole.AGENCY_WORKER);
        assertThat(referral.dueAt()).isEqualTo(nepal("2026-11-23T11:00"));
    }

    @Test
    void a_routine_referral_has_two_days_and_five() {
        send(new UUID(0, 5), Priority.ROUTINE);
        assertThat(referral.dueAt()).isEqualTo(nepal("2026-11-24T11:00"));
        step(ReferralEvent.RECEIVE, ReferralRole.AGENCY_WORKER);
        assertThat(referral.dueAt()).isEqualTo(nepal("2026-11-27T11:00"));
    }

    @Test
    void a_service_with_deadlines_of_its_own_keeps_to_them_and_to_the_standard_for_the_rest() {
        send(QUICK, Priority.ROUTINE);
        assertThat(referral.dueAt()).isEqualTo(nepal("2026-11-22T12:00"));
        assertThat(referral.expiresAt()).isEqualTo(nepal("2026-11-26T11:00"));
        assertThat(TIMES.deadlines(QUICK, Priority.URGENT)).isEqualTo(URGENT);
    }

    @Test
    void a_promise_may_shorten_the_time_to_the_first_contact_but_not_stretch_it() {
        send(new UUID(0, 5), Priority.URGENT);
        accept("2026-12-20");
        assertThat(referral.dueAt()).isEqualTo(nepal("2026-11-24T11:00"));
        referral = new Referral(new UUID(0, 9), new UUID(0, 8), ME, now);
        send(new UUID(0, 5), Priority.ROUTINE);
        accept("2026-11-24");
        assertThat(referral.dueAt()).isEqualTo(nepal("2026-11-25T00:00"));
    }

    @Test
    @Tag("T9")
    @Tag("T27")
    void whatever_the_agency_does_at_work_is_a_sign_of_life_and_the_next_is_due_thirty_days_after_it() {
        send(new UUID(0, 5), Priority.ROUTINE);
        accept("2026-11-24");
        Set<ReferralEvent> signs = EnumSet.of(
                ReferralEvent.MESSAGE,
                ReferralEvent.LOG_CONTACT,
                ReferralEvent.SCHEDULE,
                ReferralEvent.ATTEND,
                ReferralEvent.MISS,
                ReferralEvent.DROP_APPOINTMENT,
                ReferralEvent.ATTACH);
        assertThat(signs).allMatch(sign -> timing(sign, ReferralRole.AGENCY_WORKER) == null);
        step(ReferralEvent.START, ReferralRole.AGENCY_WORKER);
        assertThat(referral.dueAt()).isEqualTo(nepal("2026-12-22T11:00"));
        at("2027-01-20T11:00");
        for (ReferralEvent sign : signs) {
            assertThat(timing(sign, ReferralRole.AGENCY_WORKER).due())
                    .as(sign.name())
                    .isEqualTo(nepal("2027-02-19T11:00"));
            assertThat(timing(sign, ReferralRole.AGENCY_WORKER).remindAt())
                    .as(sign.name())
                    .isBetween(nepal("2027-02-03T10:00"), nepal("2027-02-05T17:00"));
        }
        assertThat(timing(ReferralEvent.MESSAGE, ReferralRole.COORDINATOR))
                .as("the programme cannot give the agency's")
                .isNull();
        assertThat(timing(ReferralEvent.ATTACH, ReferralRole.COORDINATOR)).isNull();
    }

    private Timing timing(ReferralEvent event, ReferralRole role) {
        Transition row =
                Machine.find(referral.state(), referral.flags(), event, role).orElseThrow();
        return TIMES.of(row, referral, now);
    }

    @Test
    @Tag("A-33")
    void in_a_hold_the_time_for_the_work_stands_still() {
        send(new UUID(0, 5), Priority.URGENT);
        accept("2026-12-20");
        at("2026-11-23T11:00");
        referral.reviewOn(LocalDate.parse("2026-12-06"));
        step(ReferralEvent.HOLD, ReferralRole.AGENCY_WORKER);
        assertThat(referral.dueAt()).isEqualTo(nepal("2026-12-07T00:00"));
        at("2026-12-03T12:00");
        step(ReferralEvent.RESUME, ReferralRole.AGENCY_WORKER);
        assertThat(referral.dueAt()).isEqualTo(nepal("2026-12-04T12:00"));
        assertThat(referral.alarm().left()).isNull();
    }

    @Test
    @Tag("T21")
    @Tag("T23")
    void a_consent_hold_within_a_hold_keeps_what_the_hold_left_of_the_work() {
        send(new UUID(0, 5), Priority.ROUTINE);
        accept("2026-12-20");
        at("2026-11-23T11:00");
        referral.reviewOn(LocalDate.parse("2026-12-06"));
        step(ReferralEvent.HOLD, ReferralRole.AGENCY_WORKER);
        at("2026-11-25T11:00");
        step(ReferralEvent.END_CONSENT, ReferralRole.SYSTEM);
        assertThat(referral.dueAt()).isEqualTo(nepal("2026-12-02T11:00"));
        at("2026-11-27T11:00");
        step(ReferralEvent.RENEW_CONSENT, ReferralRole.COORDINATOR);
        assertThat(referral.dueAt()).isEqualTo(nepal("2026-12-07T00:00"));
        step(ReferralEvent.RESUME, ReferralRole.AGENCY_WORKER);
        assertThat(referral.dueAt()).isEqualTo(nepal("2026-12-08T11:00"));
    }

    @Test
    void a_deadline_that_was_over_when_the_hold_began_leaves_a_day_after_it() {
        send(new UUID(0, 5), Priority.URGENT);
        accept("2026-12-20");
        at("2026-11-26T11:00");
        referral.reviewOn(LocalDate.parse("2026-12-06"));
        step(ReferralEvent.HOLD, ReferralRole.AGENCY_WORKER);
        step(ReferralEvent.RESUME, ReferralRole.AGENCY_WORKER);
        assertThat(referral.dueAt()).isEqualTo(nepal("2026-11-27T11:00"));
    }

    @Test
    @Tag("A-44")
    void half_the_time_reminds_and_half_as_much_again_escalates() {
        Instant due = nepal("2026-11-24T11:00");
        assertThat(TIMES.next(ReferralEvent.REMIND, now, due)).isEqualTo(due);
        assertThat(TIMES.next(ReferralEvent.OVERDUE, now, due)).isEqualTo(nepal("2026-11-25T11:00"));
        assertThat(TIMES.next(ReferralEvent.ESCALATE, now, due)).isNull();
    }
}
