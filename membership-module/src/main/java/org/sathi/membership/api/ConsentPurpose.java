package org.sathi.membership.api;

/** For what a member is asked (M6). Consents to referrals belong to the referral module. */
public enum ConsentPurpose {
    /** Taking part in a group. */
    JOIN_GROUP,
    /** Keeping of notes and plans. */
    KEEP_NOTES,
    /** Being counted in anonymous reports (C.3). */
    ANONYMOUS_REPORTS,
    /** Being contacted by phone or SMS. */
    CONTACT,
    /** Use of photo or story. */
    PHOTO_STORY
}
