package org.sathi.referrals.internal;

import static org.sathi.referrals.api.ReferralRole.AGENCY_ADMIN;
import static org.sathi.referrals.api.ReferralRole.AGENCY_WORKER;
import static org.sathi.referrals.api.ReferralRole.COORDINATOR;
import static org.sathi.referrals.api.ReferralRole.REFERRING_STAFF;
import static org.sathi.referrals.api.ReferralRole.SYSTEM;
import static org.sathi.referrals.api.ReferralState.ACCEPTED;
import static org.sathi.referrals.api.ReferralState.COMPLETED;
import static org.sathi.referrals.api.ReferralState.DRAFT;
import static org.sathi.referrals.api.ReferralState.EXPIRED;
import static org.sathi.referrals.api.ReferralState.FAILED;
import static org.sathi.referrals.api.ReferralState.IN_PROGRESS;
import static org.sathi.referrals.api.ReferralState.ON_HOLD;
import static org.sathi.referrals.api.ReferralState.REQUESTED;
import static org.sathi.referrals.internal.Audience.AGENCY_ADMINS;
import static org.sathi.referrals.internal.Audience.COORDINATORS;
import static org.sathi.referrals.internal.Audience.POOL;
import static org.sathi.referrals.internal.Audience.SENDER;
import static org.sathi.referrals.internal.Guard.CONSENT_IN_FORCE;
import static org.sathi.referrals.internal.Guard.OPEN_OR_GRACE;
import static org.sathi.referrals.internal.Guard.OWN_OR_COORDINATOR;
import static org.sathi.referrals.internal.Guard.REOPEN_ASKED;
import static org.sathi.referrals.internal.Guard.REOPEN_NOT_ASKED;
import static org.sathi.referrals.internal.Guard.REOPEN_WINDOW;
import static org.sathi.referrals.internal.Guard.TRANSMITTED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sathi.referrals.api.NoticeKind;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralRole;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.SenderTask;

/**
 * The rows of the state machine that move nothing: what is said, tried and agreed beside the states (T27, A-32, B6-17). What the agency does of it at work is the sign
 * of life that is due of it, so that the next one is due from then on. Part of {@link Machine#TABLE}.
 */
final class BesideRows {

    private static final Set<ReferralState> TALKING = EnumSet.range(REQUESTED, EXPIRED);
    private static final Set<ReferralState> WORKED = Set.of(ACCEPTED, IN_PROGRESS, ON_HOLD);
    private static final Set<ReferralRole> PROGRAMME = Set.of(REFERRING_STAFF, COORDINATOR);
    private static final Set<ReferralRole> AGENCY = Set.of(AGENCY_WORKER, AGENCY_ADMIN);

    private BesideRows() {}

    static final List<Transition> ALL = List.of(
            Row.of("T27", ReferralEvent.MESSAGE)
                    .from(TALKING)
                    .by(AGENCY)
                    .guard(CONSENT_IN_FORCE, OPEN_OR_GRACE, TRANSMITTED)
                    .told(Datum.TEXT)
                    .due(Due.UPDATE_AGAIN)
                    .tell(NoticeKind.MESSAGE, SENDER)
                    .done(),
            Row.of("T27", ReferralEvent.MESSAGE)
                    .from(TALKING)
                    .by(PROGRAMME)
                    .guard(CONSENT_IN_FORCE, OPEN_OR_GRACE, TRANSMITTED)
                    .told(Datum.TEXT)
                    .tell(NoticeKind.MESSAGE, POOL)
                    .done(),
            Row.of("T27", ReferralEvent.LOG_CONTACT)
                    .from(WORKED)
                    .by(AGENCY)
                    .guard(CONSENT_IN_FORCE)
                    .due(Due.UPDATE_AGAIN)
                    .done(),
            appointment(ReferralEvent.SCHEDULE),
            appointment(ReferralEvent.ATTEND),
            appointment(ReferralEvent.MISS),
            appointment(ReferralEvent.DROP_APPOINTMENT),
            Row.of("B6-17", ReferralEvent.ATTACH)
                    .from(Set.of(DRAFT))
                    .by(PROGRAMME)
                    .guard(OWN_OR_COORDINATOR)
                    .done(),
            Row.of("B6-17", ReferralEvent.ATTACH)
                    .from(EnumSet.range(REQUESTED, ON_HOLD))
                    .by(PROGRAMME)
                    .guard(CONSENT_IN_FORCE)
                    .tell(NoticeKind.DOCUMENT, POOL)
                    .done(),
            Row.of("B6-17", ReferralEvent.ATTACH)
                    .from(WORKED)
                    .by(AGENCY)
                    .guard(CONSENT_IN_FORCE)
                    .due(Due.UPDATE_AGAIN)
                    .tell(NoticeKind.DOCUMENT, SENDER)
                    .done(),
            Row.of("B6-17", ReferralEvent.DETACH)
                    .from(EnumSet.range(DRAFT, EXPIRED))
                    .evenInHold()
                    .by(PROGRAMME)
                    .done(),
            Row.of("B6-17", ReferralEvent.DETACH)
                    .from(WORKED)
                    .by(AGENCY)
                    .guard(CONSENT_IN_FORCE)
                    .done(),
            Row.of("A-36", ReferralEvent.UNASSIGN)
                    .from(EnumSet.range(REQUESTED, ON_HOLD))
                    .evenInHold()
                    .by(Set.of(SYSTEM))
                    .tell(NoticeKind.UNASSIGNED, POOL, AGENCY_ADMINS)
                    .done(),
            Row.of("T24", ReferralEvent.ASK_REOPEN)
                    .from(Set.of(COMPLETED, FAILED))
                    .by(Set.of(AGENCY_ADMIN))
                    .guard(CONSENT_IN_FORCE, REOPEN_WINDOW, REOPEN_NOT_ASKED)
                    .told(Datum.REASON)
                    .sender(SenderTask.ANSWER_REOPEN)
                    .mail(NoticeKind.REOPEN_ASKED, SENDER)
                    .tell(NoticeKind.REOPEN_ASKED, COORDINATORS)
                    .done(),
            Row.of("T24", ReferralEvent.DECLINE_REOPEN)
                    .from(Set.of(COMPLETED, FAILED))
                    .by(PROGRAMME)
                    .guard(OWN_OR_COORDINATOR, REOPEN_ASKED)
                    .told(Datum.TEXT)
                    .tell(NoticeKind.REOPEN_DECLINED, AGENCY_ADMINS)
                    .done());

    private static Transition appointment(ReferralEvent event) {
        return Row.of("A-32", event)
                .from(WORKED)
                .by(AGENCY)
                .guard(CONSENT_IN_FORCE)
                .due(Due.UPDATE_AGAIN)
                .tell(NoticeKind.APPOINTMENT, SENDER)
                .done();
    }
}
