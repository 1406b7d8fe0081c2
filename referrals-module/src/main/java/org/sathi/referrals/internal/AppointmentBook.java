package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.time.NepalTime;
import org.sathi.referrals.api.AppointmentStatus;
import org.sathi.referrals.api.ContactChannel;
import org.sathi.referrals.api.ContactResult;

/** The appointments of referrals, read along the referral. */
@ApplicationScoped
class AppointmentBook {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    /** All of a referral, the latest first. */
    List<Appointment> of(UUID referral) {
        return em.createQuery(
                        "SELECT a FROM Appointment a WHERE a.referralId = :r ORDER BY a.startsAt DESC, a.id",
                        Appointment.class)
                .setParameter("r", referral)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Whether one is already agreed for this moment. */
    boolean isTaken(UUID referral, Instant startsAt) {
        return of(referral).stream().anyMatch(a -> a.isOpen() && a.startsAt().equals(startsAt));
    }

    /** Those that are agreed and still to come. */
    List<Appointment> ahead(UUID referral, Instant now) {
        return of(referral).stream()
                .filter(a -> a.isOpen() && a.startsAt().isAfter(now))
                .toList();
    }

    /** The attended ones, as the occasions on which the member was reached that they are (T9). */
    List<Facts.Attempt> reached(UUID referral) {
        return em
                .createQuery(
                        "SELECT a.startsAt FROM Appointment a WHERE a.referralId = :r AND a.status = :attended",
                        Instant.class)
                .setParameter("r", referral)
                .setParameter("attended", AppointmentStatus.ATTENDED)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(at -> new Facts.Attempt(
                        NepalTime.toLocal(at).toLocalDate(), ContactChannel.AT_AGENCY, ContactResult.REACHED, true))
                .toList();
    }
}
