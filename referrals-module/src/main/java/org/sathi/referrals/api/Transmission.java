package org.sathi.referrals.api;

/** How a referral goes to its agency; decided when it is sent and never changed. */
public enum Transmission {
    /** It lies in the agency's inbox. */
    TRANSMITTED,
    /** The agency had no login: the programme phones or hands over a slip, and records what the agency answers. */
    LOGGED
}
