package org.sathi.referrals.api;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * The first view of a member's data by one person in one phase.
 *
 * @param recipientName the person who looked, by display name
 * @param address the agency's address as the directory held it, or {@code null}
 * @param categories what was shown
 * @param purpose for which need
 * @param consentNumber version of the consent under which it was shown
 */
public record DisclosureRow(
        UUID id,
        Instant at,
        UUID referralId,
        String reference,
        String agencyNameEn,
        String agencyNameNe,
        String address,
        String recipientName,
        DisclosurePhase phase,
        Set<InformationCategory> categories,
        Need purpose,
        int consentNumber) {

    public DisclosureRow {
        categories = Set.copyOf(categories);
    }
}
