package org.sathi.referrals.internal;

import static org.sathi.referrals.api.ReferralRole.AGENCY_ADMIN;
import static org.sathi.referrals.api.ReferralRole.AGENCY_WORKER;
import static org.sathi.referrals.api.ReferralRole.COORDINATOR;
import static org.sathi.referrals.api.ReferralRole.REFERRING_STAFF;
import static org.sathi.referrals.api.ReferralRole.SYSTEM;
import static org.sathi.referrals.api.ReferralState.ACCEPTED;
import static org.sathi.referrals.api.ReferralState.CANCELLED;
import static org.sathi.referrals.api.ReferralState.COMPLETED;
import static org.sathi.referrals.api.ReferralState.DRAFT;
import static org.sathi.referrals.api.ReferralState.ENTERED_IN_ERROR;
import static org.sathi.referrals.api.ReferralState.EXPIRED;
import static org.sathi.referrals.api.ReferralState.FAILED;
import static org.sathi.referrals.api.ReferralState.IN_PROGRESS;
import static org.sathi.referrals.api.ReferralState.ON_HOLD;
import static org.sathi.referrals.api.ReferralState.RECEIVED;
import static org.sathi.referrals.api.ReferralState.REJECTED;
import static org.sathi.referrals.api.ReferralState.REQUESTED;
import static org.sathi.referrals.internal.Audience.AGENCY_ADMINS;
import static org.sathi.referrals.internal.Audience.COORDINATORS;
import static org.sathi.referrals.internal.Audience.COORDINATORS_IF_URGENT;
import static org.sathi.referrals.internal.Audience.NEW_WORKER;
import static org.sathi.referrals.internal.Audience.POOL;
import static org.sathi.referrals.internal.Audience.SENDER;
import static org.sathi.referrals.internal.Flag.CANCEL_REQUESTED;
import static org.sathi.referrals.internal.Flag.CONSENT_HOLD;
import static org.sathi.referrals.internal.Guard.AGENCY_OPEN;
import static org.sathi.referrals.internal.Guard.CONFIRMED_OR_WEEK_OVER;
import static org.sathi.referrals.internal.Guard.CONSENT_ENDED;
import static org.sathi.referrals.internal.Guard.CONSENT_IN_FORCE;
import static org.sathi.referrals.internal.Guard.MEMBER_REACHED;
import static org.sathi.referrals.internal.Guard.NOT_EXPIRED;
import static org.sathi.referrals.internal.Guard.NOT_OVERRIDDEN;
import static org.sathi.referrals.internal.Guard.NOT_THE_SENDER;
import static org.sathi.referrals.internal.Guard.NO_OTHER_OPEN;
import static org.sathi.referrals.internal.Guard.OWN_OR_COORDINATOR;
import static org.sathi.referrals.internal.Guard.OWN_REQUEST;
import static org.sathi.referrals.internal.Guard.REOPEN_WINDOW;
import static org.sathi.referrals.internal.Guard.REQUEST_UNANSWERED;
import static org.sathi.referrals.internal.Guard.RETURN_WINDOW;
import static org.sathi.referrals.internal.Guard.SELF_OR_ADMIN;
import static org.sathi.referrals.internal.Guard.TIME_IS_UP;
import static org.sathi.referrals.internal.Guard.TRIED_ENOUGH;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sathi.referrals.api.AgencyTask;
import org.sathi.referrals.api.NoticeKind;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralRole;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.SenderTask;

/**
 * The state machine of a referral: the one table that pages, API and timers share (B3). What is not in it is refused and changes nothing. The guards of T3 that
 * look at the content of a draft are in {@link SendCheck}.
 */
final class Machine {

    private static final Set<ReferralState> WAITING = Set.of(REQUESTED, RECEIVED);
    private static final Set<ReferralState> WORKED = Set.of(ACCEPTED, IN_PROGRESS, ON_HOLD);
    private static final Set<ReferralState> SENT = EnumSet.range(REQUESTED, EXPIRED);
    private static final Set<ReferralRole> PROGRAMME = Set.of(REFERRING_STAFF, COORDINATOR);
    private static final Set<ReferralRole> AGENCY = Set.of(AGENCY_WORKER, AGENCY_ADMIN);

