package org.sathi.referrals.internal;

/** Who is told of a step (B5). */
enum Audience {
    /** The worker of the referral, or everybody of the agency while it has none; never the one who acts. */
    POOL,
    /** The administrators of the agency. */
    AGENCY_ADMINS,
    /** Who sent it. */
    SENDER,
    /** The coordinators. */
    COORDINATORS,
    /** The coordinators when it is urgent. */
    COORDINATORS_IF_URGENT,
    /** The worker to whom it was given. */
    NEW_WORKER;

    /** Whether these are people of the agency. */
    boolean ofAgency() {
        return this == POOL || this == AGENCY_ADMINS || this == NEW_WORKER;
    }
}
