package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.time.NepalTime;
import org.sathi.referrals.api.Agencies;
import org.sathi.referrals.api.AgreementView;

/** The data-use agreements that agencies have signed, one after the other. */
@ApplicationScoped
class AgreementBook {

    private static final int VERSION = 20;

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    @Inject
    private PeopleNames names;

    @Inject
    private HouseBell bell;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The typed agreement, cleaned; refuses at the field what is wrong. */
    Agreement check(Agencies.SignAgreement c) {
        InputCheck check = new InputCheck();
        String version = check.requiredText("agreementVersion", c.agreementVersion(), VERSION);
        String signer = check.requiredText("signer", c.signer(), AgencyFields.NAME);
        LocalDate on =
                check.notInFuture("signedOn", check.requiredDate("signedOn", c.signedOn()), NepalTime.today(clock));
        if (on != null && c.validUntil() != null) {
            check.notBefore("validUntil", c.validUntil(), on);
        }
        check.throwIfAny();
        return new Agreement(
                c.id(), version, signer, on, c.validUntil(), CurrentActor.get().accountId(), clock.instant());
    }

    /** Keeps an agreement with its agency, whose row is locked; an older one than the agency's is history only. */
    void keep(Agency agency, Agreement agreement) {
        audit.change("agreement", agency.agreementVersion(), agreement.textVersion());
        audit.change("agreementUntil", agency.agreementUntil(), agreement.validUntil());
        em.persist(agreement);
        LocalDate before = agency.agreementSignedOn();
        if (before == null || !agreement.signedOn().isBefore(before)) {
            agency.sign(agreement);
            bell.settled(agency.id(), clock.instant());
        }
        em.flush();
    }

    /** All agreements of an agency, the latest first. */
    List<AgreementView> of(UUID agency) {
        List<Agreement> found = em.createQuery(
                        "SELECT a FROM Agreement a WHERE a.agencyId = :a ORDER BY a.signedOn DESC, a.recordedAt DESC",
                        Agreement.class)
                .setParameter("a", agency)
                .getResultList();
        Map<UUID, String> people = names.of(found.stream().map(Agreement::recordedBy));
        return found.stream()
                .map(a -> new AgreementView(
                        a.textVersion(), a.signer(), a.signedOn(), a.validUntil(), people.get(a.recordedBy())))
                .toList();
    }
}
