package org.sathi.sessions.api;

/** Where a goal stands (B, lifecycles). */
public enum GoalStatus {
    /** Written, not yet agreed by the member. */
    DRAFT,
    /** Agreed and worked on. */
    ACTIVE,
    /** Resting for a while. */
    PAUSED,
    /** Reached; kept as history. */
    ACHIEVED,
    /** The member let go of it; kept as history. */
    LET_GO;

    /** Whether the goal is history, which only new notes may be added to. */
    public boolean ended() {
        return this == ACHIEVED || this == LET_GO;
    }
}
