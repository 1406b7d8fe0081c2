package org.sathi.membership.api;

/** Where a person stands in the programme (M8). */
public enum MemberStatus {
    /** Told of the programme by somebody; not yet asked. */
    REFERRED,
    /** Wants to take part; waits for a place. */
    WAITLISTED,
    /** Agreed to take part; has not begun. */
    ENROLLED,
    /** Takes part. */
    ACTIVE,
    /** Away for a while; the place is kept. */
    ON_LEAVE,
    /** Ended because the person's own goals were reached. */
    COMPLETED,
    /** Ended because the person did not want to go on. */
    WITHDRAWN,
    /** Ended for another reason. */
    EXITED;

    /** Whether the person counts as taking part today: enrolled, active or on leave. */
    public boolean enrolled() {
        return this == ENROLLED || this == ACTIVE || this == ON_LEAVE;
    }

    /** Whether the engagement is over. */
    public boolean ended() {
        return this == COMPLETED || this == WITHDRAWN || this == EXITED;
    }
}
