package org.sathi.kernel.task;

import java.time.Instant;

/** Rows of a module that nobody asks for after some time. The kernel's housekeeping calls every bean of this type again and again, batch after batch. */
public interface Forgetting {

    /** Rows forgotten in one transaction. */
    int BATCH = 1000;

    /** What the work is called in the log and in the book of {@link ScheduledWork}; at most 64 letters of ASCII. */
    String task();

    /**
     * Forgets one batch, in a transaction of its own.
     *
     * @param now the time by which age is measured
     * @return the rows of the largest table that were forgotten; {@link #BATCH} means that more may wait
     */
    int forget(Instant now);
}
