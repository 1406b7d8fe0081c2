package org.sathi.referrals.api;

import java.time.Instant;
import java.util.UUID;

/**
 * An appointment of the member at the agency.
 *
 * @param place where, or {@code null} for the agency itself
 * @param note what to bring or know, or {@code null}
 * @param begun whether its time has come, so that it can be said whether the member came
 * @param setByName who agreed it with the member
 * @param settledAt when it was said what came of it, or {@code null}
 */
public record AppointmentView(
        UUID id,
        Instant startsAt,
        String place,
        String note,
        AppointmentStatus status,
        boolean begun,
        String setByName,
        Instant settledAt) {

    /** Whether it still has to be said what came of it. */
    public boolean open() {
        return status == AppointmentStatus.SCHEDULED;
    }
}
