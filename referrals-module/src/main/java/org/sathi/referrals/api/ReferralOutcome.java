package org.sathi.referrals.api;

/** How an accepted referral ended. */
public enum ReferralOutcome {
    RESOLVED,
    PARTLY,
    UNRESOLVED
}
