package org.sathi.referrals.api;

/** How far a referral has come as to what its agency may read (B4). */
public enum DisclosurePhase {
    /** Nothing: a draft, or ended before acceptance. */
    NONE,
    /** Sent, not yet accepted: the preview without identity. */
    PREVIEW,
    /** Accepted: the consented categories. */
    ACCEPTED,
    /** Consent withdrawn or run out, or sent in error: only that it was, and that use must stop. */
    STUB
}
