package org.sathi.sessions.internal.outcomes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sathi.sessions.api.ObservationStatus;

/** Reads what was observed in a period, one row for each member, from the period's part of an index; the rest of the history costs nothing. */
@ApplicationScoped
class ObservedFacts {

    /** Up to so many members are asked for by id; more are cheaper to read with everybody of the period. */
    private static final int ASK_BY_ID = 500;

    private static final String MARKS = """
            SELECT o.member_id,
              BIT_OR(IF(o.qualifies = 1 AND o.source = 'STAFF', 1 << i.bit_position, 0)),
              BIT_OR(IF(o.qualifies = 1 AND o.source = 'MEMBER', 1 << i.bit_position, 0)),
              BIT_OR(IF(o.qualifies = 1 AND o.source NOT IN ('STAFF', 'MEMBER'), 1 << i.bit_position, 0)),
              BIT_OR(IF(o.source = 'STAFF', 1 << i.bit_position, 0)),
              BIT_OR(IF(o.source = 'MEMBER', 1 << i.bit_position, 0)),
              BIT_OR(IF(o.source NOT IN ('STAFF', 'MEMBER'), 1 << i.bit_position, 0))
            FROM ses_observation o JOIN ses_indicator i ON i.code = o.indicator_code
            WHERE o.status IN ('SUBMITTED', 'VERIFIED') AND o.observed_on BETWEEN ?1 AND ?2""";

    private static final String NOT_COUNTED = """
            SELECT o.member_id, o.status, COUNT(*) FROM ses_observation o
            WHERE o.status IN ('VOID', 'DISPUTED', 'DRAFT') AND o.observed_on BETWEEN ?1 AND ?2""";

    @PersistenceContext(unitName = "sessions")
    private EntityManager em;

    /**
     * What the valid observations of the period say of each member; members without one are left out.
     *
     * @param reach the members that matter; {@code null} for all
     */
    Map<UUID, MemberMarks> marks(LocalDate from, LocalDate to, Set<UUID> reach) {
        Map<UUID, MemberMarks> marks = new HashMap<>();
        for (Object row : rows(MARKS, " GROUP BY o.member_id", from, to, reach)) {
            Object[] cells = (Object[]) row;
            UUID id = UUID.fromString((String) cells[0]);
            if (reach == null || reach.contains(id)) {
                marks.put(
                        id,
                        new MemberMarks(
                                id,
                                bits(cells[1]),
                                bits(cells[2]),
                                bits(cells[3]),
                                bits(cells[4]),
                                bits(cells[5]),
                                bits(cells[6])));
            }
        }
        return marks;
    }

    /**
     * How many observations of the period are not counted, by member and status.
     *
     * @param reach the members that matter; {@code null} for all
     */
    Map<ObservationStatus, Integer> notCounted(LocalDate from, LocalDate to, Set<UUID> reach) {
        Map<ObservationStatus, Integer> counts = new EnumMap<>(ObservationStatus.class);
        for (Object row : rows(NOT_COUNTED, " GROUP BY o.member_id, o.status", from, to, reach)) {
            Object[] cells = (Object[]) row;
            if (reach == null || reach.contains(UUID.fromString((String) cells[0]))) {
                counts.merge(
                        ObservationStatus.valueOf((String) cells[1]), ((Number) cells[2]).intValue(), Integer::sum);
            }
        }
        return counts;
    }

    private List<?> rows(String select, String grouping, LocalDate from, LocalDate to, Set<UUID> reach) {
        if (reach != null && reach.isEmpty()) {
            return List.of();
        }
        boolean byId = reach != null && reach.size() <= ASK_BY_ID;
        String ids = byId ? " AND o.member_id IN (" + parameters(reach.size()) + ")" : "";
        Query query = em.createNativeQuery(select + ids + grouping);
        query.setParameter(1, from).setParameter(2, to);
        if (byId) {
            int next = 3;
            for (UUID id : reach) {
                query.setParameter(next++, id.toString());
            }
        }
        return query.getResultList();
    }

    private static String parameters(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "?" : ", ?").append(i + 3);
        }
        return text.toString();
    }

    private static long bits(Object cell) {
        return ((Number) cell).longValue();
    }
}
