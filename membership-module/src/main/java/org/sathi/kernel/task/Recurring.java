package org.sathi.kernel.task;

/**
 * Work that a module does by the clock. The kernel calls every bean of this type once a minute, as the system; what fails is logged, written into the book of {@link ScheduledWork} and tried again at the
 * next turn. While the demo's past is being written no turn is taken, since that past is not yet whole.
 */
public interface Recurring {

    /** What the work is called in the log, in the book and, as its actor, in the audit trail; at most 64 letters of ASCII. */
    String task();

    /**
     * One turn; every step of it in a transaction of its own.
     *
     * @return how many records could not be done
     */
    int turn();
}
