package org.sathi.referrals.api;

/** In what part somebody acts on a referral (B2). */
public enum ReferralRole {
    /** RS: staff who refer their own members. */
    REFERRING_STAFF,
    /** RC: the programme's coordinator. */
    COORDINATOR,
    /** AW: worker of the addressed agency. */
    AGENCY_WORKER,
    /** AA: administrator of the addressed agency. */
    AGENCY_ADMIN,
    /** SYS: timers and reactions of the system. */
    SYSTEM;

    /** Whether this part is the agency's. */
    public boolean ofAgency() {
        return this == AGENCY_WORKER || this == AGENCY_ADMIN;
    }

    /** Whether this part is the programme's. */
    public boolean ofProgramme() {
        return this == REFERRING_STAFF || this == COORDINATOR;
    }
}
