package org.sathi.sessions.api;

/** What can happen to a goal as a whole. */
public enum GoalMove {
    /** The member agrees to it as written; leads out of the draft (B, invariant 9). */
    AGREE,
    /** Let it rest. */
    PAUSE,
    /** Take it up again. */
    RESUME,
    /** It is reached. */
    ACHIEVE,
    /** The member lets go of it. */
    LET_GO
}
