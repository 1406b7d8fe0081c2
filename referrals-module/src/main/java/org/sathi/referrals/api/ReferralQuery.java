package org.sathi.referrals.api;

import java.util.UUID;

/**
 * Which referrals are wanted; {@code null} means any but for the list.
 *
 * @param list one of the lists
 * @param state only in this state
 * @param agencyId only to this agency
 */
public record ReferralQuery(ReferralList list, ReferralState state, UUID agencyId) {

    /** All of a list. */
    public static ReferralQuery of(ReferralList list) {
        return new ReferralQuery(list, null, null);
    }
}
