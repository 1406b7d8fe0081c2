package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.api.MemberBackground;
import org.sathi.referrals.api.EligibilityWarning;

/** Warnings of eligibility from the rows: before sending as things are now, afterwards as they were kept. */
@ApplicationScoped
class Fits {

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    @Inject
    private Discloser discloser;

    @Inject
    private Clock clock;

    Map<UUID, Set<EligibilityWarning>> ofServices(UUID memberId, Collection<UUID> serviceIds) {
        Map<UUID, Set<EligibilityWarning>> warnings = new HashMap<>();
        if (serviceIds.isEmpty()) {
            return warnings;
        }
        Eligibility.Person person = discloser.personOf(memberId);
        int year = NepalTime.today(clock).getYear();
        em.createQuery(
                        "SELECT s, a FROM AgencyService s JOIN Agency a ON a.id = s.agencyId WHERE s.id IN :ids",
                        Object[].class)
                .setParameter("ids", serviceIds)
                .getResultList()
                .forEach(row -> {
                    AgencyService service = (AgencyService) row[0];
                    warnings.put(service.id(), Eligibility.warnings(person, offer(service, (Agency) row[1]), year));
                });
        return warnings;
    }

    /** What does not fit of the service that a referral is being sent to. */
    Set<EligibilityWarning> of(MemberBackground member, AgencyService service, Agency agency) {
        int year = NepalTime.today(clock).getYear();
        return Eligibility.warnings(Discloser.personOf(member), offer(service, agency), year);
    }

    /** Keeps it with the referral. */
    void keep(UUID referralId, Set<EligibilityWarning> warnings) {
        warnings.forEach(warning -> em.persist(new SendWarning(referralId, warning)));
    }

    Set<EligibilityWarning> atSend(UUID referralId) {
        Set<EligibilityWarning> kept = EnumSet.noneOf(EligibilityWarning.class);
        em.createQuery("SELECT w FROM SendWarning w WHERE w.referralId = :r", SendWarning.class)
                .setParameter("r", referralId)
                .getResultList()
                .forEach(row -> kept.add(row.warning()));
        return kept;
    }

    private static Eligibility.Offer offer(AgencyService service, Agency agency) {
        return new Eligibility.Offer(
                service.minAge(),
                service.maxAge(),
                service.languages(),
                agency.district(),
                service.capacity(),
                service.conditions().serves(),
                service.conditions().area());
    }
}
