package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.sathi.kernel.error.NotFound;
import org.sathi.membership.api.event.AccountLeftAgency;
import org.sathi.referrals.api.ReferralEvent;

/** Gives the open referrals of somebody who left an agency back to its pool and takes their notices away, in the transaction of the leaving (A-36, B6-14). */
@ApplicationScoped
class OnAccountLeftAgency {

    @Inject
    private Store store;

    @Inject
    private Mover mover;

    @Inject
    private Bell bell;

    void giveBack(@Observes AccountLeftAgency left) {
        for (UUID id : store.openOfWorker(left.agencyId(), left.accountId())) {
            Referral referral = store.lock(Referral.class, id).orElseThrow(NotFound::new);
            if (referral.state().open() && left.accountId().equals(referral.workerId())) {
                referral.giveTo(null);
                mover.moveBySystem(referral, ReferralEvent.UNASSIGN, Given.NOTHING);
            }
        }
        bell.forget(left.accountId(), left.agencyId(), left.at());
    }
}
