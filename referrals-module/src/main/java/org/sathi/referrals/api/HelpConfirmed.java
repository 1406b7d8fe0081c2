package org.sathi.referrals.api;

/** What the member says when the sender asks whether help came. */
public enum HelpConfirmed {
    YES,
    PARTLY,
    NO,
    NOT_REACHED
}
