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
    /** A linked referral ended; the line holds the code of the outcome. Older lines only. */
    REFERRAL,
    /** Somebody was asked for help with it: a referral was sent, or logged for an agency without a login. */
    REFERRAL_SENT,
    /** The agency takes it. */
    REFERRAL_ACCEPTED,
    /** The agency does not take it, or gave it back. */
    REFERRAL_TURNED_DOWN,
    /** The referral was closed: it helped. */
    REFERRAL_HELPED,
    /** The referral was closed: it helped in part. */
    REFERRAL_HELPED_PARTLY,
    /** The referral was closed without help. */
    REFERRAL_NOT_HELPED,
    /** The referral was cancelled or not answered. */
    REFERRAL_ENDED,
    /** The closed referral was opened again. */
    REFERRAL_REOPENED
}
