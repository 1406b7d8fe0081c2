package org.sathi.referrals.api;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;

/** How services fit the person who is to be referred: warnings before sending. What was known at sending stands in {@link ReferralView#warnings}. */
public interface ServiceFit {

    /**
     * In what services do not fit the person of a referral in the caller's scope, by service; a service that fits has an empty set. Unknown services are left out.
     *
     * @param serviceIds at most as many as a page of the directory holds
     */
    @RequiresPermission(Permission.REFERRAL_SEND)
    Map<UUID, Set<EligibilityWarning>> ofServices(UUID referralId, Collection<UUID> serviceIds);
}
