package org.sathi.referrals.api;

import java.time.LocalDate;
import java.util.Set;

/**
 * A consent as far as it is filled in for a draft. It allows nothing: it only keeps what somebody has begun to write until it is recorded as a consent.
 *
 * @param categories what is ticked so far
 */
public record ConsentBegun(
        Set<InformationCategory> categories,
        ConsentMethod method,
        String witness,
        String language,
        String proxy,
        String proxyRelation,
        String place,
        LocalDate signedOn,
        LocalDate expiresOn) {

    public ConsentBegun {
        categories = Set.copyOf(categories);
    }
}
