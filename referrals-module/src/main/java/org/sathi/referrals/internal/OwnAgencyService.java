package org.sathi.referrals.internal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.idempotency.Idempotency;
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.api.AccountDirectory;
import org.sathi.membership.api.UnusedAccount;
import org.sathi.referrals.api.AgencyView;
import org.sathi.referrals.api.OwnAgency;
import org.sathi.referrals.api.ServiceConditions;
import org.sathi.referrals.api.ServiceStatus;
import org.sathi.referrals.api.WorkerLabel;

/** Lets an agency keep its own entry in the directory. */
@Published
class OwnAgencyService implements OwnAgency {

    @Inject
    private Reach reach;

    @Inject
    private Store store;

    @Inject
    private Directory directory;

    @Inject
    private Team team;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private PlaceBook places;

    @Inject
    private Idempotency idempotency;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    public AgencyView get() {
        return directory.view(store.find(Agency.class, reach.ownAgency()).orElseThrow(NotFound::new), true);
    }

    @Override
    public List<WorkerLabel> team() {
        return team.of(reach.ownAgency());
    }

    @Override
    public List<UnusedAccount> closedUnused() {
        return accounts.closedUnused(reach.ownAgency());
    }

    @Override
    public void closeAccount(CloseAccount command) {
        InputCheck check = new InputCheck();
        UUID account = check.required("accountId", command.accountId());
        String why = check.requiredMultiLine("reason", command.reason(), InputCheck.NOTE);
        check.throwIfAny();
        accounts.closeOfAgency(reach.ownAgency(), account, why);
    }

    @Override
    public void setCapacity(SetCapacity c) {
        required("capacity", c.capacity());
        AgencyService service = own(c.serviceId(), c.version());
        audit.change("capacity", service.capacity(), c.capacity());
        service.sayCapacity(c.capacity(), clock.instant());
        store.flush();
    }

    @Override
    public void setTaken(SetTaken c) {
        InputCheck check = new InputCheck();
        if (check.required("conditions", c.conditions()) == null) {
            check.throwIfAny();
        }
        ServiceFields.Taken taken = ServiceFields.Taken.check(check, c.minAge(), c.maxAge(), c.conditions());
        check.throwIfAny();
        AgencyService service = own(c.serviceId(), c.version());
        requireNotGone(service.status());
        changed("minAge", service.minAge(), taken.minAge());
        changed("maxAge", service.maxAge(), taken.maxAge());
        ServiceConditions before = service.conditions();
        changed("serves", before.serves(), taken.conditions().serves());
        changed("area", before.area(), taken.conditions().area());
        changed("documentsEn", before.documentsEn(), taken.conditions().documentsEn());
        changed("documentsNe", before.documentsNe(), taken.conditions().documentsNe());
        service.take(taken);
        confirmed(service);
        store.flush();
    }

    private void changed(String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            audit.change(field, before, after);
        }
    }

    private void confirmed(AgencyService service) {
        audit.change("verifiedOn", service.verifiedOn(), NepalTime.today(clock));
        service.verified(NepalTime.today(clock), InboxService.me());
    }

    @Override
    public void setStatus(SetServiceStatus c) {
        required("status", c.status());
        AgencyService service = own(c.serviceId(), c.version());
        requireNotGone(service.status());
        requireNotGone(c.status());
        audit.change("status", service.status(), c.status());
        service.become(c.status());
        store.flush();
    }

    @Override
    public void verify(VerifyService c) {
        AgencyService service = own(c.serviceId(), c.version());
        confirmed(service);
        store.flush();
    }

    @Override
    public UUID savePlace(SavePlace c) {
        UUID agency = keeping();
        return idempotency.once(c.submitKey(), c, () -> places.save(agency, c.id(), c.version(), c.data()));
    }

    /** The own agency, which changes its entry only while it belongs to the network: a closed one reads what is left (B6-7). */
    private UUID keeping() {
        UUID agency = reach.ownAgency();
        if (!store.find(Agency.class, agency).orElseThrow(NotFound::new).open()) {
            throw new Conflict("error.agency.closed");
        }
        return agency;
    }

    private AgencyService own(UUID id, long seen) {
        UUID agency = keeping();
        boolean mine = store.find(AgencyService.class, id)
                .map(s -> s.agencyId().equals(agency))
                .orElse(false);
        AgencyService service = mine ? store.lock(AgencyService.class, id).orElseThrow(NotFound::new) : null;
        if (service == null) {
            throw new NotFound();
        }
        Conflict.requireVersion(seen, service.version());
        audit.about(SubjectType.SERVICE, id);
        return service;
    }

    /** What is gone for good is the programme's to say, and to take back. */
    private static void requireNotGone(ServiceStatus status) {
        InputCheck check = new InputCheck();
        check.check(status != ServiceStatus.DEFUNCT, "status", "error.service.defunct");
        check.throwIfAny();
    }

    private static void required(String field, Object value) {
        InputCheck check = new InputCheck();
        check.required(field, value);
        check.throwIfAny();
    }
}
