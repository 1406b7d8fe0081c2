package org.sathi.sessions.api;

/** Why an assignment ended. */
public enum AssignmentEnd {
    /** The work together is done. */
    COMPLETED,
    /** The member asked for a change; no reason is asked for, and the pair is not made again (P8). */
    MEMBER_CHOICE,
    /** The specialist cannot go on. */
    SPECIALIST_UNAVAILABLE,
    /** The specialist's certification no longer allows it (P5). */
    CERTIFICATION,
    /** The member left the programme. */
    MEMBER_EXITED
}
