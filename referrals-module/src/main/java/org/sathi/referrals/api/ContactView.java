package org.sathi.referrals.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An attempt of the agency to reach the member; {@code note} may be {@code null}; {@code againstWish}: through a channel that the member did not want. */
public record ContactView(
        UUID id,
        Instant at,
        LocalDate on,
        ContactChannel channel,
        ContactResult result,
        String workerName,
        String note,
        boolean againstWish) {

    /** The same attempt for whom the member's wishes are not told. */
    public ContactView withoutWish() {
        return new ContactView(id, at, on, channel, result, workerName, note, false);
    }
}
