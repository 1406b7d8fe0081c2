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
    OVERRIDDEN
}
