package org.sathi.kernel.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The book of scheduled work in the database: {@code krn_work} with a row for each task of each node, {@code krn_work_outage} with what fails and was told of. */
@ApplicationScoped
class WorkRows {

    private static final String LOCK = "SELECT name FROM krn_lock WHERE name = 'scheduled-work' FOR UPDATE";

    @PersistenceContext(unitName = "membership")
    EntityManager em;

    /** Writes the turns of one node; the rows are its own, nobody else writes them. */
    void write(List<Turns> turns, Instant now) {
        for (Turns one : turns) {
            Query update = em.createNativeQuery("UPDATE krn_work SET period_seconds = ?, heard_at = ?, ended_at = ?,"
                    + " done_at = ?, failing_since = ?, failures = ?, fault = ? WHERE task = ? AND node = ?");
            if (fill(update, one, now).executeUpdate() == 0) {
                fill(
                                em.createNativeQuery(
                                        "INSERT IGNORE INTO krn_work (period_seconds, heard_at, ended_at, done_at, failing_since, failures,"
                                                + " fault, task, node) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                                one,
                                now)
                        .executeUpdate();
            }
        }
    }

    private static Query fill(Query query, Turns turns, Instant now) {
        return query.setParameter(1, turns.period().toSeconds())
                .setParameter(2, utc(now))
                .setParameter(3, utc(turns.endedAt()))
                .setParameter(4, utc(turns.doneAt()))
                .setParameter(5, utc(turns.failingSince()))
                .setParameter(6, turns.failures())
                .setParameter(7, turns.fault())
                .setParameter(8, turns.task())
                .setParameter(9, turns.node());
    }

    /** The turns of all nodes. */
    List<Turns> read() {
        List<?> rows = em.createNativeQuery("SELECT task, node, period_seconds, heard_at, ended_at, done_at,"
                        + " failing_since, failures, fault FROM krn_work")
                .getResultList();
        return rows.stream().map(row -> turns((Object[]) row)).toList();
    }

    /** Lets one node at a time begin and end outages. */
    void lockOutages() {
        em.createNativeQuery(LOCK).getResultList();
    }

    /** What fails and was told of, by the name of the work. */
    Map<String, Outages.Open> outages() {
        Map<String, Outages.Open> found = new HashMap<>();
        for (Object row : em.createNativeQuery("SELECT task, whole + 0, well_since FROM krn_work_outage")
                .getResultList()) {
            Object[] cells = (Object[]) row;
            boolean whole = ((Number) cells[1]).intValue() == 1;
            found.put((String) cells[0], new Outages.Open(whole, instant(cells[2])));
        }
        return found;
    }

    /** An outage began. */
    void begin(String task, Outages.Wrong wrong) {
        em.createNativeQuery("INSERT INTO krn_work_outage (task, since, whole) VALUES (?, ?, ?)")
                .setParameter(1, task)
                .setParameter(2, utc(wrong.since()))
                .setParameter(3, wrong.whole() ? 1 : 0)
                .executeUpdate();
    }

    /** An outage in part became one of the whole. */
    void whole(String task) {
        em.createNativeQuery("UPDATE krn_work_outage SET whole = 1 WHERE task = ?")
                .setParameter(1, task)
                .executeUpdate();
    }

    /** The work is well since then, or not well again when it is {@code null}. */
    void wellSince(String task, Instant at) {
        em.createNativeQuery("UPDATE krn_work_outage SET well_since = ? WHERE task = ?")
                .setParameter(1, utc(at))
                .setParameter(2, task)
                .executeUpdate();
    }

    /** An outage is over. */
    void end(String task) {
        em.createNativeQuery("DELETE FROM krn_work_outage WHERE task = ?")
                .setParameter(1, task)
                .executeUpdate();
    }

    private static Turns turns(Object[] cells) {
        return new Turns(
                (String) cells[0],
                (String) cells[1],
                Duration.ofSeconds(((Number) cells[2]).longValue()),
                instant(cells[3]),
                instant(cells[4]),
                instant(cells[5]),
                instant(cells[6]),
                ((Number) cells[7]).intValue(),
                (String) cells[8]);
    }

    /** A DATETIME that holds UTC; the JVM runs in UTC, so a timestamp's fields are the stored ones. */
    private static Instant instant(Object cell) {
        if (cell == null) {
            return null;
        }
        LocalDateTime at = cell instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) cell;
        return at.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant at) {
        return at == null ? null : LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
