package org.sathi.referrals.api;

import java.util.UUID;

/**
 * Which referrals of the own agency are wanted.
 *
 * @param list one of the lists, or {@code null} for the one to begin with ({@link Inbox#view} only)
 * @param state only in this state, or {@code null}
 * @param service only those to this service of the own agency, or {@code null}
 * @param mine only those given to the caller
 */
public record InboxQuery(InboxList list, ReferralState state, UUID service, boolean mine) {

    /** All of a list. */
    public static InboxQuery of(InboxList list) {
        return new InboxQuery(list, null, null, false);
    }
}
