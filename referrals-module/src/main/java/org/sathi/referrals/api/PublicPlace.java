package org.sathi.referrals.api;

import java.util.List;

/** What anybody may know of a place; confidential places have none of these. See {@link PlaceData}. */
public record PublicPlace(
        String nameEn,
        String nameNe,
        String district,
        String localLevel,
        String address,
        String phone,
        List<OpeningHours> hours) {

    public PublicPlace {
        hours = List.copyOf(hours);
    }
}
