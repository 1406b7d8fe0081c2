package org.sathi.referrals.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A flag on a referral.
 *
 * @param on civil date by which somebody should look at it
 * @param overdue whether the flag is open and the date has passed
 * @param setBy display name of who set it
 * @param unsetBy display name of who took it away, or {@code null} while it is open
 * @param note why it was taken away, or {@code null}
 */
public record FlagView(
        UUID id,
        String message,
        LocalDate on,
        boolean overdue,
        String setBy,
        Instant setAt,
        String unsetBy,
        Instant unsetAt,
        String note) {

    /** Whether it still stands. */
    public boolean open() {
        return unsetAt == null;
    }
}
