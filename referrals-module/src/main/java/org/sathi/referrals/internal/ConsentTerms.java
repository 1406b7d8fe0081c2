package org.sathi.referrals.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.sathi.referrals.api.ConsentState;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Need;

/**
 * What of a consent decides on whether and what may be read under it (B4); its papers are not among it.
 *
 * @param number version of the member's consents to this agency for this need
 * @param packed the categories it names, as {@link Categories} keeps them
 * @param expiresOn last day on which it is in force
 * @param closedAt when the help it was given for ended, or {@code null}
 */
record ConsentTerms(
        UUID id,
        int number,
        UUID agencyId,
        Need purpose,
        String packed,
        LocalDate expiresOn,
        Instant withdrawnAt,
        Instant closedAt) {

    /** How it stands on a day; the last day counts (B6-4). */
    ConsentState state(LocalDate today) {
        if (withdrawnAt != null) {
            return ConsentState.WITHDRAWN;
        }
        if (today.isAfter(expiresOn)) {
            return ConsentState.EXPIRED;
        }
        return closedAt == null ? ConsentState.IN_FORCE : ConsentState.USED_UP;
    }

    /**
     * Whether it is in force for a referral under it. What was sent before it was used up is read on under it for the days of grace and can be opened again; nothing new
     * is sent under it.
     *
     * @param sentAt when the referral was sent, {@code null} for a draft
     */
    boolean inForceFor(Instant sentAt, LocalDate today) {
        ConsentState state = state(today);
        boolean served = sentAt != null && closedAt != null && sentAt.isBefore(closedAt);
        return state == ConsentState.IN_FORCE || (state == ConsentState.USED_UP && served);
    }

    /** Whether it names this recipient and need. */
    boolean covers(UUID agency, Need need) {
        return agencyId.equals(agency) && purpose == need;
    }

    Set<InformationCategory> categories() {
        return Categories.unpack(packed);
    }
}
