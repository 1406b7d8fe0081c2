package org.sathi.referrals.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A service in a list.
 *
 * @param capacityAt when the agency last said it, or {@code null}
 * @param capacityStale whether that is too long ago to rely on
 * @param verifiedOn when the entry was last verified, or {@code null}
 * @param verifiedStale whether that is too long ago
 * @param transmitted whether its agency has a login, so that a referral comes into its inbox; else it is logged only
 * @param verifiedBy who verified it, or {@code null}
 * @param conditions whom it takes beside their age
 * @param places where it is given, as far as that may be known
 * @param placeTold whether there is a place that the agency itself tells to the person, on acceptance
 */
public record ServiceRow(
        UUID id,
        long version,
        UUID agencyId,
        String agencyNameEn,
        String agencyNameNe,
        AgencyKind agencyKind,
        String district,
        String nameEn,
        String nameNe,
        Need need,
        ServiceStatus status,
        CapacityStatus capacity,
        Instant capacityAt,
        boolean capacityStale,
        Set<String> languages,
        CostLevel cost,
        Integer minAge,
        Integer maxAge,
        LocalDate verifiedOn,
        boolean verifiedStale,
        boolean transmitted,
        String verifiedBy,
        ServiceConditions conditions,
        List<PublicPlace> places,
        boolean placeTold) {

    public ServiceRow {
        languages = Set.copyOf(languages);
        places = List.copyOf(places);
    }
}