    private Machine() {}

    private static final List<Transition> STEPS = List.of(
            // Draft and send
            Row.of("T1", ReferralEvent.DRAFT).by(PROGRAMME).to(DRAFT).done(),
            Row.of("A-5", ReferralEvent.EDIT)
                    .from(Set.of(DRAFT))
                    .by(PROGRAMME)
                    .guard(OWN_OR_COORDINATOR)
                    .done(),
            Row.of("T2", ReferralEvent.DISCARD)
                    .from(Set.of(DRAFT))
                    .by(PROGRAMME)
                    .guard(OWN_OR_COORDINATOR, NOT_OVERRIDDEN)
                    .gone()
                    .done(),
            Row.of("T3", ReferralEvent.SEND)
                    .from(Set.of(DRAFT))
                    .by(PROGRAMME)
                    .guard(OWN_OR_COORDINATOR, CONSENT_IN_FORCE)
                    .told(Datum.CONSENT, Datum.REASON)
                    .to(REQUESTED)
                    .due(Due.ACKNOWLEDGE)
                    .mail(NoticeKind.SENT, POOL)
                    .tell(NoticeKind.SENT, AGENCY_ADMINS)
                    .done(),
            // Answer
            Row.of("T4", ReferralEvent.RECEIVE)
                    .from(Set.of(REQUESTED))
                    .by(AGENCY)
                    .guard(CONSENT_IN_FORCE)
                    .to(RECEIVED)
                    .due(Due.RESPOND)
                    .tell(NoticeKind.RECEIVED, SENDER)
                    .done(),
            Row.of("T5", ReferralEvent.ACCEPT)
                    .from(WAITING)
                    .by(AGENCY)
                    .guard(CONSENT_IN_FORCE, NOT_EXPIRED, NOT_THE_SENDER)
                    .told(Datum.WORKER, Datum.FIRST_CONTACT_ON)
                    .to(ACCEPTED)
                    .due(Due.FIRST_CONTACT)
                    .tell(NoticeKind.ACCEPTED, SENDER)
                    .tell(NoticeKind.ASSIGNED, NEW_WORKER)
                    .done(),
            Row.of("T6", ReferralEvent.REJECT)
                    .from(WAITING)
                    .by(AGENCY)
                    .guard(CONSENT_IN_FORCE)
                    .told(Datum.REASON)
                    .to(REJECTED)
                    .due(Due.NONE)
                    .sender(SenderTask.FIND_ANOTHER_WAY)
                    .mail(NoticeKind.REJECTED, SENDER)
                    .tell(NoticeKind.REJECTED, AGENCY_ADMINS, COORDINATORS_IF_URGENT)
                    .done(),
            Row.of("T7", ReferralEvent.CANCEL)
                    .from(WAITING)
                    .by(PROGRAMME)
                    .told(Datum.REASON)
                    .to(CANCELLED)
                    .due(Due.NONE)
                    .tell(NoticeKind.CANCELLED, POOL, SENDER)
                    .done(),
            Row.of("T8", ReferralEvent.RETURN)
                    .from(Set.of(ACCEPTED))
                    .by(AGENCY)
                    .guard(CONSENT_IN_FORCE, RETURN_WINDOW)
                    .told(Datum.REASON)
                    .to(REJECTED)
                    .due(Due.NONE)
                    .clears(CANCEL_REQUESTED)
                    .sender(SenderTask.FIND_ANOTHER_WAY)
                    .mail(NoticeKind.RETURNED, SENDER)
                    .tell(NoticeKind.RETURNED, AGENCY_ADMINS, COORDINATORS_IF_URGENT)
                    .done(),
            // Work
            Row.of("T9", ReferralEvent.START)
                    .from(Set.of(ACCEPTED))
                    .by(Set.of(AGENCY_WORKER))
                    .guard(CONSENT_IN_FORCE, MEMBER_REACHED)
                    .to(IN_PROGRESS)
                    .due(Due.UPDATE)
                    .tell(NoticeKind.STARTED, SENDER)
                    .done(),
            Row.of("T10", ReferralEvent.HOLD)
                    .from(Set.of(ACCEPTED, IN_PROGRESS))
                    .by(AGENCY)
                    .guard(CONSENT_IN_FORCE)
                    .told(Datum.REASON, Datum.REVIEW_ON)
                    .to(ON_HOLD)
                    .due(Due.REVIEW)
                    .tell(NoticeKind.ON_HOLD, SENDER)
                    .done(),
            Row.of("T11", ReferralEvent.RESUME)
                    .from(Set.of(ON_HOLD))
                    .by(AGENCY)
                    .guard(CONSENT_IN_FORCE)
                    .back()
                    .due(Due.RESUMED)
                    .tell(NoticeKind.RESUMED, SENDER)
                    .done(),
            // Close
            Row.of("T12", ReferralEvent.COMPLETE)
                    .from(WORKED)
                    .without(CANCEL_REQUESTED)
                    .by(AGENCY)
                    .guard(CONSENT_IN_FORCE)
                    .told(Datum.OUTCOME, Datum.DELIVERED, Datum.CLOSED_ON)
                    .to(COMPLETED)
                    .due(Due.NONE)
                    .sender(SenderTask.CONFIRM_OUTCOME)
                    .tell(NoticeKind.COMPLETED, SENDER)
                    .done(),
            Row.of("T13", ReferralEvent.FAIL)
                    .from(WORKED)
                    .without(CANCEL_REQUESTED)
                    .by(AGENCY)
                    .guard(CONSENT_IN_FORCE, TRIED_ENOUGH)
                    .told(Datum.REASON, Datum.CLOSED_ON)
                    .to(FAILED)
                    .due(Due.NONE)
                    .sender(SenderTask.FIND_ANOTHER_WAY)
                    .mail(NoticeKind.FAILED, SENDER)
                    .tell(NoticeKind.FAILED, AGENCY_ADMINS, COORDINATORS_IF_URGENT)
                    .done(),
            // The sender asks to cancel
            Row.of("T14", ReferralEvent.REQUEST_CANCEL)
                    .from(WORKED)
                    .without(CANCEL_REQUESTED)
                    .by(PROGRAMME)
                    .told(Datum.REASON)
                    .sets(CANCEL_REQUESTED)
                    .agency(AgencyTask.ANSWER_CANCEL)
                    .mail(NoticeKind.CANCEL_REQUESTED, POOL, AGENCY_ADMINS)
                    .tell(NoticeKind.CANCEL_REQUESTED, SENDER, COORDINATORS)
                    .done(),
            Row.of("T15", ReferralEvent.CONFIRM_CANCEL)
                    .from(WORKED)
                    .needs(CANCEL_REQUESTED)
                    .by(AGENCY)
                    .to(CANCELLED)
                    .due(Due.NONE)
                    .clears(CANCEL_REQUESTED)
                    .tell(NoticeKind.CANCEL_CONFIRMED, SENDER)
                    .done(),
            Row.of("T16", ReferralEvent.COMPLETE)
                    .from(WORKED)
                    .needs(CANCEL_REQUESTED)
                    .by(AGENCY)
                    .guard(CONSENT_IN_FORCE)
                    .told(Datum.OUTCOME, Datum.DELIVERED, Datum.CLOSED_ON)
                    .to(COMPLETED)
                    .due(Due.NONE)
                    .clears(CANCEL_REQUESTED)
                    .sender(SenderTask.CONFIRM_OUTCOME)
                    .tell(NoticeKind.ALREADY_SERVED, SENDER)
                    .done(),
            Row.of("T16", ReferralEvent.FAIL)
                    .from(WORKED)
                    .needs(CANCEL_REQUESTED)
                    .by(AGENCY)
                    .guard(CONSENT_IN_FORCE, TRIED_ENOUGH)
                    .told(Datum.REASON, Datum.CLOSED_ON)
                    .to(FAILED)
                    .due(Due.NONE)
                    .clears(CANCEL_REQUESTED)
                    .sender(SenderTask.FIND_ANOTHER_WAY)
                    .mail(NoticeKind.ALREADY_ENDED, SENDER)
                    .tell(NoticeKind.FAILED, AGENCY_ADMINS, COORDINATORS_IF_URGENT)
                    .done(),
            Row.of("T17", ReferralEvent.FORCE_CANCEL)
                    .from(WORKED)
                    .needs(CANCEL_REQUESTED)
                    .by(Set.of(COORDINATOR))
                    .guard(REQUEST_UNANSWERED)
                    .to(CANCELLED)
                    .due(Due.NONE)
                    .clears(CANCEL_REQUESTED)
                    .mail(NoticeKind.CANCELLED, POOL, AGENCY_ADMINS)
                    .tell(NoticeKind.CANCELLED, SENDER, COORDINATORS)
                    .done(),
            Row.of("T18", ReferralEvent.WITHDRAW_CANCEL_REQUEST)
                    .from(WORKED)
                    .needs(CANCEL_REQUESTED)
                    .by(PROGRAMME)
                    .guard(OWN_REQUEST)
                    .told(Datum.TEXT)
                    .clears(CANCEL_REQUESTED)
                    .tell(NoticeKind.CANCEL_REQUEST_WITHDRAWN, POOL)
                    .done(),
            // Time and consent
            Row.of("T19", ReferralEvent.EXPIRE)
                    .from(WAITING)
                    .by(Set.of(SYSTEM))
                    .guard(TIME_IS_UP)
                    .to(EXPIRED)
                    .due(Due.NONE)
                    .sender(SenderTask.FIND_ANOTHER_WAY)
                    .mail(NoticeKind.EXPIRED, SENDER)
                    .tell(NoticeKind.EXPIRED, AGENCY_ADMINS, COORDINATORS_IF_URGENT)
                    .done(),
            Row.of("T20", ReferralEvent.END_CONSENT)
                    .from(WAITING)
                    .by(Set.of(SYSTEM))
                    .guard(CONSENT_ENDED)
                    .told(Datum.REASON)
                    .to(CANCELLED)
                    .due(Due.NONE)
                    .sender(SenderTask.FIND_ANOTHER_WAY)
                    .tell(NoticeKind.CANCELLED, POOL)
                    .tell(NoticeKind.CONSENT_ENDED, SENDER)
                    .done(),
            Row.of("T21", ReferralEvent.END_CONSENT)
                    .from(WORKED)
                    .by(Set.of(SYSTEM))
                    .guard(CONSENT_ENDED)
                    .told(Datum.REASON)
                    .due(Due.STOP)
                    .sets(CONSENT_HOLD)
                    .sender(SenderTask.CONSENT_ENDED)
                    .agency(AgencyTask.CONFIRM_STOP)
                    .mail(NoticeKind.CONSENT_ENDED, POOL, AGENCY_ADMINS)
                    .tell(NoticeKind.CONSENT_ENDED, SENDER, COORDINATORS)
                    .done(),
            Row.of("T22", ReferralEvent.CONFIRM_STOP)
                    .from(WORKED)
                    .needs(CONSENT_HOLD)
                    .by(Set.of(AGENCY_WORKER, AGENCY_ADMIN, SYSTEM))
                    .guard(CONFIRMED_OR_WEEK_OVER)
                    .told(Datum.STOPPED)
                    .to(CANCELLED)
                    .due(Due.NONE)
                    .clears(CONSENT_HOLD, CANCEL_REQUESTED)
                    .sender(SenderTask.FIND_ANOTHER_WAY)
                    .tell(NoticeKind.STOP_CONFIRMED, SENDER, COORDINATORS)
                    .done(),
            Row.of("T23", ReferralEvent.RENEW_CONSENT)
                    .from(WORKED)
                    .needs(CONSENT_HOLD)
                    .by(PROGRAMME)
                    .guard(AGENCY_OPEN, CONSENT_IN_FORCE)
                    .told(Datum.CONSENT)
                    .due(Due.RESUMED)
                    .clears(CONSENT_HOLD)
                    .tell(NoticeKind.CONSENT_RENEWED, POOL)
                    .done(),
            // Corrections
            Row.of("T24", ReferralEvent.REOPEN)
                    .from(Set.of(COMPLETED, FAILED))
                    .by(Set.of(COORDINATOR))
                    .guard(AGENCY_OPEN, CONSENT_IN_FORCE, REOPEN_WINDOW, NO_OTHER_OPEN)
                    .told(Datum.TEXT)
                    .to(IN_PROGRESS)
                    .due(Due.UPDATE)
                    .tell(NoticeKind.REOPENED, POOL, SENDER)
                    .done(),
            Row.of("T25", ReferralEvent.MARK_ERROR)
                    .from(SENT)
                    .evenInHold()
                    .by(Set.of(COORDINATOR))
                    .told(Datum.TEXT)
                    .to(ENTERED_IN_ERROR)
                    .due(Due.NONE)
                    .clears(CONSENT_HOLD, CANCEL_REQUESTED)
                    .mail(NoticeKind.SENT_IN_ERROR, POOL, AGENCY_ADMINS)
                    .tell(NoticeKind.SENT_IN_ERROR, SENDER)
                    .done(),
            Row.of("T26", ReferralEvent.ASSIGN)
                    .from(Set.of(RECEIVED, ACCEPTED, IN_PROGRESS, ON_HOLD))
                    .by(AGENCY)
                    .guard(CONSENT_IN_FORCE, SELF_OR_ADMIN)
                    .tell(NoticeKind.ASSIGNED, NEW_WORKER)
                    .done(),
            // By the system, and after the end
            Row.of("B6-10", ReferralEvent.CLOSE_BY_SYSTEM)
                    .from(EnumSet.range(REQUESTED, ON_HOLD))
                    .evenInHold()
                    .by(Set.of(SYSTEM))
                    .told(Datum.REASON)
                    .to(CANCELLED)
                    .due(Due.NONE)
                    .clears(CONSENT_HOLD, CANCEL_REQUESTED)
                    .tell(NoticeKind.CANCELLED, POOL, SENDER)
                    .done());

