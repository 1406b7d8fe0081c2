package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.paging.Cursor;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.api.AccountDirectory;
import org.sathi.referrals.api.AgencyLabel;
import org.sathi.referrals.api.AgencyQuery;
import org.sathi.referrals.api.AgencyRow;
import org.sathi.referrals.api.AgencyStatus;
import org.sathi.referrals.api.AgencyView;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.ServiceQuery;
import org.sathi.referrals.api.ServiceRow;
import org.sathi.referrals.api.ServiceStatus;
import org.sathi.referrals.api.ServiceView;

/** Reads the directory of agencies and services. */
@ApplicationScoped
class Directory {

    /** A capacity older than this cannot be relied on. */
    private static final Duration CAPACITY_LASTS = Duration.ofDays(30);
    /** Days after which an entry must be verified again. */
    private static final int VERIFIED_LASTS = 180;
    /** Nepal has 77 districts; names typed in both scripts leave some room. */
    private static final int DISTRICTS = 200;

    private static final int LABELS = 500;

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private Clock clock;

    Slice<AgencyRow> agencies(AgencyQuery query, PageRequest page) {
        StringBuilder jpql = new StringBuilder("SELECT a FROM Agency a WHERE 1 = 1");
        Map<String, Object> params = new HashMap<>();
        and(jpql, params, "a.kind = :kind", "kind", query.kind());
        and(jpql, params, "a.status = :status", "status", query.status());
        if (page.after() != null) {
            Cursor after = cursor(page);
            jpql.append(" AND a.nameEn >= :name AND (a.nameEn > :name OR a.id > :last)");
            params.put("name", nameOf(Agency.class, after.uuid(0)));
            params.put("last", after.uuid(0));
        }
        List<Agency> found = run(jpql.append(" ORDER BY a.nameEn, a.id"), params, Agency.class, page);
        return Slice.of(found, page.size(), a -> Cursor.of(a.id(), "agency"))
                .map(a -> new AgencyRow(
                        a.id(),
                        a.code(),
                        a.nameEn(),
                        a.nameNe(),
                        a.kind(),
                        a.status(),
                        a.district(),
                        a.agreementSignedOn() != null));
    }

    Slice<ServiceRow> services(ServiceQuery query, PageRequest page) {
        StringBuilder jpql = new StringBuilder("SELECT s, a FROM AgencyService s JOIN Agency a ON a.id = s.agencyId"
                + " WHERE s.status = :open AND a.status = :active AND a.agreementSignedOn IS NOT NULL");
        Map<String, Object> params = new HashMap<>();
        params.put("open", ServiceStatus.ACTIVE);
        params.put("active", AgencyStatus.ACTIVE);
        and(jpql, params, "s.need = :need", "need", query.need());
        and(jpql, params, "a.kind = :kind", "kind", query.kind());
        and(jpql, params, "s.agencyId = :agency", "agency", query.agencyId());
        and(jpql, params, "a.district = :district", "district", query.district());
        if (query.language() != null) {
            String listed = "CONCAT(',', s.languages, ',')";
            and(jpql, params, "LOCATE(:spoken, " + listed + ") > 0", "spoken", "," + query.language() + ",");
        }
        if (page.after() != null) {
            Cursor after = cursor(page);
            jpql.append(" AND s.nameEn >= :name AND (s.nameEn > :name OR s.id > :last)");
            params.put("name", nameOf(AgencyService.class, after.uuid(0)));
            params.put("last", after.uuid(0));
        }
        List<Object[]> found = run(jpql.append(" ORDER BY s.nameEn, s.id"), params, Object[].class, page);
        Slice<Object[]> slice =
                Slice.of(found, page.size(), row -> Cursor.of(((AgencyService) row[0]).id(), "service"));
        Set<UUID> reachable = accounts.withLogin(
                slice.rows().stream().map(row -> ((Agency) row[1]).id()).collect(Collectors.toSet()));
        return slice.map(row -> row((AgencyService) row[0], (Agency) row[1], reachable));
    }

    List<String> districts() {
        return em.createQuery(
                        "SELECT DISTINCT a.district FROM Agency a WHERE a.status = :active AND a.agreementSignedOn IS NOT NULL"
                                + " ORDER BY a.district",
                        String.class)
                .setParameter("active", AgencyStatus.ACTIVE)
                .setMaxResults(DISTRICTS)
                .getResultList();
    }

