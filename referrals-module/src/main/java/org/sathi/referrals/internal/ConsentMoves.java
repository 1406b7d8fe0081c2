package org.sathi.referrals.internal;

import static org.sathi.referrals.api.ReferralRole.COORDINATOR;
import static org.sathi.referrals.api.ReferralRole.REFERRING_STAFF;
import static org.sathi.referrals.api.ReferralState.ACCEPTED;
import static org.sathi.referrals.api.ReferralState.COMPLETED;
import static org.sathi.referrals.api.ReferralState.DRAFT;
import static org.sathi.referrals.api.ReferralState.FAILED;
import static org.sathi.referrals.api.ReferralState.IN_PROGRESS;
import static org.sathi.referrals.api.ReferralState.ON_HOLD;
import static org.sathi.referrals.api.ReferralState.RECEIVED;
import static org.sathi.referrals.api.ReferralState.REQUESTED;

import java.util.List;
import java.util.Set;
import org.sathi.referrals.api.NoticeKind;
import org.sathi.referrals.api.ReferralEvent;

/** The rows of the machine that put another ground under a referral: an override in the place of a consent, or another consent. They move no state. */
final class ConsentMoves {

    private static final Set<ReferralEvent> BRING_CONSENT =
            Set.of(ReferralEvent.RENEW_CONSENT, ReferralEvent.CHANGE_CONSENT, ReferralEvent.OVERRIDE);

    private ConsentMoves() {}

    static final List<Transition> ROWS = List.of(
            Row.of("A-16", ReferralEvent.OVERRIDE)
                    .from(Set.of(DRAFT))
                    .by(Set.of(COORDINATOR))
                    .guard(Guard.AGENCY_OPEN)
                    .told(Datum.REASON, Datum.TEXT)
                    .tell(NoticeKind.OVERRIDDEN, Audience.COORDINATORS)
                    .done(),
            Row.of("A-16", ReferralEvent.OVERRIDE)
                    .from(Set.of(ACCEPTED, IN_PROGRESS, ON_HOLD))
                    .needs(Flag.CONSENT_HOLD)
                    .by(Set.of(COORDINATOR))
                    .guard(Guard.AGENCY_OPEN, Guard.CONSENT_IN_FORCE)
                    .told(Datum.REASON, Datum.TEXT)
                    .due(Due.RESUMED)
                    .clears(Flag.CONSENT_HOLD)
                    .tell(NoticeKind.CONSENT_CHANGED, Audience.POOL)
                    .tell(NoticeKind.OVERRIDDEN, Audience.COORDINATORS)
                    .done(),
            Row.of("B6-5", ReferralEvent.CHANGE_CONSENT)
                    .from(Set.of(REQUESTED, RECEIVED, ACCEPTED, IN_PROGRESS, ON_HOLD, COMPLETED, FAILED))
                    .by(Set.of(REFERRING_STAFF, COORDINATOR))
                    .guard(Guard.AGENCY_OPEN, Guard.CONSENT_IN_FORCE)
                    .told(Datum.CONSENT)
                    .tell(NoticeKind.CONSENT_CHANGED, Audience.POOL)
                    .done());

    /** Whether a step brings its own consent or override, so that the guard asks for that and not for the one before. */
    static boolean bringConsent(ReferralEvent event) {
        return BRING_CONSENT.contains(event);
    }
}
