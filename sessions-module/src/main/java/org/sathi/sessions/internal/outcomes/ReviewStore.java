package org.sathi.sessions.internal.outcomes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.paging.Cursor;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.sessions.api.ObservationSource;
import org.sathi.sessions.api.ObservationStatus;

/** Finds the observations that somebody should look at. */
@ApplicationScoped
class ReviewStore {

    private static final int BESIDE = 20;
    private static final String MINE = " AND s.memberId IN :mine";
    private static final String AFTER = " AND s.observedOn <= :on AND (s.observedOn < :on OR s.id < :id)";
    private static final String NEWEST = " ORDER BY s.observedOn DESC, s.id DESC";
    private static final String DOUBTED = "SELECT s FROM Observation s WHERE s.status = :disputed";
    private static final String NO_NEWER =
            " AND NOT EXISTS (SELECT n.id FROM Observation n WHERE n.memberId = %1$s.memberId"
                    + " AND n.indicatorCode = %1$s.indicatorCode AND n.source = %1$s.source AND n.status IN :standing"
                    + " AND (n.observedOn > %1$s.observedOn OR (n.observedOn = %1$s.observedOn AND n.recordedAt > %1$s.recordedAt)))";
    private static final String DIFFERENT =
            "SELECT s, m FROM Observation s, Observation m WHERE s.status IN :standing AND s.observedOn >= :since"
                    + " AND s.source = :staff AND m.memberId = s.memberId AND m.indicatorCode = s.indicatorCode AND m.source = :member"
                    + " AND m.status IN :standing AND m.observedOn >= :since AND m.level <> s.level"
                    + " AND NOT (s.status = :verified AND m.status = :verified)" + String.format(NO_NEWER, "s")
                    + String.format(NO_NEWER, "m");

    @PersistenceContext(unitName = "sessions")
    private EntityManager em;

    /** What staff and member say of one thing. */
    record Pair(Observation staff, Observation member) {}

    /**
     * The observations in doubt.
     *
     * @param mine the members within scope, empty for all
     */
    Slice<Observation> doubted(Set<UUID> mine, PageRequest page) {
        TypedQuery<Observation> query = query(DOUBTED, Observation.class, mine, page);
        query.setParameter("disputed", ObservationStatus.DISPUTED);
        return Slice.of(query.getResultList(), page.size(), ReviewStore::cursor);
    }

    /**
     * Where the newest words of staff and member differ.
     *
     * @param mine the members within scope, empty for all
     */
    Slice<Pair> differences(Set<UUID> mine, LocalDate since, PageRequest page) {
        TypedQuery<Object[]> query = query(DIFFERENT, Object[].class, mine, page);
        query.setParameter("standing", EnumSet.of(ObservationStatus.SUBMITTED, ObservationStatus.VERIFIED))
                .setParameter("verified", ObservationStatus.VERIFIED)
                .setParameter("staff", ObservationSource.STAFF)
                .setParameter("member", ObservationSource.MEMBER)
                .setParameter("since", since);
        List<Pair> found = query.getResultStream()
                .map(row -> new Pair((Observation) row[0], (Observation) row[1]))
                .toList();
        return Slice.of(found, page.size(), pair -> cursor(pair.staff()));
    }

    /** The member's other observations of the same indicator, newest first. */
    List<Observation> beside(Observation observation) {
        return em.createQuery(
                        "SELECT s FROM Observation s WHERE s.memberId = :member AND s.indicatorCode = :code AND s.id <> :id"
                                + NEWEST,
                        Observation.class)
                .setParameter("member", observation.memberId())
                .setParameter("code", observation.indicatorCode())
                .setParameter("id", observation.id())
                .setMaxResults(BESIDE)
                .getResultList();
    }

    private <T> TypedQuery<T> query(String jpql, Class<T> type, Set<UUID> mine, PageRequest page) {
        boolean first = page.after() == null;
        String limits = (mine.isEmpty() ? "" : MINE) + (first ? "" : AFTER);
        TypedQuery<T> query = em.createQuery(jpql + limits + NEWEST, type).setMaxResults(page.size() + 1);
        if (!mine.isEmpty()) {
            query.setParameter("mine", mine);
        }
        if (!first) {
            Cursor cursor = Cursor.parse(page.after(), 2);
            query.setParameter("on", cursor.date(0)).setParameter("id", cursor.uuid(1));
        }
        return query;
    }

    private static Cursor cursor(Observation row) {
        return Cursor.of(row.observedOn(), row.id());
    }
}
