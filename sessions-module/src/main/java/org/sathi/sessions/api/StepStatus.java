package org.sathi.sessions.api;

/** Where an action step stands (R4). */
public enum StepStatus {
    OPEN,
    DOING,
    DONE,
    /** Not done after all; a reason is kept. */
    DROPPED;

    /** Whether something is still to be done. */
    public boolean pending() {
        return this == OPEN || this == DOING;
    }
}
