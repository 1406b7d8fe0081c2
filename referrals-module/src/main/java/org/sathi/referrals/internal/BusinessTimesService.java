package org.sathi.referrals.internal;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.idempotency.Idempotency;
import org.sathi.kernel.paging.Cursor;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.kernel.time.NepalTime;
import org.sathi.referrals.api.BusinessTimes;
import org.sathi.referrals.api.Deadlines;
import org.sathi.referrals.api.Priority;

/** Keeps the calendar and the deadlines. Changes wait for each other on the row of the week. */
@Published
class BusinessTimesService implements BusinessTimes {

    private static final int NEVER_WRITTEN = -1;
    private static final int YEARS_AHEAD = 5;
    private static final int LISTED = 100;

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    @Inject
    private Store store;

    @Inject
    private Idempotency idempotency;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<TimesChanged> changed;

    @Inject
    private Clock clock;

    @Override
    public Week week() {
        return store.find(WeekRow.class, WeekRow.ID).orElseThrow(NotFound::new).week();
    }

    @Override
    public void changeWeek(Week week) {
        TimeInput.check(week);
        WeekRow row = alone();
        Conflict.requireVersion(week.version(), row.version());
        Week before = row.week();
        row.change(week);
        store.flush();
        audit.change("week", said(before), said(week));
        changed.fire(new TimesChanged());
    }

    private static String said(Week week) {
        return week.opens() + "-" + week.closes() + " off " + week.daysOff() + " remind " + week.remindPercent()
                + " escalate " + week.escalatePercent();
    }

    @Override
    public Limits limits() {
        return bounds().limits();
    }

    @Override
    public void changeLimits(Limits limits) {
        TimeInput.check(limits);
        alone();
        BoundsRow row = bounds();
        Conflict.requireVersion(limits.version(), row.version());
        Bounds before = row.bounds();
        row.change(limits);
        store.flush();
        audit.change("limits", before, row.bounds());
        changed.fire(new TimesChanged());
    }

    private BoundsRow bounds() {
        return store.find(BoundsRow.class, BoundsRow.ID).orElseThrow(NotFound::new);
    }

    @Override
    public Slice<Holiday> holidays(LocalDate from, PageRequest page) {
        LocalDate after =
                page.after() == null ? null : Cursor.parse(page.after(), 1).date(0);
        TypedQuery<HolidayRow> query = em.createQuery(
                "SELECT h FROM HolidayRow h WHERE h.on >= :from" + (after == null ? "" : " AND h.on > :after")
                        + " ORDER BY h.on",
                HolidayRow.class);
        query.setParameter("from", from == null ? NepalTime.today(clock) : from);
        if (after != null) {
            query.setParameter("after", after);
        }
        List<Holiday> found = query.setMaxResults(page.size() + 1).getResultList().stream()
                .map(HolidayRow::holiday)
                .toList();
        return Slice.of(found, page.size(), holiday -> Cursor.of(holiday.on()));
    }

    @Override
    public UUID addHoliday(AddHoliday command) {
        InputCheck check = new InputCheck();
        LocalDate today = NepalTime.today(clock);
        LocalDate on = check.requiredDate("on", command.on());
        check.notBefore("on", on, today.minusYears(1));
        check.notAfter("on", on, today.plusYears(YEARS_AHEAD));
        String english = check.requiredName("nameEn", command.nameEn());
        String nepali = check.requiredName("nameNe", command.nameNe());
        check.throwIfAny();
        return idempotency.once(command.submitKey(), command, () -> {
            alone();
            check.check(!known(on), "on", "error.times.holiday-known");
            check.throwIfAny();
            UUID id = UUID.randomUUID();
            store.add(new HolidayRow(id, on, english, nepali));
            store.flush();
            audit.change("holiday", null, on + " " + english);
            changed.fire(new TimesChanged());
            return id;
        });
    }

