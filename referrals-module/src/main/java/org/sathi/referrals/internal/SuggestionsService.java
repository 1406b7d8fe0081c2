package org.sathi.referrals.internal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.time.NepalTime;
import org.sathi.referrals.api.AgencyLabel;
import org.sathi.referrals.api.Suggestions;

/** Reads the suggested agency of a referral in scope. */
@Published
class SuggestionsService implements Suggestions {

    @Inject
    private Clock clock;

    @Inject
    private Reach reach;

    @Inject
    private Store store;

    @Inject
    private AuditTrail audit;

    @Override
    public AgencyLabel of(UUID referralId) {
        Referral referral = reach.ofProgramme(referralId);
        audit.about(SubjectType.REFERRAL, referral.id());
        audit.ofMember(referral.memberId());
        return store.find(Agency.class, referral.ending().suggestedAgencyId())
                .filter(agency -> agency.referable(NepalTime.today(clock)))
                .map(Directory::label)
                .orElse(null);
    }
}
