package org.sathi.referrals.internal;

import java.util.Set;
import java.util.UUID;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.OverrideReason;

/**
 * On what a disclosure stands: the member's consent, or in its place an override (B4, A-16).
 *
 * @param id the consent or the override
 * @param categories what it names
 * @param consentId the consent, {@code null} under an override
 * @param consentNumber the consent's version, {@code null} under an override
 * @param reason the ground of the override, {@code null} under a consent
 */
record Basis(
        UUID id, Set<InformationCategory> categories, UUID consentId, Integer consentNumber, OverrideReason reason) {

    static Basis of(ConsentTerms consent) {
        return new Basis(consent.id(), consent.categories(), consent.id(), consent.number(), null);
    }

    static Basis of(OverrideTerms override) {
        return new Basis(override.id(), override.categories(), null, null, override.reason());
    }
}