    ServiceView service(UUID id) {
        AgencyService service = em.find(AgencyService.class, id);
        if (service == null) {
            throw new NotFound();
        }
        Agency agency = em.find(Agency.class, service.agencyId());
        Set<InformationCategory> disclosable = service.template();
        disclosable.retainAll(Disclosure.wall(agency.kind()));
        return new ServiceView(
                row(service, agency, accounts.withLogin(Set.of(agency.id()))),
                service.template(),
                disclosable,
                service.active() && agency.referable());
    }

    AgencyView view(Agency a) {
        Set<UUID> reachable = accounts.withLogin(Set.of(a.id()));
        List<ServiceRow> services = em
                .createQuery(
                        "SELECT s FROM AgencyService s WHERE s.agencyId = :a ORDER BY s.nameEn, s.id",
                        AgencyService.class)
                .setParameter("a", a.id())
                .setMaxResults(200)
                .getResultList()
                .stream()
                .map(s -> row(s, a, reachable))
                .toList();
        return new AgencyView(
                a.id(),
                a.version(),
                a.code(),
                a.nameEn(),
                a.nameNe(),
                a.kind(),
                a.status(),
                a.district(),
                a.address(),
                a.phone(),
                a.email(),
                a.confidentialLocation(),
                a.agreementVersion(),
                a.agreementSigner(),
                a.agreementSignedOn(),
                services);
    }

    /** The agencies that can be referred to, but for one; those whose place is confidential are not named to other agencies. */
    List<AgencyLabel> labelsBut(UUID own) {
        return em
                .createQuery(
                        "SELECT a FROM Agency a WHERE a.status = :active AND a.agreementSignedOn IS NOT NULL"
                                + " AND a.confidentialLocation = FALSE AND a.id <> :own ORDER BY a.nameEn, a.id",
                        Agency.class)
                .setParameter("active", AgencyStatus.ACTIVE)
                .setParameter("own", own)
                .setMaxResults(LABELS)
                .getResultList()
                .stream()
                .map(Directory::label)
                .toList();
    }

    boolean canBeSuggested(UUID agency, UUID own) {
        return labelsBut(own).stream().anyMatch(label -> label.id().equals(agency));
    }

    static AgencyLabel label(Agency a) {
        return new AgencyLabel(a.id(), a.nameEn(), a.nameNe(), a.kind(), a.status());
    }

    boolean codeTaken(String code) {
        return !em.createQuery("SELECT a.id FROM Agency a WHERE a.code = :code", UUID.class)
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }

    private ServiceRow row(AgencyService s, Agency a, Set<UUID> reachable) {
        Instant now = clock.instant();
        LocalDate today = NepalTime.today(clock);
        boolean capacityStale =
                s.capacityAt() == null || s.capacityAt().plus(CAPACITY_LASTS).isBefore(now);
        boolean verifiedStale = s.verifiedOn() == null
                || s.verifiedOn().plusDays(VERIFIED_LASTS).isBefore(today);
        return new ServiceRow(
                s.id(),
                s.version(),
                a.id(),
                a.nameEn(),
                a.nameNe(),
                a.kind(),
                a.district(),
                s.nameEn(),
                s.nameNe(),
                s.need(),
                s.status(),
                s.capacity(),
                s.capacityAt(),
                capacityStale,
                s.languages(),
                s.cost(),
                s.minAge(),
                s.maxAge(),
                s.verifiedOn(),
                verifiedStale,
                reachable.contains(a.id()));
    }

    private static void and(
            StringBuilder jpql, Map<String, Object> params, String condition, String name, Object value) {
        if (value != null) {
            jpql.append(" AND ").append(condition);
            params.put(name, value);
        }
    }

    private static Cursor cursor(PageRequest page) {
        return Cursor.parse(page.after(), 2);
    }

    /** Names may hold any sign, so a cursor carries the id and the name is looked up. */
    private String nameOf(Class<?> type, UUID id) {
        Object row = em.find(type, id);
        if (row instanceof Agency agency) {
            return agency.nameEn();
        }
        if (row instanceof AgencyService service) {
            return service.nameEn();
        }
        throw new InvalidInput("after", "error.cursor");
    }

    private <T> List<T> run(StringBuilder jpql, Map<String, Object> params, Class<T> type, PageRequest page) {
        TypedQuery<T> query = em.createQuery(jpql.toString(), type);
        params.forEach(query::setParameter);
        return query.setMaxResults(page.size() + 1).getResultList();
    }
}
