package org.sathi.referrals.internal;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.OverrideReason;
import org.sathi.referrals.api.OverrideVerdict;

/**
 * What of an override decides on whether and what may be read under it; its grounds in words are not among it.
 *
 * @param packed the categories it names, as {@link Categories} keeps them
 * @param verdict what the second person found, or {@code null} before the review
 */
record OverrideTerms(
        UUID id,
        UUID referralId,
        UUID agencyId,
        Need purpose,
        String packed,
        OverrideReason reason,
        Instant expiresAt,
        OverrideVerdict verdict) {

    /** Whether the agency may read under it at this moment, by comparison and not by a job. */
    boolean inForce(Instant now) {
        return now.isBefore(expiresAt) && verdict != OverrideVerdict.NOT_JUSTIFIED;
    }

    /** Whether it was given for this referral, to this recipient for this need. */
    boolean covers(UUID referral, UUID agency, Need need) {
        return referralId.equals(referral) && agencyId.equals(agency) && purpose == need;
    }

    Set<InformationCategory> categories() {
        return Categories.unpack(packed);
    }
}
