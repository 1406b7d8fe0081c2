package org.sathi.referrals.internal;

/** Which due time a step starts (B5). */
enum Due {
    /** The due time stays as it is. */
    KEEP,
    /** The agency's answer. */
    RESPOND,
    /** The first contact that the agency promised. */
    FIRST_CONTACT,
    /** The next sign of life. */
    UPDATE,
    /** The review of a hold. */
    REVIEW,
    /** As of the state that the referral goes back to. */
    RESUMED,
    /** Nothing is due any more. */
    NONE
}
