package org.sathi.referrals.api;

/** On what ground something is disclosed without the member's consent; each names a danger that cannot wait for the member's answer. */
public enum OverrideReason {
    /** The member's own life is in immediate danger. */
    RISK_TO_LIFE,
    /** Somebody else's life is in immediate danger. */
    RISK_TO_ANOTHER,
    /** A child is in immediate danger. */
    CHILD_IN_DANGER,
    /** The member cannot be asked, unconscious or unable to understand, and needs treatment now. */
    UNABLE_TO_ASK
}
