package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.sathi.referrals.api.ReferralState;

/**
 * A consent lasts until its last day or until the help it was given for has ended, whichever comes first (A-14, B4). Help has ended when the last open referral
 * under the consent is closed after its agency had accepted it; one that was turned down, ran out or was taken back before acceptance has not been helped,
 * and the consent still serves another try.
 */
@ApplicationScoped
class ConsentTerm {

    @Inject
    private Store store;

    /** Follows a step of a referral whose consent the running transaction holds locked. */
    void follow(Referral referral, ReferralState before, Instant now) {
        boolean ended = helped(referral) && before != null && before.open();
        boolean openedAgain = referral.state().open() && before != null && before.closed();
        if (ended || openedAgain) {
            store.find(Consent.class, referral.consentId()).ifPresent(consent -> {
                if (ended && !servesAnother(referral)) {
                    consent.useUp(referral.id(), now);
                } else if (openedAgain) {
                    consent.goOn();
                }
            });
        }
    }

    private static boolean helped(Referral referral) {
        return switch (referral.state()) {
            case COMPLETED, FAILED -> true;
            case CANCELLED -> referral.acceptedAt() != null;
            default -> false;
        };
    }

    private boolean servesAnother(Referral referral) {
        return store.underConsent(referral.consentId(), List.of(Bucket.NEW, Bucket.ACTIVE)).stream()
                .anyMatch(id -> !id.equals(referral.id()));
    }
}
