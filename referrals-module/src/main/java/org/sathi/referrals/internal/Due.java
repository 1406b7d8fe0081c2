package org.sathi.referrals.internal;

/** Which due time a step starts (B5). */
enum Due {
    /** The due time stays as it is. */
    KEEP,
    /** Opening what was sent. */
    ACKNOWLEDGE,
    /** The agency's answer, counted from the sending. */
    RESPOND,
    /** The first contact that the agency promised. */
    FIRST_CONTACT,
    /** The next sign of life. */
    UPDATE,
    /** The next sign of life, when that is what is due: the step was one. Any other due time stays as it is. */
    UPDATE_AGAIN,
    /** The review of a hold. */
    REVIEW,
    /** The agency's word that it has stopped using what it was told. */
    STOP,
    /** As of the state that the referral goes back to. */
    RESUMED,
    /** Nothing is due any more. */
    NONE
}
