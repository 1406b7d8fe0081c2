package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.sathi.referrals.api.Side;

/** The documents of referrals and who of an agency fetched them. */
@ApplicationScoped
class AttachmentBook {

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    /** A first fetching. */
    record Fetching(UUID attachmentId, UUID accountId, Instant at) {}

    /** Those of a referral that are there, the first added first. */
    List<Attachment> of(UUID referral) {
        return em.createQuery(
                        "SELECT a FROM Attachment a WHERE a.referralId = :r AND a.removedAt IS NULL ORDER BY a.addedAt, a.id",
                        Attachment.class)
                .setParameter("r", referral)
                .getResultList();
    }

    /** Those of a referral that one side added, so that neither learns how many the other keeps to itself. */
    List<Attachment> of(UUID referral, Side side) {
        return of(referral).stream().filter(a -> a.side() == side).toList();
    }

    /** Takes the bytes away. */
    void empty(UUID attachment) {
        em.flush();
        em.createQuery("DELETE FROM AttachmentContent c WHERE c.attachmentId = :a")
                .setParameter("a", attachment)
                .executeUpdate();
    }

    /** Notes that this person has fetched it, once. */
    void fetched(UUID attachment, UUID account, Instant now) {
        em.createNativeQuery("INSERT INTO ref_attachment_fetch (attachment_id, account_id, fetched_at) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE account_id = account_id")
                .setParameter(1, attachment.toString())
                .setParameter(2, account.toString())
                .setParameter(3, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Who fetched what of a referral first when. */
    List<Fetching> fetchings(UUID referral) {
        return em
                .createQuery(
                        "SELECT f FROM AttachmentFetch f JOIN Attachment a ON a.id = f.attachmentId"
                                + " WHERE a.referralId = :r ORDER BY f.at",
                        AttachmentFetch.class)
                .setParameter("r", referral)
                .getResultList()
                .stream()
                .map(f -> new Fetching(f.attachmentId(), f.accountId(), f.at()))
                .toList();
    }
}
