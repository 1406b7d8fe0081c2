package org.sathi.referrals.api;

/** The programme's lists of referrals. */
public enum ReferralList {
    /** What waits for me: came back, completed and to be confirmed, new message. */
    NEEDS_ME,
    /** My drafts. */
    MY_DRAFTS,
    /** Sent by me. */
    MY_SENT,
    /** All of members in scope. */
    ALL
}
