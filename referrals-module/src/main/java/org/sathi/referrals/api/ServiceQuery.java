package org.sathi.referrals.api;

import java.util.UUID;

/**
 * Which services are wanted; {@code null} means any.
 *
 * @param need only for this need
 * @param kind only of agencies of this kind
 * @param agencyId only of this agency
 * @param language only where this language is spoken, by its code
 * @param district only in this district, one of {@link Agencies#districts}: where the agency is, where one of its places is that may be published, or where the service is for
 */
public record ServiceQuery(Need need, AgencyKind kind, UUID agencyId, String language, String district) {

    /** The services for a need. */
    public static ServiceQuery forNeed(Need need) {
        return new ServiceQuery(need, null, null, null, null);
    }

    /** The same services, narrowed to a language and a district. */
    public ServiceQuery within(String spoken, String area) {
        return new ServiceQuery(need, kind, agencyId, spoken, area);
    }
}
