package org.sathi.referrals.internal;

import org.sathi.referrals.api.ReferralState;

/** The lists in which a referral stands; a column of its own, so that lists read along an index (DESIGN.md 9). */
enum Bucket {
    DRAFT,
    NEW,
    ACTIVE,
    CLOSED;

    static Bucket of(ReferralState state) {
        if (state == ReferralState.DRAFT) {
            return DRAFT;
        }
        if (state.waiting()) {
            return NEW;
        }
        return state.worked() ? ACTIVE : CLOSED;
    }
}
