package org.sathi.referrals.api;

/** Why somebody is referred. */
public enum ReferralReason {
    ASSESSMENT,
    TREATMENT,
    ONGOING_SUPPORT,
    CRISIS,
    PRACTICAL_HELP,
    LEGAL_HELP,
    MEMBER_ASKED,
    OTHER
}
