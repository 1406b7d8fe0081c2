package org.sathi.referrals.api;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.Role;

/**
 * What one person of an agency was shown of a member, when it was shown for the first time.
 *
 * @param recipientName the person who looked, by display name
 * @param recipientRole their role at that time, or {@code null} where it was not kept
 * @param address the agency's address as the directory held it, or {@code null}
 * @param categories what was shown
 * @param purpose for which need
 * @param consentNumber version of the consent under which it was shown, {@code null} when it was shown without consent
 * @param handover how the programme told it to an agency without a login, {@code null} where a person of the agency read it here
 * @param withoutConsent the ground on which it was shown without consent, else {@code null}
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
        Role recipientRole,
        DisclosurePhase phase,
        Set<InformationCategory> categories,
        Need purpose,
        Integer consentNumber,
        OverrideReason withoutConsent,
        HandoverWay handover) {

    public DisclosureRow {
        categories = Set.copyOf(categories);
    }
}
