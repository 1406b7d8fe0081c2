package org.sathi.referrals.api;

/** What a referral waits for on the agency's side, beside its state. */
public enum AgencyTask {
    /** The sender asks to cancel: confirm or close with an outcome (T15, T16). */
    ANSWER_CANCEL,
    /** The consent has ended: stop use and confirm it (T22). */
    CONFIRM_STOP,
    /** The programme wrote. */
    READ_MESSAGE
}
