package org.sathi.sessions.internal.meeting;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.idempotency.Idempotency;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.kernel.time.NepalTime;
import org.sathi.sessions.api.ActivityItem;
import org.sathi.sessions.api.ActivityType;
import org.sathi.sessions.api.Repeat;
import org.sathi.sessions.api.SeriesReach;
import org.sathi.sessions.api.SessionFilter;
import org.sathi.sessions.api.SessionRow;
import org.sathi.sessions.api.SessionStatus;
import org.sathi.sessions.api.SessionView;
import org.sathi.sessions.api.Sessions;
import org.sathi.sessions.api.UnfinishedSession;

/** The published operations on sessions: each finds its session in scope, asks the named rules and says what it did. */
@Published
class DefaultSessions implements Sessions {

    private static final int MAX_REASON = 300;
    private static final int MIN_REASON = 3;

    @Inject
    private SessionStore store;

    @Inject
    private ActivityBook activities;

    @Inject
    private SessionReads reads;

    @Inject
    private AttendanceLists lists;

    @Inject
    private AuditTrail audit;

    @Inject
    private Idempotency idempotency;

    @Inject
    private Clock clock;

    @Override
    public UUID plan(PlanSession command) {
        Repeat repeat = command.repeat() == null ? Repeat.NONE : command.repeat();
        PlanCheck check = new PlanCheck(activities.codes(), civilToday());
        check.fields().required("groupId", command.groupId());
        check.series(repeat, command.occurrences());
        SessionPlan plan = check.plan(
                command.on(),
                command.startsAt(),
                command.minutes(),
                command.place(),
                command.agenda(),
                command.activities());
        reads.requireGroupInScope(command.groupId());
        UUID first = idempotency.once(
                command.submitKey(), command, () -> planSeries(command.groupId(), plan, repeat, command.occurrences()));
        audit.about(SubjectType.SESSION, first);
        return first;
    }

    private UUID planSeries(UUID groupId, SessionPlan plan, Repeat repeat, int occurrences) {
        UUID series = occurrences > 1 ? UUID.randomUUID() : null;
        UUID by = CurrentActor.get().accountId();
        List<Session> planned = SeriesDates.of(plan.on(), repeat, occurrences).stream()
                .map(day -> new Session(groupId, series, plan.on(day), by, clock.instant()))
                .toList();
        planned.forEach(store::add);
        store.flush();
        planned.forEach(session -> activities.replace(session.id(), plan.activities()));
        audit.note("group", groupId);
        audit.note("sessions", planned.size());
        audit.change("plannedOn", null, plan.on());
        return planned.get(0).id();
    }

    @Override
    public void change(ChangeSession command) {
        Session session = store.lock(command.id(), command.version());
        SessionPlan plan = new PlanCheck(activities.codes(), civilToday())
                .plan(
                        command.on(),
                        command.startsAt(),
                        command.minutes(),
                        command.place(),
                        command.agenda(),
                        command.activities());
        List<Session> following = followingIf(command.reach(), session);
        long days = ChronoUnit.DAYS.between(session.plannedOn(), plan.on());
        auditSession(session);
        audit.change("plannedOn", session.plannedOn(), plan.on());
        audit.change("startsAt", session.startsAt(), plan.startsAt());
        audit.change("minutes", session.minutes(), plan.minutes());
        audit.change("place", session.place(), plan.place());
        audit.note("following", following.size());
        Instant now = clock.instant();
        session.replan(plan, now);
        following.forEach(other -> other.replan(plan.on(other.plannedOn().plusDays(days)), now));
        store.flush();
        activities.replace(session.id(), plan.activities());
        following.forEach(other -> activities.replace(other.id(), plan.activities()));
    }

    @Override
    public void recordActivities(RecordActivities command) {
        Session session = store.lock(command.id(), command.version());
        SessionRules.activitiesCanChange(session.status());
        List<ActivityItem> items = new PlanCheck(activities.codes(), civilToday()).activities(command.activities());
        auditSession(session);
        audit.change("activities", activities.of(session.id()), items);
        session.touch(clock.instant());
        store.flush();
        activities.replace(session.id(), items);
    }

    @Override
    public void cancel(CancelSession command) {
        Session session = store.lock(command.id(), command.version());
        String reason = requiredReason(command.reason());
        List<Session> following = followingIf(command.reach(), session);
        session.cancel(reason, clock.instant());
        following.forEach(other -> other.cancel(reason, clock.instant()));
        store.flush();
        auditStep(session, SessionStatus.PLANNED);
        audit.note("following", following.size());
        audit.reason(reason);
    }

    @Override
    public void hold(HoldSession command) {
        Session session = store.lock(command.id(), command.version());
        LocalDate day = command.heldOn() == null ? session.plannedOn() : command.heldOn();
        session.hold(day, civilToday(), clock.instant());
        store.flush();
        auditStep(session, SessionStatus.PLANNED);
        audit.change("heldOn", null, day);
    }

    @Override
    public void close(CloseSession command) {
        Session session = store.lock(command.id(), command.version());
        InputCheck check = new InputCheck();
        String explanation = check.multiLine("gapExplanation", command.gapExplanation(), MAX_REASON);
        check.throwIfAny();
        int missing = lists.of(session).progress().missing();
        session.close(missing, missing == 0 ? null : explanation, clock.instant());
        store.flush();
        auditStep(session, SessionStatus.HELD);
        audit.note("notRecorded", missing);
        audit.reason(explanation);
    }

    @Override
    public void reopen(ReopenSession command) {
        Session session = store.lock(command.id(), command.version());
        String reason = requiredReason(command.reason());
        session.reopen(clock.instant());
        store.flush();
        auditStep(session, SessionStatus.CLOSED);
        audit.reason(reason);
    }

    @Override
    public SessionView view(UUID sessionId) {
        Session session = store.find(sessionId);
        auditSession(session);
        return reads.view(session, activities.of(sessionId), lists.of(session).progress());
    }

    @Override
    public Slice<SessionRow> list(SessionFilter filter, PageRequest page) {
        return reads.list(filter, page);
    }

    @Override
    public List<SessionRow> today() {
        return reads.ofToday();
    }

    @Override
    public List<UnfinishedSession> unfinished() {
        return reads.unfinished().stream()
                .map(row -> {
                    var progress = lists.of(store.find(row.id())).progress();
                    return new UnfinishedSession(row, progress.expected(), progress.missing());
                })
                .toList();
    }

    @Override
    public List<SessionRow> overdue() {
        return reads.overdue();
    }

    @Override
    public List<ActivityType> activityTypes() {
        return activities.types();
    }

    private List<Session> followingIf(SeriesReach reach, Session session) {
        return reach == SeriesReach.THIS_AND_FOLLOWING ? store.following(session) : List.of();
    }

    private static String requiredReason(String reason) {
        InputCheck check = new InputCheck();
        String clean = check.requiredMultiLine("reason", reason, MAX_REASON);
        check.check(clean == null || clean.length() >= MIN_REASON, "reason", "error.sessions.reason.short");
        check.throwIfAny();
        return clean;
    }

    private void auditSession(Session session) {
        audit.about(SubjectType.SESSION, session.id());
        audit.note("group", session.groupId());
    }

    private void auditStep(Session session, SessionStatus before) {
        auditSession(session);
        audit.change("status", before, session.status());
    }

    private LocalDate civilToday() {
        return NepalTime.today(clock);
    }
}
