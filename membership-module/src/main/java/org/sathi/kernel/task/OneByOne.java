package org.sathi.kernel.task;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** A turn of the clock over records that may be due, each by itself: one that fails neither blocks nor undoes another and is tried again at the next turn. */
public final class OneByOne {

    /** Records that are looked up at once. */
    public static final int BATCH = 50;

    private static final System.Logger LOG = System.getLogger(OneByOne.class.getName());

    private OneByOne() {}

    /** Finds records in the order of their ids. */
    @FunctionalInterface
    public interface Finder {

        /**
         * The next ones.
         *
         * @param after the last one of the part before, {@code null} for the first part
         * @param limit at most so many
         */
        List<UUID> next(UUID after, int limit);
    }

    /**
     * Works through all that are found and gives how many changed. The log gets the random id and the kind of a failure; its message could carry content.
     *
     * @param task what the work is called in the log
     * @param work does one record, in a transaction of its own, and says whether it changed
     */
    public static int run(String task, Finder due, Predicate<UUID> work) {
        int changed = 0;
        UUID last = null;
        List<UUID> part;
        do {
            part = due.next(last, BATCH);
            for (UUID id : part) {
                changed += done(task, id, work) ? 1 : 0;
                last = id;
            }
        } while (part.size() == BATCH && !Thread.currentThread().isInterrupted());
        return changed;
    }

    private static boolean done(String task, UUID id, Predicate<UUID> work) {
        try {
            return work.test(id);
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    task + " " + id + ": " + e.getClass().getName());
            return false;
        }
    }
}
