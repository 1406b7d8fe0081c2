package org.sathi.referrals.api;

import java.util.Set;

/**
 * A service with what its agency may be told.
 *
 * @param row the service
 * @param template what the service needs to know at most
 * @param disclosable what a consent for it can cover: template and wall together (B4, A-20)
 * @param referable whether a referral can be sent to it now: agency active, agreement signed, service active
 */
public record ServiceView(
        ServiceRow row, Set<InformationCategory> template, Set<InformationCategory> disclosable, boolean referable) {

    public ServiceView {
        template = Set.copyOf(template);
        disclosable = Set.copyOf(disclosable);
    }
}
