package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sathi.kernel.time.NepalTime;
import org.sathi.referrals.api.ConsentView;

/** Consents as records. */
@ApplicationScoped
class ConsentViews {

    @Inject
    private Clock clock;

    ConsentView view(Consent c, Agency agency) {
        return new ConsentView(
                c.id(),
                c.version(),
                c.memberId(),
                c.agencyId(),
                agency.nameEn(),
                agency.nameNe(),
                c.purpose(),
                c.categories(),
                c.method(),
                c.witness(),
                c.language(),
                c.proxy(),
                c.proxyRelation(),
                c.place(),
                c.signedOn(),
                c.expiresOn(),
                c.withdrawnAt(),
                c.number(),
                c.state(NepalTime.today(clock)),
                c.noticeVersion());
    }
}
