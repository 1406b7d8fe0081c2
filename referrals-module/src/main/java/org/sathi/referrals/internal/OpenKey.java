package org.sathi.referrals.internal;

import java.util.UUID;

/** The unique key that an open referral occupies, so that a second one to the same service fails in the database whatever runs at once. */
final class OpenKey {

    private OpenKey() {}

    /**
     * The key of a referral.
     *
     * @param beside whether it was allowed beside another open one; it then stands for itself only
     */
    static String of(Referral referral, boolean beside) {
        UUID tail = beside ? referral.id() : null;
        String key = referral.memberId() + ":" + referral.serviceId();
        return tail == null ? key : key + ":" + tail;
    }
}
