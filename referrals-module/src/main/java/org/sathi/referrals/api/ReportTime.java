package org.sathi.referrals.api;

/** A time that the referral report measures, in hours on the clock from sending. */
public enum ReportTime {
    /** Until the agency opened it or answered. */
    ACKNOWLEDGE,
    /** Until the agency accepted. */
    ACCEPT,
    /** Until the agency had first reached the member. */
    FIRST_CONTACT,
    /** Until it was closed with an outcome. */
    CLOSE
}
