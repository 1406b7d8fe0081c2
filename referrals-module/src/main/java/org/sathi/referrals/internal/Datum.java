package org.sathi.referrals.internal;

/** What a step needs to be told. */
enum Datum {
    REASON,
    TEXT,
    WORKER,
    FIRST_CONTACT_ON,
    REVIEW_ON,
    OUTCOME,
    DELIVERED,
    CLOSED_ON,
    CONSENT,
    STOPPED
}
