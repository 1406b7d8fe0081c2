package org.sathi.sessions.api;

/** What the certifying body has decided, apart from the dates. */
public enum CertificationStanding {
    GOOD,
    SUSPENDED,
    /** Taken away for good. */
    REVOKED
}
