package org.sathi.referrals.api;

import java.util.Set;

/** The states of a referral (B1). */
public enum ReferralState {
    DRAFT,
    REQUESTED,
    RECEIVED,
    ACCEPTED,
    IN_PROGRESS,
    ON_HOLD,
    COMPLETED,
    FAILED,
    REJECTED,
    CANCELLED,
    EXPIRED,
    ENTERED_IN_ERROR;

    private static final Set<ReferralState> NEW = Set.of(REQUESTED, RECEIVED);
    private static final Set<ReferralState> WORKED = Set.of(ACCEPTED, IN_PROGRESS, ON_HOLD);

    /** Sent and waiting for the agency's answer. */
    public boolean waiting() {
        return NEW.contains(this);
    }

    /** Accepted and not yet closed. */
    public boolean worked() {
        return WORKED.contains(this);
    }

    /** Sent and not closed. */
    public boolean open() {
        return waiting() || worked();
    }

    /** Closed, however it ended. */
    public boolean closed() {
        return this != DRAFT && !open();
    }
}
