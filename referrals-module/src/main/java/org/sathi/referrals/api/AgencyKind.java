package org.sathi.referrals.api;

/** The kind of a partner agency; it decides the wall of categories. */
public enum AgencyKind {
    MENTAL_HEALTH,
    HIV_AIDS,
    CRIMINAL_JUSTICE,
    HEALTH,
    HOUSING,
    LIVELIHOOD,
    DISABILITY_RIGHTS,
    OTHER
}
