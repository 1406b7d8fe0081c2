package org.sathi.kernel.audit;

/** How an audited operation ended. */
public enum AuditOutcome {
    /** It was done and committed with this row. */
    DONE,
    /** It was refused and changed nothing. */
    REFUSED
}
