package org.sathi.referrals.api;

/** What came of an attempt to reach a member. */
public enum ContactResult {
    REACHED,
    NO_ANSWER,
    NUMBER_WRONG,
    NOT_FOUND,
    DID_NOT_COME;

    /** Whether the member was reached. */
    public boolean success() {
        return this == REACHED;
    }
}
