package org.sathi.referrals.internal;

import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.error.AccessDenied;
import org.sathi.referrals.api.ReferralRole;
import org.sathi.referrals.api.Side;

/** In what part of B2 somebody acts. */
final class Parts {

    private Parts() {}

    /** The part of a person; the agency's parts hold for the own agency only, which the lookup of the referral has made sure of. */
    static ReferralRole of(Actor actor) {
        return switch (actor.role()) {
            case SYSTEM -> ReferralRole.SYSTEM;
            case AGENCY_ADMIN -> ReferralRole.AGENCY_ADMIN;
            case AGENCY_WORKER -> ReferralRole.AGENCY_WORKER;
            default -> programme(actor);
        };
    }

    private static ReferralRole programme(Actor actor) {
        if (actor.may(Permission.REFERRAL_COORDINATE)) {
            return ReferralRole.COORDINATOR;
        }
        if (actor.may(Permission.REFERRAL_VIEW)) {
            return ReferralRole.REFERRING_STAFF;
        }
        throw new AccessDenied();
    }

    static Side side(ReferralRole role) {
        if (role == ReferralRole.SYSTEM) {
            return Side.SYSTEM;
        }
        return role.ofAgency() ? Side.AGENCY : Side.PROGRAMME;
    }
}
