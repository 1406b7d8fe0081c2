package org.sathi.referrals.internal;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.referrals.api.EligibilityWarning;
import org.sathi.referrals.api.ServiceFit;

/** Tells the programme how services fit the person of a referral. */
@Published
class FitService implements ServiceFit {

    @Inject
    private Reach reach;

    @Inject
    private Fits fits;

    @Inject
    private AuditTrail audit;

    @Override
    public Map<UUID, Set<EligibilityWarning>> ofServices(UUID referralId, Collection<UUID> serviceIds) {
        Referral referral = reach.ofProgramme(referralId);
        audit.about(SubjectType.REFERRAL, referralId);
        audit.ofMember(referral.memberId());
        return fits.ofServices(referral.memberId(), serviceIds);
    }
}
