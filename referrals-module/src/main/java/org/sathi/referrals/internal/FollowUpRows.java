package org.sathi.referrals.internal;

import static org.sathi.referrals.api.ReferralRole.COORDINATOR;
import static org.sathi.referrals.api.ReferralRole.REFERRING_STAFF;
import static org.sathi.referrals.api.ReferralState.CANCELLED;
import static org.sathi.referrals.api.ReferralState.COMPLETED;
import static org.sathi.referrals.api.ReferralState.ENTERED_IN_ERROR;
import static org.sathi.referrals.api.ReferralState.EXPIRED;
import static org.sathi.referrals.api.ReferralState.FAILED;
import static org.sathi.referrals.api.ReferralState.REJECTED;
import static org.sathi.referrals.api.ReferralState.REQUESTED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralRole;

/** Rows of the machine by which the programme follows a referral up; all of them stay inside the programme. */
final class FollowUpRows {

    private static final Set<ReferralRole> PROGRAMME = Set.of(REFERRING_STAFF, COORDINATOR);

    private FollowUpRows() {}

    static final List<Transition> ROWS = List.of(
            Row.of("A-39", ReferralEvent.CONFIRM_OUTCOME)
                    .from(Set.of(COMPLETED))
                    .by(PROGRAMME)
                    .done(),
            Row.of("A-45", ReferralEvent.SETTLE)
                    .from(Set.of(FAILED, REJECTED, CANCELLED, EXPIRED))
                    .by(PROGRAMME)
                    .done(),
            Row.of("A-39", ReferralEvent.SETTLE)
                    .from(Set.of(COMPLETED))
                    .by(PROGRAMME)
                    .guard(Guard.OUTCOME_DOUBTED)
                    .done(),
            Row.of("A-60", ReferralEvent.FLAG)
                    .from(EnumSet.range(REQUESTED, EXPIRED))
                    .evenInHold()
                    .by(PROGRAMME)
                    .told(Datum.TEXT)
                    .done(),
            Row.of("A-60", ReferralEvent.UNFLAG)
                    .from(EnumSet.range(REQUESTED, ENTERED_IN_ERROR))
                    .evenInHold()
                    .by(PROGRAMME)
                    .told(Datum.TEXT)
                    .done());
}
