package org.sathi.kernel.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * What this node knows of its own turns. Kept in memory so that a database that fails, which is the likeliest reason for a failing turn, takes none of it away; it is written when it can be: when a
 * piece of work begins to fail or comes back, else once a minute.
 */
@ApplicationScoped
class WorkBook {

    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final Duration AGAIN = Duration.ofSeconds(10);
    private static final Duration HANGS = Duration.ofMinutes(5);

    private final String node = UUID.randomUUID().toString();
    private final Map<String, Turns> known = new TreeMap<>();
    /** What failed for long enough to be told, by the start of it, until it is written down; though it may be over by then. */
    private final Map<String, Instant> untold = new TreeMap<>();

    private boolean changed;
    private Instant keptAt = Instant.MIN;
    private Instant triedAt = Instant.MIN;
    private boolean underWay;

    /**
     * What the node knows at one moment.
     *
     * @param untold what fails or failed and is not yet written down, with its start
     */
    record Page(List<Turns> turns, Map<String, Instant> untold) {}

    /** This node, anew with every start. */
    String node() {
        return node;
    }

    /** Work was set going. */
    synchronized void begun(String task, Duration period, Instant at) {
        known.put(task, Turns.begun(task, node, period, at));
        changed = true;
    }

    /** A turn was done. */
    void done(String task, Instant at) {
        note(task, turns -> turns.done(at));
    }

    /** A turn failed; of the fault only its kind is kept. Gives how many failed in a row. */
    int failed(String task, Instant at, String fault) {
        return note(task, turns -> turns.failed(at, fault)).failures();
    }

    private synchronized Turns note(String task, UnaryOperator<Turns> turn) {
        Turns before = known.get(task);
        Turns after = turn.apply(before);
        known.put(task, after);
        if (after.failing()) {
            untold.putIfAbsent(task, after.failingSince());
        }
        changed |= before.failing() != after.failing();
        return after;
    }

    /** All that is known. */
    synchronized Page page() {
        return new Page(List.copyOf(known.values()), Map.copyOf(untold));
    }

    /** Whether it is time to write; who is told so does it, and says how it went. What hangs is not waited for. */
    synchronized boolean takesPen(Instant now) {
        boolean time = past(triedAt, AGAIN, now) && (changed || past(keptAt, EVERY, now));
        boolean free = !underWay || past(triedAt, HANGS, now);
        if (!time || !free) {
            return false;
        }
        triedAt = now;
        underWay = true;
        changed = false;
        return true;
    }

    /** The page stands in the database. */
    synchronized void kept(Page page, Instant now) {
        underWay = false;
        keptAt = now;
        untold.entrySet().removeAll(page.untold().entrySet());
    }

    /** It does not; the next turn tries again. */
    synchronized void notKept() {
        underWay = false;
        changed = true;
    }

    private static boolean past(Instant last, Duration wait, Instant now) {
        return last.equals(Instant.MIN) || !now.isBefore(last.plus(wait));
    }
}
