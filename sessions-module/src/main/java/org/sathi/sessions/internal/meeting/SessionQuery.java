package org.sathi.sessions.internal.meeting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.paging.Cursor;

/** Builds the native query of a list of sessions: conditions along the indexes, keyset, limit. */
final class SessionQuery {

    private static final String SELECT = """
            SELECT s.id, s.group_id, s.on_day, s.start_minute, s.minutes, s.place, s.status,
              (SELECT COUNT(*) FROM ses_attendance a WHERE a.session_id = s.id
                AND a.mark IN ('PRESENT', 'LATE', 'LEFT_EARLY', 'GUEST')),
              (SELECT COUNT(*) FROM ses_attendance a WHERE a.session_id = s.id AND a.mark IS NOT NULL)
            FROM ses_session s WHERE 1 = 1
            """;

    private final StringBuilder sql = new StringBuilder(SELECT);
    private final List<Object> parameters = new ArrayList<>();

    /** Only sessions of these groups. */
    SessionQuery ofGroups(Collection<UUID> groupIds) {
        sql.append(" AND s.group_id IN (")
                .append(String.join(", ", Collections.nCopies(groupIds.size(), "?")))
                .append(')');
        groupIds.forEach(id -> parameters.add(id.toString()));
        return this;
    }

    /** Only sessions in one of these statuses. */
    SessionQuery inStatus(Enum<?>... statuses) {
        sql.append(" AND s.status IN (")
                .append(String.join(", ", Collections.nCopies(statuses.length, "?")))
                .append(')');
        for (Enum<?> status : statuses) {
            parameters.add(status.name());
        }
        return this;
    }

    /** Only sessions on this day or later. */
    SessionQuery from(LocalDate day) {
        return day == null ? this : and("s.on_day >= ?", day);
    }

    /** Only sessions on this day or earlier. */
    SessionQuery to(LocalDate day) {
        return day == null ? this : and("s.on_day <= ?", day);
    }

    /** Only sessions that follow the cursor (day, start, id) in the order of the list. */
    SessionQuery after(String cursorText, boolean newestFirst) {
        if (cursorText == null) {
            return this;
        }
        Cursor cursor = Cursor.parse(cursorText, 3);
        String than = newestFirst ? "<" : ">";
        LocalDate day = cursor.date(0);
        long start = cursor.number(1);
        and("s.on_day " + than + "= ?", day);
        and(
                "(s.on_day " + than + " ? OR s.start_minute " + than + " ? OR (s.start_minute = ? AND s.id " + than
                        + " ?))",
                day);
        parameters.add(start);
        parameters.add(start);
        parameters.add(cursor.uuid(2).toString());
        return this;
    }

    /** The query in the order of day, start and id. */
    Query build(EntityManager em, boolean newestFirst, int limit) {
        String way = newestFirst ? " DESC" : "";
        sql.append(" ORDER BY s.on_day").append(way).append(", s.start_minute").append(way);
        sql.append(", s.id").append(way).append(" LIMIT ").append(limit);
        Query query = em.createNativeQuery(sql.toString());
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    private SessionQuery and(String condition, LocalDate day) {
        sql.append(" AND ").append(condition);
        parameters.add(Date.valueOf(day));
        return this;
    }
}
