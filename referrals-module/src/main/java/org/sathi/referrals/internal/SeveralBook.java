package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Reads what the referring of several members needs. */
@ApplicationScoped
class SeveralBook {

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    /** The consents of the members for the service's agency and need that nobody has withdrawn, latest first. */
    List<Consent> covering(Collection<UUID> members, AgencyService service) {
        if (members.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT c FROM Consent c WHERE c.memberId IN :members AND c.agencyId = :agency AND c.purpose = :need"
                                + " AND c.withdrawnAt IS NULL ORDER BY c.recordedAt DESC, c.id",
                        Consent.class)
                .setParameter("members", members)
                .setParameter("agency", service.agencyId())
                .setParameter("need", service.need())
                .getResultList();
    }

    List<SeveralPerson> people(UUID several) {
        return em.createQuery(
                        "SELECT p FROM SeveralPerson p WHERE p.severalId = :several ORDER BY p.place",
                        SeveralPerson.class)
                .setParameter("several", several)
                .getResultList();
    }
}
