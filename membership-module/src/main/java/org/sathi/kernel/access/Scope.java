package org.sathi.kernel.access;

/** Whose records a role may reach. */
public enum Scope {
    /** Members of every group. */
    ALL_GROUPS,
    /** Members of the groups in which the person holds a role today. */
    OWN_GROUPS,
    /** Members assigned to the person. */
    ASSIGNED_MEMBERS,
    /** Referrals addressed to the person's agency. */
    OWN_AGENCY,
    /** Counts only, small cells suppressed. */
    AGGREGATES,
    /** No records of members. */
    NONE
}
