package org.sathi.sessions.api;

/** Where a session stands (S3). Only held and closed sessions count. */
public enum SessionStatus {
    /** It is to come. */
    PLANNED,
    /** It took place; attendance is being recorded. */
    HELD,
    /** It took place and is complete. */
    CLOSED,
    /** It did not take place. */
    CANCELLED
}
