package org.sathi.referrals.internal;

/**
 * How often and how long, where B3 names a number: as the programme has set it.
 *
 * @param attempts attempts needed before a member counts as not to be reached (T13)
 * @param attemptDays days on which these must lie
 * @param returnDays business days in which an acceptance can be given back (T8)
 * @param unansweredDays business days after which a request to cancel can be forced (T17)
 * @param holdDays days after which the system ends a consent hold (T22)
 * @param reopenDays days in which a closed referral can be opened again (T24)
 * @param graceDays days after the end in which a final note can be written and the agency may still read (T27, A-40)
 */
record Bounds(
        int attempts,
        int attemptDays,
        int returnDays,
        int unansweredDays,
        int holdDays,
        int reopenDays,
        int graceDays) {

    /** As B3 proposes. */
    static final Bounds DEFAULT = new Bounds(3, 2, 2, 5, 7, 30, 14);
}
