package org.sathi.sessions.internal.outcomes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sathi.kernel.paging.Cursor;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.sessions.api.ObservationSource;
import org.sathi.sessions.api.ObservationStatus;

/** Keeps the observations. */
@ApplicationScoped
class ObservationStore {

    private static final String OF_MEMBER = "SELECT o FROM Observation o WHERE o.memberId = :member";
    private static final String AFTER = " AND o.observedOn <= :on AND (o.observedOn < :on OR o.id < :id)";
    private static final String NEWEST = " ORDER BY o.observedOn DESC, o.id DESC";
    private static final String MARKS = OF_MEMBER
            + " AND o.observedOn = :on AND o.source = :source AND o.observerId = :observer AND o.status IN :standing";

    @PersistenceContext(unitName = "sessions")
    private EntityManager em;

    void add(Observation observation) {
        em.persist(observation);
    }

    Optional<Observation> find(UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Observation.class, id));
    }

    void flush() {
        em.flush();
    }

    /** The member's observations, newest first. */
    Slice<Observation> ofMember(UUID memberId, PageRequest page) {
        boolean first = page.after() == null;
        TypedQuery<Observation> query = em.createQuery(OF_MEMBER + (first ? "" : AFTER) + NEWEST, Observation.class)
                .setParameter("member", memberId)
                .setMaxResults(page.size() + 1);
        if (!first) {
            Cursor cursor = Cursor.parse(page.after(), 2);
            query.setParameter("on", cursor.date(0)).setParameter("id", cursor.uuid(1));
        }
        return Slice.of(query.getResultList(), page.size(), row -> Cursor.of(row.observedOn(), row.id()));
    }

    /** What the observer recorded of the member on the day from the source and did not take back. */
    List<Observation> marks(UUID memberId, LocalDate on, ObservationSource source, UUID observerId) {
        return em.createQuery(MARKS, Observation.class)
                .setParameter("member", memberId)
                .setParameter("on", on)
                .setParameter("source", source)
                .setParameter("observer", observerId)
                .setParameter("standing", EnumSet.complementOf(EnumSet.of(ObservationStatus.VOID)))
                .getResultList();
    }

    /** Gives all observations of a member to the record that lives on; where each was recorded stays known. */
    void follow(UUID mergedId, UUID survivingId) {
        em.flush();
        em.createQuery(
                        "UPDATE Observation o SET o.memberId = :surviving, o.version = o.version + 1 WHERE o.memberId = :merged")
                .setParameter("surviving", survivingId)
                .setParameter("merged", mergedId)
                .executeUpdate();
    }
}
