package org.sathi.referrals.api;

/** Whether a consent to disclose is in force, by comparison with the clock. */
public enum ConsentState {
    IN_FORCE,
    EXPIRED,
    WITHDRAWN
}
