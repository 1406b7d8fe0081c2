package org.sathi.referrals.internal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.error.NotFound;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralTimers;

/** Does what the clock asks for: finds what may be due, takes each row's lock and compares again there. */
@Published
class TimersService implements ReferralTimers {

    @Inject
    private DueReferrals candidates;

    @Inject
    private Store store;

    @Inject
    private Mover mover;

    @Inject
    private Situations situations;

    @Inject
    private ConsentEnds consentEnds;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    public List<Due> due(Due after, int limit) {
        return candidates.find(after, clock.instant(), limit);
    }

    @Override
    public boolean advance(UUID id) {
        if (!candidates.claim(id, clock.instant())) {
            return false;
        }
        Referral referral = store.lock(Referral.class, id).orElseThrow(NotFound::new);
        if (!move(referral)) {
            candidates.lookAgain(id, situations.nextCheck(referral));
            return false;
        }
        audit.about(SubjectType.REFERRAL, id);
        audit.ofMember(referral.memberId());
        return true;
    }

    /** Everything that has become time for; an ended consent or a passed expiry leaves nothing to say of a deadline. */
    private boolean move(Referral referral) {
        Instant now = clock.instant();
        if (consentEnds.settle(referral)) {
            return true;
        }
        if (referral.state().waiting() && referral.expiresAt() != null && !now.isBefore(referral.expiresAt())) {
            mover.moveBySystem(referral, ReferralEvent.EXPIRE, Given.NOTHING);
            return true;
        }
        Instant stopBy = Watch.stopBy(referral);
        if (referral.state().worked() && stopBy != null && !now.isBefore(stopBy)) {
            mover.moveBySystem(referral, ReferralEvent.CONFIRM_STOP, Given.NOTHING);
            return true;
        }
        return situations
                .ringing(referral)
                .now(now)
                .map(event -> said(referral, event))
                .orElse(false);
    }

    private boolean said(Referral referral, ReferralEvent event) {
        mover.say(referral, event);
        return true;
    }
}
