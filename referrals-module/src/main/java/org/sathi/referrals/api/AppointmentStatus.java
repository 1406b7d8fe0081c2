package org.sathi.referrals.api;

/** Where an appointment stands. */
public enum AppointmentStatus {
    /** Agreed and still ahead, or not yet told what came of it. */
    SCHEDULED,
    /** The member came; this counts as reaching them (T9). */
    ATTENDED,
    /** The member did not come. */
    NO_SHOW,
    /** It was called off. */
    CANCELLED
}
