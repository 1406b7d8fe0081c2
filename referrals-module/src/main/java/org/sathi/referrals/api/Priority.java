package org.sathi.referrals.api;

/** How soon an answer is needed; it sets the due times (B5). */
public enum Priority {
    URGENT,
    ROUTINE
}
