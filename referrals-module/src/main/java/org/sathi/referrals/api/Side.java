package org.sathi.referrals.api;

/** From which side something came. */
public enum Side {
    PROGRAMME,
    AGENCY,
    SYSTEM
}
