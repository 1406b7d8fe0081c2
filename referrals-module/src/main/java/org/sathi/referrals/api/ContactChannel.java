package org.sathi.referrals.api;

/** How an agency tried to reach a member. */
public enum ContactChannel {
    PHONE,
    SMS,
    VISIT,
    AT_AGENCY,
    THROUGH_PROGRAMME
}
