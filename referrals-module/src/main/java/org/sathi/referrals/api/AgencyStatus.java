package org.sathi.referrals.api;

/** Whether an agency can be referred to. */
public enum AgencyStatus {
    ACTIVE,
    INACTIVE
}
