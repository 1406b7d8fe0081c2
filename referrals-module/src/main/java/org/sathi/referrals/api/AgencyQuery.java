package org.sathi.referrals.api;

/**
 * Which agencies are wanted; {@code null} means any.
 *
 * @param kind only of this kind
 * @param status only in this status
 */
public record AgencyQuery(AgencyKind kind, AgencyStatus status) {

    /** All agencies. */
    public static AgencyQuery all() {
        return new AgencyQuery(null, null);
    }
}
