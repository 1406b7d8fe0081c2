package org.sathi.referrals.api;

/** What a service costs the person who uses it. */
public enum CostLevel {
    FREE,
    SUBSIDISED,
    PAID
}
