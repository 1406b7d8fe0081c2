package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.sathi.kernel.time.NepalTime;

/** Finds the referrals for which the clock may have something to do; whether it has is decided under the row lock. */
@ApplicationScoped
class DueReferrals {

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** At most so many, in the order of locking. */
    List<UUID> find(int limit) {
        Set<UUID> found = new TreeSet<>(consentEnded(limit));
        found.addAll(timeIsUp(limit));
        found.addAll(holdOver(limit));
        return found.stream().limit(limit).toList();
    }

    private List<UUID> timeIsUp(int limit) {
        return em.createQuery(
                        "SELECT r.id FROM Referral r WHERE r.bucket = :bucket AND r.expiresAt <= :now ORDER BY r.expiresAt",
                        UUID.class)
                .setParameter("bucket", Bucket.NEW)
                .setParameter("now", clock.instant())
                .setMaxResults(limit)
                .getResultList();
    }

    private List<UUID> consentEnded(int limit) {
        return em.createQuery(
                        "SELECT r.id FROM Consent c JOIN Referral r ON r.consentId = c.id WHERE c.expiresOn < :today"
                                + " AND r.bucket IN :open AND r.marks.consentHoldAt IS NULL",
                        UUID.class)
                .setParameter("today", NepalTime.today(clock))
                .setParameter("open", List.of(Bucket.NEW, Bucket.ACTIVE))
                .setMaxResults(limit)
                .getResultList();
    }

    private List<UUID> holdOver(int limit) {
        return em.createQuery(
                        "SELECT r.id FROM Referral r WHERE r.bucket = :bucket AND r.marks.consentHoldAt <= :before",
                        UUID.class)
                .setParameter("bucket", Bucket.ACTIVE)
                .setParameter("before", clock.instant().minus(Duration.ofDays(Guard.HOLD_DAYS)))
                .setMaxResults(limit)
                .getResultList();
    }
}
