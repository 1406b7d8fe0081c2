package org.sathi.sessions.api;

/** Where an observation stands (B, lifecycles). Only {@link #SUBMITTED} and {@link #VERIFIED} ones count (C.3). */
public enum ObservationStatus {
    /** Begun; evidence is still missing. */
    DRAFT,
    SUBMITTED,
    /** Looked at by a second person. */
    VERIFIED,
    /** Somebody doubts it; does not count until it is settled. */
    DISPUTED,
    /** Taken back with a reason; kept, never deleted (B, invariant 14). */
    VOID;

    /** Whether such an observation is counted. */
    public boolean counts() {
        return this == SUBMITTED || this == VERIFIED;
    }
}
