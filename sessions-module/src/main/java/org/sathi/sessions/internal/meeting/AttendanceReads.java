package org.sathi.sessions.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sathi.kernel.paging.Cursor;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.membership.api.GroupDirectory;
import org.sathi.membership.api.GroupLabel;
import org.sathi.sessions.api.AttendanceMark;
import org.sathi.sessions.api.MemberAttendance;
import org.sathi.sessions.api.MemberAttendanceRow;

/** Attendance read over sessions. */
@ApplicationScoped
class AttendanceReads {

    private static final int GUEST_DAYS = 60;
    private static final int MAX_GUESTS = 12;

    @PersistenceContext(unitName = "sessions")
    private EntityManager em;

    @Inject
    private GroupDirectory groups;

    /** Who visited the group as a guest in the weeks before the session, so that nobody has to be looked up again. */
    @SuppressWarnings("unchecked")
    Set<UUID> recentGuests(Session session) {
        List<Object> ids = em.createNativeQuery("""
                        SELECT DISTINCT a.member_id FROM ses_attendance a JOIN ses_session s ON s.id = a.session_id
                        WHERE s.group_id = ? AND s.on_day >= ? AND s.on_day <= ? AND s.id <> ?
                          AND s.status IN ('HELD', 'CLOSED') AND a.mark = 'GUEST' LIMIT\s""" + MAX_GUESTS)
                .setParameter(1, session.groupId().toString())
                .setParameter(2, Date.valueOf(session.day().minusDays(GUEST_DAYS)))
                .setParameter(3, Date.valueOf(session.day()))
                .setParameter(4, session.id().toString())
                .getResultList();
        return ids.stream().map(id -> UUID.fromString((String) id)).collect(Collectors.toSet());
    }

    /** A member's attendance: the counts of the rate (invariant 4) and a part of the list. */
    MemberAttendance ofMember(UUID memberId, PageRequest page) {
        Map<AttendanceMark, Integer> counts = counts(memberId);
        int attended = 0;
        int counted = 0;
        for (Map.Entry<AttendanceMark, Integer> entry : counts.entrySet()) {
            counted += entry.getKey().counted() ? entry.getValue() : 0;
            attended += entry.getKey().counted() && entry.getKey().attended() ? entry.getValue() : 0;
        }
        Slice<MemberAttendanceRow> rows = rows(memberId, page);
        return new MemberAttendance(
                attended, counted, counts.getOrDefault(AttendanceMark.GUEST, 0), rows.rows(), rows.next());
    }

    @SuppressWarnings("unchecked")
    private Map<AttendanceMark, Integer> counts(UUID memberId) {
        List<Object[]> rows =
                em.createNativeQuery("""
                        SELECT a.mark, COUNT(*) FROM ses_attendance a JOIN ses_session s ON s.id = a.session_id
                        WHERE a.member_id = ? AND a.mark IS NOT NULL AND s.status IN ('HELD', 'CLOSED')
                        GROUP BY a.mark""").setParameter(1, memberId.toString()).getResultList();
        Map<AttendanceMark, Integer> counts = new EnumMap<>(AttendanceMark.class);
        rows.forEach(r -> counts.put(AttendanceMark.valueOf((String) r[0]), ((Number) r[1]).intValue()));
        return counts;
    }

    @SuppressWarnings("unchecked")
    private Slice<MemberAttendanceRow> rows(UUID memberId, PageRequest page) {
        String after = page.after() == null ? "" : " AND s.on_day <= ? AND (s.on_day < ? OR s.id < ?)";
        Query query =
                em.createNativeQuery("""
                SELECT s.id, s.on_day, s.group_id, a.mark FROM ses_attendance a JOIN ses_session s ON s.id = a.session_id
                WHERE a.member_id = ? AND a.mark IS NOT NULL AND s.status IN ('HELD', 'CLOSED')""" + after + " ORDER BY s.on_day DESC, s.id DESC LIMIT " + (page.size() + 1));
        query.setParameter(1, memberId.toString());
        if (page.after() != null) {
            Cursor cursor = Cursor.parse(page.after(), 2);
            query.setParameter(2, Date.valueOf(cursor.date(0)));
            query.setParameter(3, Date.valueOf(cursor.date(0)));
            query.setParameter(4, cursor.uuid(1).toString());
        }
        Map<UUID, GroupLabel> labels = groups.labels();
        List<Object[]> found = query.getResultList();
        return Slice.of(
                found.stream().map(r -> row(r, labels)).toList(),
                page.size(),
                row -> Cursor.of(row.on(), row.sessionId()));
    }

    private static MemberAttendanceRow row(Object[] r, Map<UUID, GroupLabel> labels) {
        return new MemberAttendanceRow(
                UUID.fromString((String) r[0]),
                ((Date) r[1]).toLocalDate(),
                labels.get(UUID.fromString((String) r[2])),
                AttendanceMark.valueOf((String) r[3]));
    }
}
