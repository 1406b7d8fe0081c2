package org.sathi.referrals.api;

import java.time.Instant;
import java.util.List;

/**
 * One thing that happened to a referral.
 *
 * @param seq number in the referral, from 1 without gaps
 * @param from state before, {@code null} at the beginning
 * @param to state after
 * @param side who did it
 * @param actorName display name of the person; {@code null} where the other side does not learn it or the system acted
 * @param reason code of the reason, the name of a constant of the event's reason list, or {@code null}
 * @param reasonList simple name of that list, for its label, or {@code null}
 * @param text free text given with it, or {@code null}
 */
public record TimelineEntry(
        int seq,
        Instant at,
        ReferralEvent event,
        ReferralState from,
        ReferralState to,
        Side side,
        String actorName,
        String reason,
        String reasonList,
        String text) {

    /** The request of the agency to open a closed referral again that nobody has answered yet, or {@code null} (T24). */
    public static TimelineEntry openRequest(List<TimelineEntry> timeline) {
        TimelineEntry asked = null;
        for (TimelineEntry entry : timeline) {
            switch (entry.event()) {
                case ASK_REOPEN -> asked = entry;
                case DECLINE_REOPEN, REOPEN, MARK_ERROR -> asked = null;
                default -> {}
            }
        }
        return asked;
    }

    /** Whose side the reason lies on; {@code null} without one. */
    public Attribution attributableTo() {
        return CodedReason.attribution(reasonList, reason).orElse(null);
    }
}
