package org.sathi.referrals.api;

/** How the data-use agreement of an agency stands. */
public enum AgreementState {
    /** None was ever signed. */
    MISSING,
    IN_FORCE,
    /** It ends within thirty days. */
    ENDS_SOON,
    /** It has ended: nothing is sent to the agency, and the agency reads no more than stubs. */
    ENDED;

    /** Whether an agreement holds: referrals can be sent, and what the agency has been sent can be read. */
    public boolean holds() {
        return this == IN_FORCE || this == ENDS_SOON;
    }
}
