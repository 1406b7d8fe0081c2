package org.sathi.referrals.api;

/** What a referral waits for on the sender's side. */
public enum SenderTask {
    /** It came back (rejected, returned, expired, failed, or ended with its consent): find another way with the member. */
    FIND_ANOTHER_WAY,
    /** It was completed: ask the member whether help came. */
    CONFIRM_OUTCOME,
    /** The agency wrote. */
    READ_MESSAGE,
    /** It is logged only: tell the agency, by phone or with a slip. */
    HAND_OVER,
    /** The agency asks to open it again: open it, or decline with a reason (T24). */
    ANSWER_REOPEN,
    /** The member left the programme: go on with it or cancel it (B6-10). */
    MEMBER_LEFT,
    /** The consent has ended while the agency worked: talk with the member, who may give another one or let it end (T21). */
    CONSENT_ENDED,
    /** The agency was closed while it worked: find another way with the member (B6-7). */
    AGENCY_CLOSED
}
