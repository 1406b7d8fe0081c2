package org.sathi.referrals.api;

/** What the deadline that now runs is for. */
public enum DeadlineKind {
    ACKNOWLEDGE,
    RESPOND,
    FIRST_CONTACT,
    UPDATE,
    REVIEW,
    /** A consent has ended: the agency confirms that it has stopped (T22). */
    STOP
}
