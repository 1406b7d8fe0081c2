package org.sathi.referrals.api;

/** What a notice tells; each has a sentence without content in the bundles. */
public enum NoticeKind {
    SENT,
    RECEIVED,
    ACCEPTED,
    STARTED,
    ON_HOLD,
    RESUMED,
    MESSAGE,
    REJECTED,
    RETURNED,
    EXPIRED,
    FAILED,
    COMPLETED,
    CANCELLED,
    CANCEL_REQUESTED,
    CANCEL_REQUEST_WITHDRAWN,
    CANCEL_CONFIRMED,
    CONSENT_ENDED,
    CONSENT_RENEWED,
    STOP_CONFIRMED,
    REOPENED,
    SENT_IN_ERROR,
    ASSIGNED,
    REMINDER,
    OVERDUE,
    REVIEW_OVERDUE,
    ESCALATED,
    /** an appointment was agreed, kept, missed or called off. */
    APPOINTMENT,
    /** B6-17: a document was added. */
    DOCUMENT,
    /** nobody works on it any more. */
    UNASSIGNED,
    CONSENT_CHANGED,
    OVERRIDDEN,
    /** T16: the sender had asked to cancel, and the person had already been helped. */
    ALREADY_SERVED,
    /** T16: the sender had asked to cancel, and the agency had already ended its work without help. */
    ALREADY_ENDED,
    /** T24: the agency asks to open a closed referral again. */
    REOPEN_ASKED,
    /** T24: it is not opened again. */
    REOPEN_DECLINED,
    /** B6-10: the member left the programme while it is open. */
    MEMBER_LEFT,
    /** one's own account will be closed unless one signs in. */
    OWN_ACCOUNT_UNUSED,
    /** a colleague's account will be closed unless they sign in. */
    ACCOUNT_UNUSED,
    /** an account of an agency was closed because nobody used it. */
    ACCOUNT_CLOSED,
    /** the same, and the agency now has nobody who administers it. */
    LAST_ADMIN_CLOSED,
    /** an agency's agreement ends within thirty days. */
    AGREEMENT_ENDS_SOON,
    /** an agency's agreement ends within seven days. */
    AGREEMENT_ENDS_NOW,
    /** Work that the server does by the clock fails. */
    WORK_FAILS,
    /** All of it is done again. */
    WORK_WELL;

    /** What kind of record a notice is about. */
    public enum About {
        REFERRAL,
        ACCOUNT,
        AGENCY,
        SERVER
    }

    /** What kind of record a notice of this kind is about. */
    public About about() {
        return switch (this) {
            case OWN_ACCOUNT_UNUSED, ACCOUNT_UNUSED, ACCOUNT_CLOSED, LAST_ADMIN_CLOSED -> About.ACCOUNT;
            case AGREEMENT_ENDS_SOON, AGREEMENT_ENDS_NOW -> About.AGENCY;
            case WORK_FAILS, WORK_WELL -> About.SERVER;
            default -> About.REFERRAL;
        };
    }
}
