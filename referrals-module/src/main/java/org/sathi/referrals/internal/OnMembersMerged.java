package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.error.NotFound;
import org.sathi.membership.api.event.MembersMerged;
import org.sathi.referrals.api.CancelReason;
import org.sathi.referrals.api.ReferralEvent;

/**
 * Moves referrals and disclosures to the surviving record, in the transaction of the merge; of two open referrals to one service the older is kept (B6-9). Consents
 * stay with the record of the person who signed.
 */
@ApplicationScoped
class OnMembersMerged {

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    @Inject
    private Store store;

    @Inject
    private Mover mover;

    void moveReferrals(@Observes MembersMerged merged) {
        for (UUID id : store.ofMember(merged.mergedId(), List.of(Bucket.values()))) {
            Referral referral = store.lock(Referral.class, id).orElseThrow(NotFound::new);
            if (referral.state().open()) {
                referral.occupy(null);
            }
            referral.mergeInto(merged.survivingId());
            store.flush();
        }
        settleDuplicates(merged.survivingId());
        em.createQuery("UPDATE DisclosureEntry d SET d.memberId = :to WHERE d.memberId = :from")
                .setParameter("to", merged.survivingId())
                .setParameter("from", merged.mergedId())
                .executeUpdate();
    }

    /** Oldest first: each either takes the key of its service or gives way to the one that has it. */
    private void settleDuplicates(UUID survivor) {
        List<UUID> open = store.ofMember(survivor, List.of(Bucket.NEW, Bucket.ACTIVE));
        for (UUID id : open) {
            store.lock(Referral.class, id).orElseThrow(NotFound::new).occupy(null);
        }
        store.flush();
        Given given = Given.reason(CancelReason.PARTICIPANT_MERGED, null);
        java.util.Set<UUID> services = new java.util.HashSet<>();
        for (UUID id : open) {
            Referral referral = store.find(Referral.class, id).orElseThrow(NotFound::new);
            if (services.add(referral.serviceId())) {
                referral.occupy(OpenKey.of(referral, false));
            } else {
                mover.moveBySystem(referral, ReferralEvent.CLOSE_BY_SYSTEM, given);
            }
        }
        store.flush();
    }
}
