package org.sathi.referrals.internal;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.idempotency.Idempotency;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.kernel.time.NepalTime;
import org.sathi.referrals.api.Agencies;
import org.sathi.referrals.api.AgencyLabel;
import org.sathi.referrals.api.AgencyQuery;
import org.sathi.referrals.api.AgencyRow;
import org.sathi.referrals.api.AgencyStatus;
import org.sathi.referrals.api.AgencyView;
import org.sathi.referrals.api.ServiceQuery;
import org.sathi.referrals.api.ServiceRow;
import org.sathi.referrals.api.ServiceView;

/** Keeps the directory of agencies and services. */
@Published
class AgenciesService implements Agencies {

    private static final int REASON = 500;

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    @Inject
    private Directory directory;

    @Inject
    private Store store;

    @Inject
    private AgencyClosing closing;

    @Inject
    private PlaceBook places;

    @Inject
    private AgreementBook agreements;

    @Inject
    private Idempotency idempotency;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    public Slice<AgencyRow> list(AgencyQuery query, PageRequest page) {
        return directory.agencies(query, page);
    }

    @Override
    public AgencyView get(UUID agencyId) {
        return directory.view(agency(agencyId), CurrentActor.get().may(Permission.AGENCY_MANAGE));
    }

    @Override
    public Slice<ServiceRow> services(ServiceQuery query, PageRequest page) {
        return directory.services(query, page);
    }

    @Override
    public List<String> districts() {
        return directory.districts();
    }

    @Override
    public ServiceView service(UUID serviceId) {
        return directory.service(serviceId);
    }

    @Override
    public UUID create(CreateAgency c) {
        InputCheck check = new InputCheck();
        String code = check.requiredText("code", c.code(), 6);
        check.check(code == null || code.matches("[A-Z0-9]{2,6}"), "code", "error.agency.code");
        check.required("kind", c.kind());
        AgencyFields fields =
                AgencyFields.check(check, c.nameEn(), c.nameNe(), c.district(), c.address(), c.phone(), c.email());
        check.throwIfAny();
        return idempotency.once(c.submitKey(), c, () -> {
            if (directory.codeTaken(code)) {
                throw new InvalidInput("code", "error.agency.code-taken");
            }
            Agency agency = new Agency(UUID.randomUUID(), code, c.kind());
            fields.fill(agency, c.confidentialLocation());
            em.persist(agency);
            em.flush();
            audit.about(SubjectType.AGENCY, agency.id());
            audit.change("nameEn", null, agency.nameEn());
            return agency.id();
        });
    }

    @Override
    public void change(ChangeAgency c) {
        InputCheck check = new InputCheck();
        AgencyFields fields =
                AgencyFields.check(check, c.nameEn(), c.nameNe(), c.district(), c.address(), c.phone(), c.email());
        check.throwIfAny();
        Agency agency = locked(c.id(), c.version());
        audit.change("nameEn", agency.nameEn(), fields.nameEn());
        audit.change("district", agency.district(), fields.district());
        audit.change("confidentialLocation", agency.confidentialLocation(), c.confidentialLocation());
        fields.fill(agency, c.confidentialLocation());
        em.flush();
    }

    @Override
    public void signAgreement(SignAgreement c) {
        Agreement agreement = agreements.check(c);
        agreements.keep(locked(c.id(), c.version()), agreement);
    }

    @Override
    public void setStatus(SetAgencyStatus c) {
        InputCheck check = new InputCheck();
        AgencyStatus status = check.required("status", c.status());
        String reason = status == AgencyStatus.INACTIVE
                ? check.requiredMultiLine("reason", c.reason(), REASON)
                : check.multiLine("reason", c.reason(), REASON);
        check.throwIfAny();
        Agency agency = locked(c.id(), c.version());
        audit.change("status", agency.status(), status);
        audit.reason(reason);
        if (status == AgencyStatus.INACTIVE && agency.status() == AgencyStatus.ACTIVE) {
            closing.of(agency.id(), reason);
        }
        agency.become(status);
        em.flush();
        audit.about(SubjectType.AGENCY, agency.id());
    }

    @Override
    public UUID addService(AddService c) {
        return idempotency.once(c.submitKey(), c, () -> {
            Agency agency = agency(c.agencyId());
            ServiceFields fields = ServiceFields.check(c.data(), agency.kind());
            AgencyService service = new AgencyService(UUID.randomUUID(), agency.id());
            service.describe(fields.data(), fields.template(), clock.instant());
            service.verified(NepalTime.today(clock), CurrentActor.get().accountId());
            em.persist(service);
            em.flush();
            audit.about(SubjectType.SERVICE, service.id());
            audit.change("nameEn", null, service.nameEn());
            return service.id();
        });
    }

    @Override
    public void changeService(ChangeService c) {
        AgencyService service = store.lock(AgencyService.class, c.id()).orElseThrow(NotFound::new);
        Conflict.requireVersion(c.version(), service.version());
        ServiceFields fields =
                ServiceFields.check(c.data(), agency(service.agencyId()).kind());
        audit.about(SubjectType.SERVICE, service.id());
        audit.change("nameEn", service.nameEn(), fields.data().nameEn());
        audit.change("status", service.status(), fields.data().status());
        audit.change("categories", Categories.pack(service.template()), Categories.pack(fields.template()));
        service.describe(fields.data(), fields.template(), clock.instant());
        em.flush();
    }

    @Override
    public Map<UUID, AgencyLabel> labels(Collection<UUID> agencyIds) {
        Map<UUID, AgencyLabel> labels = new HashMap<>();
        if (!agencyIds.isEmpty()) {
            em.createQuery("SELECT a FROM Agency a WHERE a.id IN :ids", Agency.class)
                    .setParameter("ids", agencyIds)
                    .getResultList()
                    .forEach(a ->
                            labels.put(a.id(), new AgencyLabel(a.id(), a.nameEn(), a.nameNe(), a.kind(), a.status())));
        }
        return labels;
    }

    @Override
    public List<AgencyRow> renewals() {
        return directory.renewals();
    }

    @Override
    public UUID savePlace(SavePlace c) {
        agency(c.agencyId());
        return idempotency.once(c.submitKey(), c, () -> places.save(c.agencyId(), c.id(), c.version(), c.data()));
    }

    @Override
    public void verify(VerifyService c) {
        AgencyService service = store.lock(AgencyService.class, c.id()).orElseThrow(NotFound::new);
        Conflict.requireVersion(c.version(), service.version());
        audit.about(SubjectType.SERVICE, service.id());
        audit.change("verifiedOn", service.verifiedOn(), NepalTime.today(clock));
        service.verified(NepalTime.today(clock), CurrentActor.get().accountId());
        em.flush();
    }

    private Agency agency(UUID id) {
        return store.find(Agency.class, id).orElseThrow(NotFound::new);
    }

    private Agency locked(UUID id, long seen) {
        Agency agency = store.lock(Agency.class, id).orElseThrow(NotFound::new);
        Conflict.requireVersion(seen, agency.version());
        audit.about(SubjectType.AGENCY, agency.id());
        return agency;
    }
}