    /** All rows: those that move a referral in the order of B3, those by which the programme follows it up, those of the clock, those beside the states, those that put another ground under it, and those by which the programme records what an agency without a login does, and those of a member who left. */
    static final List<Transition> TABLE = Stream.of(
                    STEPS,
                    FollowUpRows.ROWS,
                    ClockRows.ROWS,
                    BesideRows.ALL,
                    ConsentMoves.ROWS,
                    LoggedRows.ROWS,
                    LeavingRows.ROWS)
            .flatMap(List::stream)
            .toList();

    /** The row for an event, if the table has one. */
    static Optional<Transition> find(ReferralState state, Set<Flag> flags, ReferralEvent event, ReferralRole role) {
        return TABLE.stream()
                .filter(row -> row.covers(state, flags, event, role))
                .findFirst();
    }

    /** What a role may do now, as far as the guards already tell; for the buttons of a page. */
    static Set<ReferralEvent> actions(Set<Flag> flags, Facts facts, DueTimes times) {
        return TABLE.stream()
                .filter(row -> row.covers(facts.state(), flags, row.event(), facts.role()))
                .filter(row -> row.guards().stream().allMatch(g -> row.dependsOnInput(g) || g.holds(facts, times)))
                .map(Transition::event)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The first guard of the row that does not hold. */
    static Optional<Guard> refusal(Transition row, Facts facts, DueTimes times) {
        return row.guards().stream().filter(g -> !g.holds(facts, times)).findFirst();
    }
}
