package org.sathi.referrals.api;

/** In what a short deadline is counted: both count opening hours only. */
public enum BusinessUnit {
    HOURS,
    DAYS
}
