package org.sathi.sessions.api;

/** Where a certification stands on a day; found by computation, never stored (invariant 6). */
public enum CertificationStatus {
    /** The person has none. */
    NONE,
    /** It begins on a later day. */
    NOT_YET,
    ACTIVE,
    /** Active, and ends within 90 days. */
    EXPIRING,
    EXPIRED,
    SUSPENDED,
    REVOKED;

    /** Whether a peer specialist may be given an assignment (invariant 7). */
    public boolean allowsAssignment() {
        return this == ACTIVE || this == EXPIRING;
    }
}
