package org.sathi.referrals.internal;

import static org.sathi.referrals.internal.Audience.AGENCY_ADMINS;
import static org.sathi.referrals.internal.Audience.COORDINATORS;
import static org.sathi.referrals.internal.Audience.POOL;
import static org.sathi.referrals.internal.Audience.SENDER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sathi.referrals.api.NoticeKind;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralRole;
import org.sathi.referrals.api.ReferralState;

/**
 * The rows of the state machine in which only the clock speaks: the state stays; in a consent hold it is silent.
 */
final class ClockRows {

    private static final Set<ReferralState> OPEN = EnumSet.range(ReferralState.REQUESTED, ReferralState.ON_HOLD);
    private static final Set<ReferralState> MOVING = EnumSet.range(ReferralState.REQUESTED, ReferralState.IN_PROGRESS);
    private static final Set<ReferralRole> CLOCK = Set.of(ReferralRole.SYSTEM);

    private ClockRows() {}

    static final List<Transition> ROWS = List.of(
            Row.of("A-44", ReferralEvent.REMIND)
                    .from(OPEN)
                    .by(CLOCK)
                    .guard(Guard.REMINDER_DUE)
                    .tell(NoticeKind.REMINDER, POOL)
                    .done(),
            Row.of("A-44", ReferralEvent.OVERDUE)
                    .from(MOVING)
                    .by(CLOCK)
                    .guard(Guard.PAST_DUE)
                    .mail(NoticeKind.OVERDUE, POOL, AGENCY_ADMINS)
                    .tell(NoticeKind.OVERDUE, SENDER)
                    .done(),
            Row.of("A-33", ReferralEvent.OVERDUE)
                    .from(Set.of(ReferralState.ON_HOLD))
                    .by(CLOCK)
                    .guard(Guard.PAST_DUE)
                    .mail(NoticeKind.REVIEW_OVERDUE, POOL, AGENCY_ADMINS)
                    .tell(NoticeKind.REVIEW_OVERDUE, SENDER)
                    .done(),
            Row.of("A-44", ReferralEvent.ESCALATE)
                    .from(OPEN)
                    .by(CLOCK)
                    .guard(Guard.ESCALATION_DUE)
                    .mail(NoticeKind.ESCALATED, AGENCY_ADMINS)
                    .tell(NoticeKind.ESCALATED, COORDINATORS)
                    .done());
}
