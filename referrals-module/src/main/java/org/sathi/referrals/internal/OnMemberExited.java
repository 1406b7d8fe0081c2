package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.error.NotFound;
import org.sathi.membership.api.event.MemberExited;
import org.sathi.referrals.api.CancelReason;
import org.sathi.referrals.api.ReferralEvent;

/** Closes the open referrals of a member who died, and asks the sender about those of one who left, in the transaction of the exit (B6-10). */
@ApplicationScoped
class OnMemberExited {

    @Inject
    private Store store;

    @Inject
    private Mover mover;

    void closeReferrals(@Observes MemberExited exited) {
        Given given = Given.reason(CancelReason.PARTICIPANT_DIED, null);
        for (UUID id : store.ofMember(exited.memberId(), List.of(Bucket.NEW, Bucket.ACTIVE))) {
            Referral referral = store.lock(Referral.class, id).orElseThrow(NotFound::new);
            if (referral.state().open()) {
                if (exited.died()) {
                    mover.moveBySystem(referral, ReferralEvent.CLOSE_BY_SYSTEM, given);
                } else {
                    mover.moveBySystem(referral, ReferralEvent.MEMBER_LEFT, Given.NOTHING);
                }
            }
        }
    }
}
