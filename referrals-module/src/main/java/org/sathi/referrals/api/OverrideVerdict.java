package org.sathi.referrals.api;

/** What the second person found of a disclosure without consent. */
public enum OverrideVerdict {
    /** It was right to disclose; the override lasts out its time. */
    JUSTIFIED,
    /** It was not: the override ends at once, and with it the agency's reading. */
    NOT_JUSTIFIED
}
