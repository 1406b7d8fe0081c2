package org.sathi.referrals.api;

/** How far the clock has gone for the deadline that now runs. */
public enum AlarmLevel {
    /** Nothing was said yet. */
    NONE,
    /** The worker was reminded. */
    REMINDED,
    /** It is overdue, and both sides were told. */
    OVERDUE,
    /** The agency's administrators and the coordinators were told. */
    ESCALATED
}
