package org.sathi.sessions.internal.meeting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.Published;
import org.sathi.sessions.api.AttendanceFacts;

/** Answers what reports ask about attendance, straight from the tables. */
@Published
class DefaultAttendanceFacts implements AttendanceFacts {

    private static final String ATTENDED = """
            FROM ses_attendance a JOIN ses_session s ON s.id = a.session_id
            WHERE a.mark IN ('PRESENT', 'LATE', 'LEFT_EARLY', 'GUEST') AND s.status IN ('HELD', 'CLOSED')
            """;
    private static final int CHUNK = 500;

    @PersistenceContext(unitName = "sessions")
    private EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public Set<UUID> attendedAtLeast(int minSessions, LocalDate from, LocalDate to) {
        List<Object> ids = em.createNativeQuery("SELECT a.member_id " + ATTENDED
                        + " AND s.on_day >= ? AND s.on_day <= ? GROUP BY a.member_id HAVING COUNT(*) >= ?")
                .setParameter(1, Date.valueOf(from))
                .setParameter(2, Date.valueOf(to))
                .setParameter(3, minSessions)
                .getResultList();
        Set<UUID> members = new HashSet<>();
        ids.forEach(id -> members.add(UUID.fromString((String) id)));
        return members;
    }

    @Override
    public Map<UUID, LocalDate> lastAttended(Collection<UUID> memberIds) {
        Map<UUID, LocalDate> last = new HashMap<>();
        List<UUID> open = new ArrayList<>(new HashSet<>(memberIds));
        for (int i = 0; i < open.size(); i += CHUNK) {
            addLast(last, open.subList(i, Math.min(open.size(), i + CHUNK)));
        }
        return last;
    }

    @SuppressWarnings("unchecked")
    private void addLast(Map<UUID, LocalDate> last, List<UUID> memberIds) {
        String places = String.join(", ", Collections.nCopies(memberIds.size(), "?"));
        Query query = em.createNativeQuery("SELECT a.member_id, MAX(s.on_day) " + ATTENDED + " AND a.member_id IN ("
                + places + ") GROUP BY a.member_id");
        for (int i = 0; i < memberIds.size(); i++) {
            query.setParameter(i + 1, memberIds.get(i).toString());
        }
        List<Object[]> rows = query.getResultList();
        rows.forEach(r -> last.put(UUID.fromString((String) r[0]), ((Date) r[1]).toLocalDate()));
    }
}
