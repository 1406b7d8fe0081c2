package org.sathi.referrals.api;

/** Whether a service can be referred to. */
public enum ServiceStatus {
    ACTIVE,
    TEMPORARILY_CLOSED,
    INACTIVE,
    /** It is gone for good: never offered again, but named where it was. */
    DEFUNCT
}
