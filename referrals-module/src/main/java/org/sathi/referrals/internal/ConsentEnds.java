package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sathi.kernel.time.NepalTime;
import org.sathi.referrals.api.CancelReason;
import org.sathi.referrals.api.ConsentState;
import org.sathi.referrals.api.ReferralEvent;

/** Draws the consequence of a consent or override that is over, at whatever request comes first; the timer is only one of them (A-15, B6-4). */
@ApplicationScoped
class ConsentEnds {

    @Inject
    private Store store;

    @Inject
    private Situations situations;

    @Inject
    private Mover mover;

    @Inject
    private Clock clock;

    /** Lets a locked referral without consent or override in force fall to cancellation or hold (T20, T21); gives whether it did. */
    boolean settle(Referral referral) {
        Consent consent = store.find(Consent.class, referral.consentId()).orElse(null);
        ConsentOverride override =
                store.find(ConsentOverride.class, referral.marks().overrideId()).orElse(null);
        if (!situations.consentEndUnsettled(referral, consent, override)) {
            return false;
        }
        mover.moveBySystem(referral, ReferralEvent.END_CONSENT, Given.reason(reason(consent, override), null));
        return true;
    }

    private CancelReason reason(Consent consent, ConsentOverride override) {
        if (override != null) {
            return CancelReason.OVERRIDE_ENDED;
        }
        boolean withdrawn = consent != null && consent.state(NepalTime.today(clock)) == ConsentState.WITHDRAWN;
        return withdrawn ? CancelReason.CONSENT_WITHDRAWN : CancelReason.CONSENT_EXPIRED;
    }
}
