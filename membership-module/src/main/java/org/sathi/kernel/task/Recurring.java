package org.sathi.kernel.task;

/**
 * Work that a module does by the clock. The kernel calls every bean of this type once a minute, as the system; what fails is logged and tried again at the next turn. While the
 * demo's past is being written no turn is taken, since that past is not yet whole.
 */
public interface Recurring {

    /** What the work is called in the log and, as its actor, in the audit trail. */
    String task();

    /** One turn; every step of it in a transaction of its own. */
    void turn();
}
