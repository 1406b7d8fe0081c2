package org.sathi.referrals.internal;

import static org.sathi.referrals.api.ReferralState.ON_HOLD;
import static org.sathi.referrals.api.ReferralState.REQUESTED;
import static org.sathi.referrals.internal.Audience.COORDINATORS;
import static org.sathi.referrals.internal.Audience.SENDER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sathi.referrals.api.NoticeKind;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralRole;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.SenderTask;

/** The rows of a member who left the programme: the sender is asked about every open referral, and goes on or cancels (B6-10). They stay inside the programme. */
final class LeavingRows {

    private static final Set<ReferralState> OPEN = EnumSet.range(REQUESTED, ON_HOLD);

    private LeavingRows() {}

    static final List<Transition> ROWS = List.of(
            Row.of("B6-10", ReferralEvent.MEMBER_LEFT)
                    .from(OPEN)
                    .evenInHold()
                    .by(Set.of(ReferralRole.SYSTEM))
                    .sender(SenderTask.MEMBER_LEFT)
                    .tell(NoticeKind.MEMBER_LEFT, SENDER, COORDINATORS)
                    .done(),
            Row.of("B6-10", ReferralEvent.GO_ON)
                    .from(OPEN)
                    .evenInHold()
                    .by(Set.of(ReferralRole.REFERRING_STAFF, ReferralRole.COORDINATOR))
                    .guard(Guard.MEMBER_HAS_LEFT)
                    .told(Datum.TEXT)
                    .done());
}
