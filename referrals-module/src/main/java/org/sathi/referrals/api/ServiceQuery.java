package org.sathi.referrals.api;

import java.util.UUID;

/**
 * Which services are wanted; {@code null} means any.
 *
 * @param need only for this need
 * @param kind only of agencies of this kind
 * @param agencyId only of this agency
 */
public record ServiceQuery(Need need, AgencyKind kind, UUID agencyId) {

    /** The services for a need. */
    public static ServiceQuery forNeed(Need need) {
        return new ServiceQuery(need, null, null);
    }
}
