package org.sathi.referrals.api;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What is held about a place at which an agency works.
 *
 * @param nameEn English name, at most 150 characters
 * @param nameNe Nepali name, at most 150 characters
 * @param district district, at most 60 characters
 * @param localLevel municipality, at most 100 characters, or {@code null}
 * @param address street address, at most 200 characters, or {@code null}
 * @param phone telephone number, or {@code null}
 * @param confidential the place is never published: the agency tells it to the person on acceptance
 * @param closed nobody is received there any more
 * @param hours when it is open; empty when that is agreed each time
 * @param serviceIds the agency's services that are given there
 */
public record PlaceData(
        String nameEn,
        String nameNe,
        String district,
        String localLevel,
        String address,
        String phone,
        boolean confidential,
        boolean closed,
        List<OpeningHours> hours,
        Set<UUID> serviceIds) {

    public PlaceData {
        hours = List.copyOf(hours);
        serviceIds = Set.copyOf(serviceIds);
    }
}
