package org.sathi.referrals.api;

/** From where to where each number goes that the calendar and the deadlines are made of. */
public enum TimeRange {
    /** Business hours until a referral is opened. */
    ACKNOWLEDGE_HOURS(1, 240),
    /** Business days until a referral is opened. */
    ACKNOWLEDGE_DAYS(1, 60),
    /** Business days until it is answered. */
    RESPOND_DAYS(1, 60),
    /** Business days from the acceptance to the first contact. */
    CONTACT_DAYS(1, 60),
    /** Days until the next sign of life of one at work. */
    UPDATE_DAYS(1, 180),
    /** Share of a deadline after which the worker is reminded. */
    REMIND_PERCENT(10, 90),
    /** Share of a deadline that may pass again after its end before it is escalated. */
    ESCALATE_PERCENT(10, 300),
    /** Attempts before a member counts as not to be reached (T13). */
    ATTEMPTS(1, 10),
    /** Days on which these must lie. */
    ATTEMPT_DAYS(1, 10),
    /** Business days in which an acceptance can be given back (T8). */
    RETURN_DAYS(1, 30),
    /** Business days after which a request to cancel can be forced (T17). */
    UNANSWERED_DAYS(1, 60),
    /** Days after which the system ends a consent hold (T22). */
    HOLD_DAYS(1, 30),
    /** Days in which a closed referral can be opened again (T24). */
    REOPEN_DAYS(1, 365),
    /** Days of grace after the end (T27, A-40). */
    GRACE_DAYS(1, 90);

    private final int least;
    private final int most;

    TimeRange(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** The smallest number that it takes. */
    public int least() {
        return least;
    }

    /** The largest number that it takes. */
    public int most() {
        return most;
    }
}
