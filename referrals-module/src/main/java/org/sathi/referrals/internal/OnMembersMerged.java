package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.error.NotFound;
import org.sathi.membership.api.event.MembersMerged;

/**
 * Moves referrals and disclosures to the surviving record, in the transaction of the merge; two open referrals to one service wait for a coordinator (B6-9). Consents
 * stay with the record of the person who signed.
 */
@ApplicationScoped
class OnMembersMerged {

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    @Inject
    private Store store;

    @Inject
    private Clock clock;

    void moveReferrals(@Observes MembersMerged merged) {
        Set<UUID> permitted = new HashSet<>();
        for (UUID id : store.ofMember(merged.mergedId(), List.of(Bucket.values()))) {
            Referral referral = store.lock(Referral.class, id).orElseThrow(NotFound::new);
            if (referral.state().open()) {
                notePermitted(referral, permitted);
                referral.occupy(null);
            }
            referral.mergeInto(merged.survivingId());
            store.flush();
        }
        queueDuplicates(merged.survivingId(), permitted);
        em.createQuery("UPDATE DisclosureEntry d SET d.memberId = :to WHERE d.memberId = :from")
                .setParameter("to", merged.survivingId())
                .setParameter("from", merged.mergedId())
                .executeUpdate();
    }

    /** One that was sent beside another for a given reason stays beside. */
    private static void notePermitted(Referral referral, Set<UUID> permitted) {
        if (OpenKey.of(referral, true).equals(referral.openKey())) {
            permitted.add(referral.id());
        }
    }

    /** Oldest first: each takes the key of its service or, when another has it, stands beside it until a coordinator has decided. */
    private void queueDuplicates(UUID survivor, Set<UUID> permitted) {
        List<Referral> open = new ArrayList<>();
        for (UUID id : store.ofMember(survivor, List.of(Bucket.NEW, Bucket.ACTIVE))) {
            Referral referral = store.lock(Referral.class, id).orElseThrow(NotFound::new);
            notePermitted(referral, permitted);
            referral.occupy(null);
            open.add(referral);
        }
        store.flush();
        open.sort(Comparator.comparing(Referral::sentAt).thenComparing(Referral::id));
        Map<UUID, UUID> first = new HashMap<>();
        for (Referral referral : open) {
            UUID id = referral.id();
            if (permitted.contains(id)) {
                referral.occupy(OpenKey.of(referral, true));
                continue;
            }
            UUID older = first.putIfAbsent(referral.serviceId(), id);
            referral.occupy(OpenKey.of(referral, older != null));
            if (older != null) {
                store.add(new MergedPair(older, id, clock.instant()));
            }
        }
        store.flush();
    }
}
