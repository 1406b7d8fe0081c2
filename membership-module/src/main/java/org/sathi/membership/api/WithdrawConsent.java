package org.sathi.membership.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Asks to end a consent; its use stops at once (invariant 12).
 *
 * @param consentId the consent's record
 * @param version version that the writer saw
 * @param on day of the withdrawal, today or earlier, not before the consent
 * @param words what the member said, at most 2000 characters; {@code null} when nothing, for nobody must give a reason
 */
public record WithdrawConsent(UUID consentId, long version, LocalDate on, String words) {}
