package org.sathi.referrals.api;

import java.time.LocalDate;

/**
 * A data-use agreement that an agency signed.
 *
 * @param version version of the text
 * @param signer who signed for the agency
 * @param validUntil last day on which it holds, or {@code null} when it does not end
 * @param recordedBy who recorded it, or {@code null} when that is not known
 */
public record AgreementView(
        String version, String signer, LocalDate signedOn, LocalDate validUntil, String recordedBy) {}
