package org.sathi.referrals.api;

/** Whether a service can be referred to. */
public enum ServiceStatus {
    ACTIVE,
    TEMPORARILY_CLOSED,
    INACTIVE
}
