package org.sathi.referrals.api;

import java.util.Arrays;
import java.util.List;

/** The lists of an agency's inbox. */
public enum InboxList {
    /** Waiting for an answer: requested and received; due first. */
    NEW,
    /** Accepted and at work; due first. */
    ACTIVE,
    /** Something must be answered: a request to cancel, an ended consent, a message; latest first. */
    ATTENTION,
    /** Closed; latest first. */
    CLOSED;

    /** The states that a referral in the list can be in. */
    public List<ReferralState> states() {
        return Arrays.stream(ReferralState.values()).filter(this::holds).toList();
    }

    private boolean holds(ReferralState state) {
        return switch (this) {
            case NEW -> state.waiting();
            case ACTIVE -> state.worked();
            case ATTENTION -> state != ReferralState.DRAFT;
            case CLOSED -> state.closed();
        };
    }
}
