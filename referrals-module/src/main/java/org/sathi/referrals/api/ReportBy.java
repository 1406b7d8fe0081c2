package org.sathi.referrals.api;

/** What the lines of the referral report are. */
public enum ReportBy {
    AGENCY,
    SERVICE,
    PRIORITY
}
