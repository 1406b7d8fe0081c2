package org.sathi.sessions.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sathi.sessions.api.ActivityItem;
import org.sathi.sessions.api.ActivityType;

/** The kinds of activity, which are data, and the activities of each session in their order (S4). */
@ApplicationScoped
class ActivityBook {

    @PersistenceContext(unitName = "sessions")
    private EntityManager em;

    /** The kinds that can be planned, in their order. */
    @SuppressWarnings("unchecked")
    List<ActivityType> types() {
        List<Object[]> rows = em.createNativeQuery(
                        "SELECT code, name_en, name_ne FROM ses_activity_type WHERE active = 1 ORDER BY position, code")
                .getResultList();
        return rows.stream()
                .map(r -> new ActivityType((String) r[0], (String) r[1], (String) r[2]))
                .toList();
    }

    /** The codes of the kinds that can be planned. */
    Set<String> codes() {
        return types().stream().map(ActivityType::code).collect(Collectors.toSet());
    }

    /** The activities of a session in their order. */
    @SuppressWarnings("unchecked")
    List<ActivityItem> of(UUID sessionId) {
        List<Object[]> rows = em.createNativeQuery(
                        "SELECT type_code, minutes FROM ses_session_activity WHERE session_id = ? ORDER BY position")
                .setParameter(1, sessionId.toString())
                .getResultList();
        return rows.stream()
                .map(r -> new ActivityItem((String) r[0], ((Number) r[1]).intValue()))
                .toList();
    }

    /** Puts the given activities in place of those of the session, whose own row is in the database already. */
    void replace(UUID sessionId, List<ActivityItem> items) {
        em.createNativeQuery("DELETE FROM ses_session_activity WHERE session_id = ?")
                .setParameter(1, sessionId.toString())
                .executeUpdate();
        for (int i = 0; i < items.size(); i++) {
            em.createNativeQuery(
                            "INSERT INTO ses_session_activity (session_id, position, type_code, minutes) VALUES (?, ?, ?, ?)")
                    .setParameter(1, sessionId.toString())
                    .setParameter(2, i)
                    .setParameter(3, items.get(i).type())
                    .setParameter(4, items.get(i).minutes())
                    .executeUpdate();
        }
    }
}
