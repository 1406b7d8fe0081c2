package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.paging.Cursor;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.kernel.time.NepalTime;
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

    /** Nepal has 77 districts; names typed in both scripts leave some room. */
    private static final int DISTRICTS = 200;

    /** Areas that are looked at for their districts. */
    private static final int AREAS = 2000;

    private static final int LABELS = 500;

    private static final int RENEWALS = 50;

    /** Agencies {@code a} that can be referred to; the same as {@link Agency#referable}. */
    private static final String REFERABLE = "a.status = :active AND a.agreementSignedOn IS NOT NULL"
            + " AND (a.agreementUntil IS NULL OR a.agreementUntil >= :today)";

    /** Services {@code s} of agencies {@code a} that can be found in a district: their agency works there, they are given at a place there that may be published, or they serve it. */
    private static final String IN_DISTRICT = "(a.district = :district"
            + " OR EXISTS (SELECT w.id FROM ServicePlace w JOIN Place p ON p.id = w.placeId"
            + " WHERE w.serviceId = s.id AND p.district = :district AND " + PublicPlaces.CONDITION + ")"
            + " OR LOCATE(CONCAT(:ends, :district, :ends), CONCAT(:ends, s.area, :ends)) > 0)";

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    @Inject
    private ServiceRows serviceRows;

    @Inject
    private PlaceBook places;

    @Inject
    private AgreementBook agreements;

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
        return Slice.of(found, page.size(), a -> Cursor.of(a.id(), "agency")).map(this::agencyRow);
    }

    /** Those whose agreement must be renewed. */
    List<AgencyRow> renewals() {
        return em
                .createQuery(
                        "SELECT a FROM Agency a WHERE a.status = :active AND a.agreementUntil <= :soon"
                                + " ORDER BY a.agreementUntil, a.id",
                        Agency.class)
                .setParameter("active", AgencyStatus.ACTIVE)
                .setParameter("soon", today().plusDays(Agreement.SOON_DAYS))
                .setMaxResults(RENEWALS)
                .getResultList()
                .stream()
                .map(this::agencyRow)
                .toList();
    }

    private AgencyRow agencyRow(Agency a) {
        return new AgencyRow(
                a.id(),
                a.code(),
                a.nameEn(),
                a.nameNe(),
                a.kind(),
                a.status(),
                a.district(),
                a.agreementState(today()),
                a.agreementUntil());
    }

    Slice<ServiceRow> services(ServiceQuery query, PageRequest page) {
        StringBuilder jpql = new StringBuilder("SELECT s, a FROM AgencyService s JOIN Agency a ON a.id = s.agencyId"
                + " WHERE s.status = :open AND " + REFERABLE);
        Map<String, Object> params = new HashMap<>();
        params.put("open", ServiceStatus.ACTIVE);
        params.put("active", AgencyStatus.ACTIVE);
        params.put("today", today());
        and(jpql, params, "s.need = :need", "need", query.need());
        and(jpql, params, "a.kind = :kind", "kind", query.kind());
        and(jpql, params, "s.agencyId = :agency", "agency", query.agencyId());
        if (query.district() != null) {
            and(jpql, params, IN_DISTRICT, "district", query.district());
            params.put("ends", AgencyService.AREA_ENDS);
        }
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
        return Slice.of(found, page.size(), row -> Cursor.of(((AgencyService) row[0]).id(), "service"))
                .map(row -> (AgencyService) row[0])
                .map(rows(found));
    }

    private Function<AgencyService, ServiceRow> rows(List<Object[]> found) {
        Map<UUID, Agency> agencies = new HashMap<>();
        found.forEach(row -> agencies.put(((Agency) row[1]).id(), (Agency) row[1]));
        Map<UUID, ServiceRow> rows =
                serviceRows.of(found.stream().map(row -> (AgencyService) row[0]).toList(), agencies);
        return service -> rows.get(service.id());
    }

    /** Where services can be found: the districts of agencies, of the places that may be published, and those that services name as their area. */
    List<String> districts() {
        SortedSet<String> districts = new TreeSet<>(named(
                "a.district FROM AgencyService s JOIN Agency a ON a.id = s.agencyId WHERE a.district IS NOT NULL"));
        districts.addAll(named("p.district FROM ServicePlace w JOIN Place p ON p.id = w.placeId"
                + " JOIN AgencyService s ON s.id = w.serviceId JOIN Agency a ON a.id = s.agencyId WHERE "
                + PublicPlaces.CONDITION));
        named("s.area FROM AgencyService s JOIN Agency a ON a.id = s.agencyId WHERE s.area <> ''")
                .forEach(area -> districts.addAll(List.of(area.split(AgencyService.AREA_ENDS))));
        return districts.stream().limit(DISTRICTS).toList();
    }

    private List<String> named(String what) {
        return em.createQuery("SELECT DISTINCT " + what + " AND s.status = :open AND " + REFERABLE, String.class)
                .setParameter("open", ServiceStatus.ACTIVE)
                .setParameter("active", AgencyStatus.ACTIVE)
                .setParameter("today", today())
                .setMaxResults(AREAS)
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
                serviceRows.of(List.of(service), Map.of(agency.id(), agency)).get(id),
                service.template(),
                disclosable,
                service.active() && agency.referable(today()));
    }

    /**
     * An agency with its services.
     *
     * @param keeper whether the reader keeps the entry: nobody else reads where it works, or the address of an agency whose location is confidential
     */
    AgencyView view(Agency a, boolean keeper) {
        List<AgencyService> found = em.createQuery(
                        "SELECT s FROM AgencyService s WHERE s.agencyId = :a ORDER BY s.nameEn, s.id",
                        AgencyService.class)
                .setParameter("a", a.id())
                .setMaxResults(200)
                .getResultList();
        Map<UUID, ServiceRow> rows = serviceRows.of(found, Map.of(a.id(), a));
        List<ServiceRow> services = found.stream().map(s -> rows.get(s.id())).toList();
        boolean told = keeper || !a.confidentialLocation();
        return new AgencyView(
                a.id(),
                a.version(),
                a.code(),
                a.nameEn(),
                a.nameNe(),
                a.kind(),
                a.status(),
                a.district(),
                told ? a.address() : null,
                told ? a.phone() : null,
                a.email(),
                a.confidentialLocation(),
                a.agreementVersion(),
                a.agreementSigner(),
                a.agreementSignedOn(),
                a.agreementUntil(),
                a.agreementState(today()),
                services,
                keeper ? places.of(a.id()) : List.of(),
                keeper ? agreements.of(a.id()) : List.of());
    }

    /** The agencies that can be referred to, but for one; those whose place is confidential are not named to other agencies. */
    List<AgencyLabel> labelsBut(UUID own) {
        return em
                .createQuery(
                        "SELECT a FROM Agency a WHERE " + REFERABLE
                                + " AND a.confidentialLocation = FALSE AND a.id <> :own ORDER BY a.nameEn, a.id",
                        Agency.class)
                .setParameter("active", AgencyStatus.ACTIVE)
                .setParameter("today", today())
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

    private static void and(
            StringBuilder jpql, Map<String, Object> params, String condition, String name, Object value) {
        if (value != null) {
            jpql.append(" AND ").append(condition);
            params.put(name, value);
        }
    }

    private LocalDate today() {
        return NepalTime.today(clock);
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
