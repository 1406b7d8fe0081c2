package org.sathi.sessions.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Attendance records and their changes in the database. */
@ApplicationScoped
class AttendanceBook {

    @PersistenceContext(unitName = "sessions")
    private EntityManager em;

    /** The records of a session by member, also those whose mark was taken back. */
    Map<UUID, AttendanceRecord> ofSession(UUID sessionId) {
        return em.createQuery("select a from AttendanceRecord a where a.sessionId = :s", AttendanceRecord.class)
                .setParameter("s", sessionId)
                .getResultStream()
                .collect(Collectors.toMap(AttendanceRecord::memberId, Function.identity()));
    }

    /** The records of a member. */
    List<AttendanceRecord> ofMember(UUID memberId) {
        return em.createQuery("select a from AttendanceRecord a where a.memberId = :m", AttendanceRecord.class)
                .setParameter("m", memberId)
                .getResultList();
    }

    /** The changes made in a session under a key of the device. */
    List<AttendanceChange> changesUnder(UUID sessionId, UUID clientKey) {
        return em.createQuery(
                        "select c from AttendanceChange c where c.sessionId = :s and c.clientKey = :k",
                        AttendanceChange.class)
                .setParameter("s", sessionId)
                .setParameter("k", clientKey)
                .getResultList();
    }

    /** A change that a record points to. */
    AttendanceChange change(UUID id) {
        return em.find(AttendanceChange.class, id);
    }

    void add(AttendanceRecord record) {
        em.persist(record);
    }

    void add(AttendanceChange change) {
        em.persist(change);
    }

    void remove(AttendanceRecord record) {
        em.remove(record);
    }

    void flush() {
        em.flush();
    }
}
