package org.sathi.referrals.api;

/** Whose side a reason lies on. */
public enum Attribution {
    PARTICIPANT,
    AGENCY,
    PROGRAMME,
    SYSTEM
}
