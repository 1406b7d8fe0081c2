package org.sathi.sessions.api;

/** What a line of a goal's history tells. */
public enum GoalEntryKind {
    /** It was written down. */
    ADDED,
    /** It was worded anew; the line holds the former words. */
    REWORDED,
    /** The member agreed. */
    AGREED,
    PAUSED,
    RESUMED,
    ACHIEVED,
    LET_GO,
    /** A checkpoint was held. */
    CHECKPOINT,
    /** A step was done. */
    STEP_DONE,
    /** A step was dropped. */
    STEP_DROPPED,
    /** A linked referral ended and said something about the goal. */
    REFERRAL
}
