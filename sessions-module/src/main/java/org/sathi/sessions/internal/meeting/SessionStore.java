package org.sathi.sessions.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.NotFound;
import org.sathi.membership.api.GroupDirectory;
import org.sathi.sessions.api.SessionStatus;

/** Sessions in the database. Every way to one goes through the scope of its group. */
@ApplicationScoped
class SessionStore {

    @PersistenceContext(unitName = "sessions")
    private EntityManager em;

    @Inject
    private GroupDirectory groups;

    /** A session within scope, to read. */
    Session find(UUID id) {
        return inScope(id == null ? null : em.find(Session.class, id));
    }

    /** A session within scope, locked until the transaction ends, so that marking and closing do not cross. */
    Session lock(UUID id) {
        return inScope(id == null ? null : em.find(Session.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** A session within scope, locked, and still as the caller saw it. */
    Session lock(UUID id, long seenVersion) {
        Session session = lock(id);
        Conflict.requireVersion(seenVersion, session.version());
        return session;
    }

    /** The planned sessions of the same series on later days, locked, by day. */
    List<Session> following(Session session) {
        if (session.seriesId() == null) {
            return List.of();
        }
        return em.createQuery(
                        "select s from Session s where s.seriesId = :series and s.onDay > :day and s.status = :planned",
                        Session.class)
                .setParameter("series", session.seriesId())
                .setParameter("day", session.day())
                .setParameter("planned", SessionStatus.PLANNED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .sorted(Comparator.comparing(Session::day))
                .toList();
    }

    void add(Session session) {
        em.persist(session);
    }

    /** Sends the changes to the database now, so that a lost race is known inside the operation. */
    void flush() {
        em.flush();
    }

    private Session inScope(Session session) {
        if (session == null) {
            throw new NotFound();
        }
        groups.requireInScope(session.groupId());
        return session;
    }
}
