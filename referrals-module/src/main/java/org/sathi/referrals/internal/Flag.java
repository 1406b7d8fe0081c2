package org.sathi.referrals.internal;

/** The two flags that stand beside the state (B1). */
enum Flag {
    /** The sender has asked to cancel. */
    CANCEL_REQUESTED,
    /** The consent has ended while the agency was at work. */
    CONSENT_HOLD
}
