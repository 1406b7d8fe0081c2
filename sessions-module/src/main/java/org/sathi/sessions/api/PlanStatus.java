package org.sathi.sessions.api;

/** Where a recovery plan stands (B, lifecycles). Only what the member agreed to counts as theirs (R1). */
public enum PlanStatus {
    /** Written, not yet agreed by the member. */
    DRAFT,
    /** The member agreed to the newest version. */
    AGREED,
    /** Changed since the member last agreed. */
    UNDER_REVIEW,
    /** Closed; kept as history. */
    ENDED
}
