package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sathi.kernel.time.NepalTime;
import org.sathi.referrals.api.Deadlines;
import org.sathi.referrals.api.Priority;

/** The calendar and the deadlines as they are set, read once a minute: another node's change holds here within that. */
@ApplicationScoped
class TimeSettings {

    private static final Duration FRESH = Duration.ofMinutes(1);
    /** A deadline that runs may have begun so many days ago. */
    private static final int DAYS_BACK = 400;

    private static final int MOST_HOLIDAYS = 1000;

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    @Inject
    private Clock clock;

    private volatile Read read;

    private record Read(DueTimes times, long at) {}

    /** What holds now. */
    DueTimes current() {
        Read known = read;
        if (known == null || System.nanoTime() - known.at() > FRESH.toNanos()) {
            known = new Read(load(), System.nanoTime());
            read = known;
        }
        return known.times();
    }

    /**
     * Reads them anew when it is time, for the clock. In a transaction of its own, since the clock's thread has none and the container keeps what it opens for a thread without one: closed
     * after the first turn, it would fail every turn after it.
     */
    @Transactional
    void refresh() {
        current();
    }

    /** What held when it was last read; for a list, which has no statement to spare. The clock's turn reads it anew. */
    DueTimes known() {
        Read last = read;
        return last == null ? current() : last.times();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) TimesChanged event) {
        read = null;
    }

    private DueTimes load() {
        WeekRow week = em.find(WeekRow.class, WeekRow.ID);
        Map<UUID, Map<Priority, Deadlines>> policies = new HashMap<>();
        for (PolicyRow row :
                em.createQuery("SELECT p FROM PolicyRow p", PolicyRow.class).getResultList()) {
            policies.computeIfAbsent(row.scope(), scope -> new EnumMap<>(Priority.class))
                    .put(row.priority(), row.deadlines());
        }
        Map<Priority, Deadlines> standard = policies.remove(PolicyRow.STANDARD);
        return new DueTimes(
                BusinessCalendar.of(
                        week.daysOff(),
                        holidays(),
                        week.week().opens(),
                        week.week().closes()),
                week.week().remindPercent(),
                week.week().escalatePercent(),
                standard,
                policies,
                em.find(BoundsRow.class, BoundsRow.ID).bounds());
    }

    private Set<LocalDate> holidays() {
        List<HolidayRow> rows = em.createQuery(
                        "SELECT h FROM HolidayRow h WHERE h.on >= :from ORDER BY h.on", HolidayRow.class)
                .setParameter("from", NepalTime.today(clock).minusDays(DAYS_BACK))
                .setMaxResults(MOST_HOLIDAYS)
                .getResultList();
        return rows.stream().map(HolidayRow::on).collect(Collectors.toSet());
    }
}
