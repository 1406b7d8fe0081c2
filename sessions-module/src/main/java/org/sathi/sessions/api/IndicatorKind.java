package org.sathi.sessions.api;

/** What an indicator tells of (C.2). */
public enum IndicatorKind {
    /** A change for the better or the worse. */
    CHANGE,
    /** A state that is reached: paid work, an own business, speaking up for oneself. Needs evidence. */
    STATUS
}
