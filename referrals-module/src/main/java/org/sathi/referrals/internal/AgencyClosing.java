package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.api.AccountDirectory;
import org.sathi.referrals.api.CancelReason;
import org.sathi.referrals.api.ReferralEvent;

/**
 * What follows when an agency is closed (B6-7), in the transaction of the closing: what waits for its answer goes back to the senders; every consent to tell it something ends, so that what it
 * works on falls into the consent hold, of which it reads a stub, and stands on the coordinators' and the sender's list of what needs them; nothing revives when it is opened again; its people's sessions and tokens end. History and accounting stay as they were.
 */
@ApplicationScoped
class AgencyClosing {

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    @Inject
    private Store store;

    @Inject
    private Mover mover;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private Clock clock;

    /**
     * Draws the consequences for an agency whose row is locked.
     *
     * @param reason why, in the administrator's words; it stands with the ended consents
     */
    void of(UUID agency, String reason) {
        Given given = Given.reason(CancelReason.AGENCY_DEACTIVATED, null);
        for (UUID id : store.ofAgency(agency, List.of(Bucket.NEW, Bucket.ACTIVE))) {
            Referral referral = store.lock(Referral.class, id).orElseThrow(NotFound::new);
            if (referral.state().waiting()) {
                mover.moveBySystem(referral, ReferralEvent.CLOSE_BY_SYSTEM, given);
                referral.tasks().comesBack();
            }
        }
        endConsents(agency, reason);
        endOverrides(agency);
        for (UUID id : store.ofAgency(agency, List.of(Bucket.ACTIVE))) {
            Referral referral = store.lock(Referral.class, id).orElseThrow(NotFound::new);
            if (referral.marks().consentHoldAt() == null) {
                mover.moveBySystem(referral, ReferralEvent.END_CONSENT, given);
            }
            referral.tasks().agencyClosed();
        }
        store.flush();
        accounts.endSessionsOfAgency(agency);
    }

    private void endOverrides(UUID agency) {
        List<UUID> given = em.createQuery(
                        "SELECT o.id FROM ConsentOverride o WHERE o.agencyId = :a AND o.expiresAt > :now ORDER BY o.id",
                        UUID.class)
                .setParameter("a", agency)
                .setParameter("now", clock.instant())
                .getResultList();
        for (UUID id : given) {
            store.lock(ConsentOverride.class, id).orElseThrow(NotFound::new).end(clock.instant());
        }
        store.flush();
    }

    /**
     * Ends what could still let it read, also what is used up, under which it would read on for the days of grace and a referral could be opened again, however many days are set for these; not what has
     * expired. So the closing of an agency costs what it has now and not what it ever had.
     */
    private void endConsents(UUID agency, String reason) {
        UUID administrator = CurrentActor.get().accountId();
        List<UUID> given = em.createQuery(
                        "SELECT c.id FROM Consent c WHERE c.agencyId = :a AND c.withdrawnAt IS NULL AND c.expiresOn >= :today"
                                + " ORDER BY c.id",
                        UUID.class)
                .setParameter("a", agency)
                .setParameter("today", NepalTime.today(clock))
                .getResultList();
        for (UUID id : given) {
            store.lock(Consent.class, id).orElseThrow(NotFound::new).withdraw(administrator, reason, clock.instant());
        }
        store.flush();
    }
}