    private boolean known(LocalDate on) {
        return !em.createQuery("SELECT h.id FROM HolidayRow h WHERE h.on = :on", UUID.class)
                .setParameter("on", on)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void removeHoliday(UUID id) {
        alone();
        HolidayRow row = store.find(HolidayRow.class, id).orElseThrow(NotFound::new);
        audit.change("holiday", row.on() + " " + row.holiday().nameEn(), null);
        em.remove(row);
        store.flush();
        changed.fire(new TimesChanged());
    }

    @Override
    public Policy policy(UUID service) {
        return service == null ? standard() : ofService(service);
    }

    private Policy standard() {
        List<PolicyRow> rows = rows(PolicyRow.STANDARD);
        return new Policy(null, null, null, null, null, true, deadlines(rows), version(rows));
    }

    private Policy ofService(UUID id) {
        AgencyService service = known(id);
        Agency agency = store.find(Agency.class, service.agencyId()).orElseThrow(NotFound::new);
        List<PolicyRow> own = rows(id);
        List<PolicyRow> hold = own.isEmpty() ? rows(PolicyRow.STANDARD) : own;
        return new Policy(
                id,
                agency.nameEn(),
                agency.nameNe(),
                service.nameEn(),
                service.nameNe(),
                !own.isEmpty(),
                deadlines(hold),
                version(own));
    }

    @Override
    public List<Policy> ownPolicies() {
        return em
                .createQuery(
                        "SELECT DISTINCT s.id, a.nameEn, s.nameEn FROM PolicyRow p JOIN AgencyService s ON s.id = p.scope"
                                + " JOIN Agency a ON a.id = s.agencyId ORDER BY a.nameEn, s.nameEn, s.id",
                        Object[].class)
                .setMaxResults(LISTED)
                .getResultList()
                .stream()
                .map(cells -> ofService((UUID) cells[0]))
                .toList();
    }

    @Override
    public void changePolicy(ChangePolicy command) {
        TimeInput.check(command.deadlines(), week());
        alone();
        if (command.service() != null) {
            audit.about(SubjectType.SERVICE, known(command.service()).id());
        }
        UUID scope = command.service() == null ? PolicyRow.STANDARD : command.service();
        List<PolicyRow> rows = rows(scope);
        Conflict.requireVersion(command.version(), version(rows));
        Map<Priority, Deadlines> before = deadlines(rows);
        rows.forEach(row -> row.change(command.deadlines().get(row.priority())));
        if (rows.isEmpty()) {
            command.deadlines()
                    .forEach((priority, deadlines) ->
                            store.add(new PolicyRow(UUID.randomUUID(), scope, priority, deadlines)));
        }
        store.flush();
        audit.change("deadlines", before.isEmpty() ? null : before, command.deadlines());
        changed.fire(new TimesChanged());
    }

    @Override
    public void dropPolicy(UUID service) {
        alone();
        List<PolicyRow> rows = rows(service);
        audit.about(SubjectType.SERVICE, known(service).id());
        audit.change("deadlines", deadlines(rows), null);
        rows.forEach(em::remove);
        store.flush();
        changed.fire(new TimesChanged());
    }

    private AgencyService known(UUID service) {
        return store.find(AgencyService.class, service).orElseThrow(NotFound::new);
    }

    private WeekRow alone() {
        return store.lock(WeekRow.class, WeekRow.ID).orElseThrow(NotFound::new);
    }

    private List<PolicyRow> rows(UUID scope) {
        return em.createQuery("SELECT p FROM PolicyRow p WHERE p.scope = :scope", PolicyRow.class)
                .setParameter("scope", scope)
                .getResultList();
    }

    private static Map<Priority, Deadlines> deadlines(List<PolicyRow> rows) {
        Map<Priority, Deadlines> deadlines = new EnumMap<>(Priority.class);
        rows.forEach(row -> deadlines.put(row.priority(), row.deadlines()));
        return deadlines;
    }

    /** Both priorities are one form: their versions only grow, and so does the sum. */
    private static long version(List<PolicyRow> rows) {
        return rows.isEmpty()
                ? NEVER_WRITTEN
                : rows.stream().mapToLong(PolicyRow::version).sum();
    }
}
