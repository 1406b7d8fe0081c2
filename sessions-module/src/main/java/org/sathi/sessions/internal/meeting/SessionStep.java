package org.sathi.sessions.internal.meeting;

/** What moves a session from one status to another. */
enum SessionStep {
    HOLD,
    CANCEL,
    CLOSE,
    REOPEN
}
