package org.sathi.referrals.internal;

import static org.sathi.referrals.api.ReferralRole.COORDINATOR;
import static org.sathi.referrals.api.ReferralRole.REFERRING_STAFF;
import static org.sathi.referrals.api.ReferralState.ACCEPTED;
import static org.sathi.referrals.api.ReferralState.CANCELLED;
import static org.sathi.referrals.api.ReferralState.COMPLETED;
import static org.sathi.referrals.api.ReferralState.FAILED;
import static org.sathi.referrals.api.ReferralState.IN_PROGRESS;
import static org.sathi.referrals.api.ReferralState.ON_HOLD;
import static org.sathi.referrals.api.ReferralState.RECEIVED;
import static org.sathi.referrals.api.ReferralState.REJECTED;
import static org.sathi.referrals.api.ReferralState.REQUESTED;
import static org.sathi.referrals.internal.Audience.COORDINATORS;
import static org.sathi.referrals.internal.Audience.COORDINATORS_IF_URGENT;
import static org.sathi.referrals.internal.Audience.SENDER;
import static org.sathi.referrals.internal.Flag.CANCEL_REQUESTED;
import static org.sathi.referrals.internal.Flag.CONSENT_HOLD;
import static org.sathi.referrals.internal.Guard.CONSENT_IN_FORCE;
import static org.sathi.referrals.internal.Guard.HANDED_OVER;
import static org.sathi.referrals.internal.Guard.LOGGED;
import static org.sathi.referrals.internal.Guard.NOT_EXPIRED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sathi.referrals.api.NoticeKind;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralRole;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.SenderTask;

/**
 * The rows by which the programme records what an agency without a login does. Every one asks whether the referral is logged, so that the programme never answers in
 * the place of an agency that has it in its inbox.
 */
final class LoggedRows {

    private static final Set<ReferralState> WAITING = Set.of(REQUESTED, RECEIVED);
    private static final Set<ReferralState> WORKED = Set.of(ACCEPTED, IN_PROGRESS, ON_HOLD);
    private static final Set<ReferralRole> PROGRAMME = Set.of(REFERRING_STAFF, COORDINATOR);

    private LoggedRows() {}

    static final List<Transition> ROWS = List.of(
            Row.of("A-9", ReferralEvent.HAND_OVER)
                    .from(EnumSet.range(REQUESTED, ON_HOLD))
                    .by(PROGRAMME)
                    .guard(LOGGED, CONSENT_IN_FORCE)
                    .told(Datum.REASON)
                    .done(),
            Row.of("A-9", ReferralEvent.RECEIVE)
                    .from(Set.of(REQUESTED))
                    .by(PROGRAMME)
                    .guard(LOGGED, HANDED_OVER, CONSENT_IN_FORCE)
                    .to(RECEIVED)
                    .due(Due.RESPOND)
                    .tell(NoticeKind.RECEIVED, SENDER)
                    .done(),
            Row.of("A-9", ReferralEvent.ACCEPT)
                    .from(WAITING)
                    .by(PROGRAMME)
                    .guard(LOGGED, HANDED_OVER, CONSENT_IN_FORCE, NOT_EXPIRED)
                    .told(Datum.FIRST_CONTACT_ON)
                    .to(ACCEPTED)
                    .due(Due.FIRST_CONTACT)
                    .tell(NoticeKind.ACCEPTED, SENDER)
                    .done(),
            Row.of("A-9", ReferralEvent.REJECT)
                    .from(WAITING)
                    .by(PROGRAMME)
                    .guard(LOGGED, HANDED_OVER, CONSENT_IN_FORCE)
                    .told(Datum.REASON)
                    .to(REJECTED)
                    .due(Due.NONE)
                    .sender(SenderTask.FIND_ANOTHER_WAY)
                    .mail(NoticeKind.REJECTED, SENDER)
                    .tell(NoticeKind.REJECTED, COORDINATORS_IF_URGENT)
                    .done(),
            Row.of("A-9", ReferralEvent.START)
                    .from(Set.of(ACCEPTED))
                    .by(PROGRAMME)
                    .guard(LOGGED, CONSENT_IN_FORCE)
                    .to(IN_PROGRESS)
                    .due(Due.UPDATE)
                    .tell(NoticeKind.STARTED, SENDER)
                    .done(),
            Row.of("A-9", ReferralEvent.COMPLETE)
                    .from(WORKED)
                    .by(PROGRAMME)
                    .guard(LOGGED, CONSENT_IN_FORCE)
                    .told(Datum.OUTCOME, Datum.DELIVERED, Datum.CLOSED_ON)
                    .to(COMPLETED)
                    .due(Due.NONE)
                    .clears(CANCEL_REQUESTED)
                    .sender(SenderTask.CONFIRM_OUTCOME)
                    .tell(NoticeKind.COMPLETED, SENDER)
                    .done(),
            Row.of("A-9", ReferralEvent.FAIL)
                    .from(WORKED)
                    .by(PROGRAMME)
                    .guard(LOGGED, CONSENT_IN_FORCE)
                    .told(Datum.REASON, Datum.CLOSED_ON)
                    .to(FAILED)
                    .due(Due.NONE)
                    .clears(CANCEL_REQUESTED)
                    .sender(SenderTask.FIND_ANOTHER_WAY)
                    .mail(NoticeKind.FAILED, SENDER)
                    .tell(NoticeKind.FAILED, COORDINATORS_IF_URGENT)
                    .done(),
            Row.of("A-9", ReferralEvent.CONFIRM_CANCEL)
                    .from(WORKED)
                    .needs(CANCEL_REQUESTED)
                    .by(PROGRAMME)
                    .guard(LOGGED)
                    .to(CANCELLED)
                    .due(Due.NONE)
                    .clears(CANCEL_REQUESTED)
                    .tell(NoticeKind.CANCEL_CONFIRMED, SENDER)
                    .done(),
            Row.of("A-9", ReferralEvent.CONFIRM_STOP)
                    .from(WORKED)
                    .needs(CONSENT_HOLD)
                    .by(PROGRAMME)
                    .guard(LOGGED)
                    .told(Datum.STOPPED)
                    .to(CANCELLED)
                    .due(Due.NONE)
                    .clears(CONSENT_HOLD, CANCEL_REQUESTED)
                    .sender(SenderTask.FIND_ANOTHER_WAY)
                    .tell(NoticeKind.STOP_CONFIRMED, SENDER, COORDINATORS)
                    .done(),
            Row.of("A-9", ReferralEvent.HOLD)
                    .from(Set.of(ACCEPTED, IN_PROGRESS))
                    .by(PROGRAMME)
                    .guard(LOGGED, CONSENT_IN_FORCE)
                    .told(Datum.REASON, Datum.REVIEW_ON)
                    .to(ON_HOLD)
                    .due(Due.REVIEW)
                    .tell(NoticeKind.ON_HOLD, SENDER)
                    .done(),
            Row.of("A-9", ReferralEvent.RESUME)
                    .from(Set.of(ON_HOLD))
                    .by(PROGRAMME)
                    .guard(LOGGED, CONSENT_IN_FORCE)
                    .back()
                    .due(Due.RESUMED)
                    .tell(NoticeKind.RESUMED, SENDER)
                    .done(),
            Row.of("A-9", ReferralEvent.LOG_CONTACT)
                    .from(WORKED)
                    .by(PROGRAMME)
                    .guard(LOGGED, CONSENT_IN_FORCE)
                    .due(Due.UPDATE_AGAIN)
                    .done());
}
