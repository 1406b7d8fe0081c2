package org.sathi.referrals.api;

/** What an agency says of the room in a service. */
public enum CapacityStatus {
    HAS_CAPACITY,
    WAITLIST,
    ASSESS_FIRST,
    NO_CAPACITY
}
