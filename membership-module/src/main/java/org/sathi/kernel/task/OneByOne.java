package org.sathi.kernel.task;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

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
     * Works through all that are found and gives how many could not be done. The log gets the random id and the kind of a failure; its message could carry content.
     *
     * @param task what the work is called in the log
     * @param work does one record, in a transaction of its own
     */
    public static int run(String task, Finder due, Consumer<UUID> work) {
        int failed = 0;
        UUID last = null;
        List<UUID> part;
        do {
            part = due.next(last, BATCH);
            for (UUID id : part) {
                failed += done(task, id, work) ? 0 : 1;
                last = id;
            }
        } while (part.size() == BATCH && !Thread.currentThread().isInterrupted());
        return failed;
    }

    private static boolean done(String task, UUID id, Consumer<UUID> work) {
        try {
            work.accept(id);
            return true;
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    task + " " + id + ": " + e.getClass().getName());
            return false;
        }
    }
}
