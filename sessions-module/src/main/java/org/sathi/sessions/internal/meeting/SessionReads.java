package org.sathi.sessions.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.paging.Cursor;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.api.GroupDirectory;
import org.sathi.membership.api.GroupLabel;
import org.sathi.sessions.api.ActivityItem;
import org.sathi.sessions.api.AttendanceProgress;
import org.sathi.sessions.api.SessionActions;
import org.sathi.sessions.api.SessionFilter;
import org.sathi.sessions.api.SessionRow;
import org.sathi.sessions.api.SessionStatus;
import org.sathi.sessions.api.SessionView;

/** Lists and views of sessions within the groups that the actor reaches. */
@ApplicationScoped
class SessionReads {

    private static final int SHORT_LIST = 10;
    private static final int DAY_LIST = 50;

    @PersistenceContext(unitName = "sessions")
    private EntityManager em;

    @Inject
    private GroupDirectory groups;

    @Inject
    private Clock clock;

    /** Refuses a group outside of the actor's scope. */
    void requireGroupInScope(UUID groupId) {
        groups.requireInScope(groupId);
    }

    /** A part of the list. */
    Slice<SessionRow> list(SessionFilter filter, PageRequest page) {
        Optional<SessionQuery> query = scoped(filter.groupId());
        if (query.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        SessionQuery sessions = query.get().from(filter.from()).to(filter.to());
        if (filter.status() != null) {
            sessions.inStatus(filter.status());
        }
        sessions.after(page.after(), filter.newestFirst());
        List<SessionRow> found = rows(sessions, filter.newestFirst(), page.size() + 1);
        return Slice.of(found, page.size(), SessionReads::cursor);
    }

    /** What is planned for today or was held today. */
    List<SessionRow> ofToday() {
        LocalDate today = NepalTime.today(clock);
        return scoped(null)
                .map(query -> rows(
                        query.inStatus(SessionStatus.PLANNED, SessionStatus.HELD, SessionStatus.CLOSED)
                                .from(today)
                                .to(today),
                        false,
                        DAY_LIST))
                .orElse(List.of());
    }

    /** Held and not closed, the oldest first. */
    List<SessionRow> unfinished() {
        return scoped(null)
                .map(query -> rows(query.inStatus(SessionStatus.HELD), false, SHORT_LIST))
                .orElse(List.of());
    }

    /** Planned for a day that has passed, the oldest first. */
    List<SessionRow> overdue() {
        return scoped(null)
                .map(query -> rows(
                        query.inStatus(SessionStatus.PLANNED)
                                .to(NepalTime.today(clock).minusDays(1)),
                        false,
                        SHORT_LIST))
                .orElse(List.of());
    }

    /** A session with what the actor may do with it now. */
    SessionView view(Session session, List<ActivityItem> activities, AttendanceProgress progress) {
        return new SessionView(
                session.id(),
                session.version(),
                groups.labels().get(session.groupId()),
                session.plannedOn(),
                session.heldOn(),
                session.startsAt(),
                session.minutes(),
                session.place(),
                session.agenda(),
                activities,
                activities.stream().mapToInt(ActivityItem::minutes).sum(),
                session.seriesId() != null,
                session.status(),
                session.cancelReason(),
                session.gapExplanation(),
                progress.attended(),
                progress.recorded(),
                progress.expected(),
                actions(session));
    }

    private SessionActions actions(Session session) {
        Actor actor = CurrentActor.get();
        boolean runs = actor.may(Permission.SESSION_RUN);
        boolean restricted = actor.may(Permission.NOTE_RESTRICTED);
        SessionStatus status = session.status();
        boolean planned = status == SessionStatus.PLANNED;
        boolean held = status == SessionStatus.HELD;
        boolean dayHasCome = !session.plannedOn().isAfter(NepalTime.today(clock));
        return new SessionActions(
                runs && planned,
                runs && SessionLife.allows(status, SessionStep.HOLD) && dayHasCome,
                runs && SessionLife.allows(status, SessionStep.CANCEL),
                runs && held,
                runs && SessionLife.allows(status, SessionStep.CLOSE),
                actor.may(Permission.SESSION_REOPEN) && SessionLife.allows(status, SessionStep.REOPEN),
                restricted && (held || status == SessionStatus.CLOSED),
                runs && held,
                runs && status == SessionStatus.CLOSED);
    }

    /** A query limited to the actor's groups, or to one of them; empty when the actor reaches none. */
    private Optional<SessionQuery> scoped(UUID groupId) {
        if (groupId != null) {
            groups.requireInScope(groupId);
            return Optional.of(new SessionQuery().ofGroups(Set.of(groupId)));
        }
        Optional<Set<UUID>> scope = groups.groupsInScope();
        if (scope.isEmpty()) {
            return Optional.of(new SessionQuery());
        }
        return scope.get().isEmpty() ? Optional.empty() : Optional.of(new SessionQuery().ofGroups(scope.get()));
    }

    @SuppressWarnings("unchecked")
    private List<SessionRow> rows(SessionQuery query, boolean newestFirst, int limit) {
        List<Object[]> found = query.build(em, newestFirst, limit).getResultList();
        Map<UUID, GroupLabel> labels = found.isEmpty() ? Map.of() : groups.labels();
        return found.stream().map(r -> row(r, labels)).toList();
    }

    private static SessionRow row(Object[] r, Map<UUID, GroupLabel> labels) {
        LocalTime start = Session.startTime(number(r[3]));
        return new SessionRow(
                UUID.fromString((String) r[0]),
                labels.get(UUID.fromString((String) r[1])),
                ((Date) r[2]).toLocalDate(),
                start,
                number(r[4]),
                (String) r[5],
                SessionStatus.valueOf((String) r[6]),
                number(r[7]),
                number(r[8]));
    }

    private static Cursor cursor(SessionRow row) {
        int minute = row.startsAt().toSecondOfDay() / 60;
        return Cursor.of(row.on(), minute, row.id());
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
