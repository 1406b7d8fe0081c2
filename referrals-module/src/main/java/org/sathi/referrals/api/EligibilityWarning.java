package org.sathi.referrals.api;

/** In what a service may not fit the person who is referred to it. It is said before sending and never stands in the way: people know more than the directory. */
public enum EligibilityWarning {
    /** The service is for older people. */
    TOO_YOUNG,
    /** The service is for younger people. */
    TOO_OLD,
    /** The service is for certain ages and the person's year of birth is not known. */
    AGE_UNKNOWN,
    /** Nobody there speaks the person's language. */
    LANGUAGE,
    /** The agency works in another district than the person lives in. */
    OTHER_DISTRICT,
    /** The agency says that there is a waiting list. */
    WAITLIST,
    /** The agency says that the service is full. */
    FULL,
    /** The service is for women, or for men, and the person is not. */
    OTHER_SEX,
    /** The person lives outside of the districts that the service names. */
    OUT_OF_AREA
}
