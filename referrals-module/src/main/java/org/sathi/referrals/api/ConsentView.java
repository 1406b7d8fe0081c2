package org.sathi.referrals.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A consent to disclose.
 *
 * @param number version of the consent: how many the member has given to this agency for this need
 * @param state whether it is in force now
 * @param noticeVersion version of the notice against passing on
 */
public record ConsentView(
        UUID id,
        long version,
        UUID memberId,
        UUID agencyId,
        String agencyNameEn,
        String agencyNameNe,
        Need purpose,
        Set<InformationCategory> categories,
        ConsentMethod method,
        String witness,
        String language,
        String proxy,
        String proxyRelation,
        String place,
        LocalDate signedOn,
        LocalDate expiresOn,
        Instant withdrawnAt,
        int number,
        ConsentState state,
        String noticeVersion) {

    public ConsentView {
        categories = Set.copyOf(categories);
    }
}
