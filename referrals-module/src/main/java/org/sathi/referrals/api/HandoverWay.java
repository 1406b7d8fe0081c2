package org.sathi.referrals.api;

/** How the programme told an agency without a login of a referral. */
public enum HandoverWay {
    /** By phone. */
    PHONE,
    /** The person took the slip along; the programme itself may have told nothing. */
    SLIP,
    /** By letter. */
    LETTER,
    /** By going there. */
    VISIT
}
