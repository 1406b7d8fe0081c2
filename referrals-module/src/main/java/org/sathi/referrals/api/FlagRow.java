package org.sathi.referrals.api;

import java.util.UUID;

/**
 * An open flag in the list of flags.
 *
 * @param memberName how the member is named, or {@code null} if that is not held
 */
public record FlagRow(
        FlagView flag,
        UUID referralId,
        String memberCode,
        String memberName,
        String agencyNameEn,
        String agencyNameNe,
        ReferralState state) {}
