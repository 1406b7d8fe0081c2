package org.sathi.referrals.internal;

import java.time.Instant;
import java.util.Optional;
import org.sathi.referrals.api.AlarmLevel;
import org.sathi.referrals.api.ReferralEvent;

/**
 * What the clock has to say of a deadline: each level once. A reminder after the end would be noise, so a clock that was away goes on with overdue.
 *
 * @param level what was said
 * @param at when the next is to be said, {@code null} for never
 * @param due end of the deadline
 */
record Ringing(AlarmLevel level, Instant at, Instant due) {

    /** Nothing will be said. */
    static final Ringing SILENT = new Ringing(AlarmLevel.NONE, null, null);

    /** The event whose time has come. */
    Optional<ReferralEvent> now(Instant now) {
        if (at == null || due == null || now.isBefore(at)) {
            return Optional.empty();
        }
        return switch (level) {
            case NONE -> Optional.of(now.isBefore(due) ? ReferralEvent.REMIND : ReferralEvent.OVERDUE);
            case REMINDED -> Optional.of(ReferralEvent.OVERDUE);
            case OVERDUE -> Optional.of(ReferralEvent.ESCALATE);
            case ESCALATED -> Optional.empty();
        };
    }

    /** The level that an event of the clock leads to. */
    static AlarmLevel after(ReferralEvent event) {
        return switch (event) {
            case REMIND -> AlarmLevel.REMINDED;
            case OVERDUE -> AlarmLevel.OVERDUE;
            case ESCALATE -> AlarmLevel.ESCALATED;
            default -> throw new IllegalArgumentException(event.name());
        };
    }
}
