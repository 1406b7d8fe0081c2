package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.NotFound;
import org.sathi.referrals.api.OpeningHours;
import org.sathi.referrals.api.PlaceData;
import org.sathi.referrals.api.PlaceView;
import org.sathi.referrals.api.PublicPlace;

/** The places at which agencies work, with their hours and the services that are given there. */
@ApplicationScoped
class PlaceBook {

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    @Inject
    private Store store;

    @Inject
    private AuditTrail audit;

    /**
     * Where a service is given, as far as it may be published.
     *
     * @param told whether it is given at a place of which only the agency tells
     */
    record Where(List<PublicPlace> places, boolean told) {

        static final Where NOWHERE = new Where(List.of(), false);
    }

    /** Where services are given; a service without places is left out. */
    Map<UUID, Where> published(Collection<UUID> services) {
        if (services.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = em.createQuery(
                        "SELECT s.serviceId, p, a FROM ServicePlace s JOIN Place p ON p.id = s.placeId"
                                + " JOIN Agency a ON a.id = p.agencyId WHERE s.serviceId IN :ids AND p.closed = FALSE"
                                + " ORDER BY p.nameEn, p.id",
                        Object[].class)
                .setParameter("ids", services)
                .getResultList();
        Map<UUID, List<OpeningHours>> hours =
                hours(rows.stream().map(row -> ((Place) row[1]).id()).collect(Collectors.toSet()));
        Map<UUID, Where> found = new HashMap<>();
        for (Object[] row : rows) {
            Place place = (Place) row[1];
            Where before = found.getOrDefault((UUID) row[0], Where.NOWHERE);
            List<PublicPlace> places = new ArrayList<>(before.places());
            boolean open = PublicPlaces.contains((Agency) row[2], place);
            if (open) {
                places.add(place.published(hours.getOrDefault(place.id(), List.of())));
            }
            found.put((UUID) row[0], new Where(places, before.told() || !open));
        }
        return found;
    }

    /** All places of an agency, by name, for those who keep its entry. */
    List<PlaceView> of(UUID agency) {
        List<Place> places = em.createQuery(
                        "SELECT p FROM Place p WHERE p.agencyId = :a ORDER BY p.nameEn, p.id", Place.class)
                .setParameter("a", agency)
                .getResultList();
        Set<UUID> ids = places.stream().map(Place::id).collect(Collectors.toSet());
        Map<UUID, List<OpeningHours>> hours = hours(ids);
        Map<UUID, Set<UUID>> services = services(ids);
        return places.stream()
                .map(p -> new PlaceView(
                        p.id(),
                        p.version(),
                        p.data(hours.getOrDefault(p.id(), List.of()), services.getOrDefault(p.id(), Set.of()))))
                .toList();
    }

    /**
     * Keeps a place of an agency.
     *
     * @param id the place, or {@code null} for a new one; another agency's does not exist here
     */
    UUID save(UUID agency, UUID id, long seen, PlaceData typed) {
        PlaceData data = PlaceFields.check(typed, servicesOf(agency));
        Place place = id == null ? new Place(UUID.randomUUID(), agency) : locked(agency, id, seen);
        audit.about(SubjectType.AGENCY, agency);
        audit.note("place", place.id());
        audit.change("nameEn", place.nameEn(), data.nameEn());
        audit.change("confidential", place.confidential(), data.confidential());
        audit.change("closed", place.closed(), data.closed());
        place.describe(data);
        if (id == null) {
            em.persist(place);
        }
        em.flush();
        replace("Opening", place.id());
        replace("ServicePlace", place.id());
        data.hours().forEach(line -> em.persist(new Opening(place.id(), line)));
        data.serviceIds().forEach(service -> em.persist(new ServicePlace(service, place.id())));
        em.flush();
        return place.id();
    }

    private Place locked(UUID agency, UUID id, long seen) {
        boolean own = store.find(Place.class, id)
                .map(p -> p.agencyId().equals(agency))
                .orElse(false);
        if (!own) {
            throw new NotFound();
        }
        Place place = store.lock(Place.class, id).orElseThrow(NotFound::new);
        Conflict.requireVersion(seen, place.version());
        em.lock(place, jakarta.persistence.LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return place;
    }

    private void replace(String entity, UUID place) {
        em.createQuery("DELETE FROM " + entity + " x WHERE x.placeId = :p")
                .setParameter("p", place)
                .executeUpdate();
    }

    private List<UUID> servicesOf(UUID agency) {
        return em.createQuery("SELECT s.id FROM AgencyService s WHERE s.agencyId = :a", UUID.class)
                .setParameter("a", agency)
                .getResultList();
    }

    private Map<UUID, List<OpeningHours>> hours(Set<UUID> places) {
        if (places.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery("SELECT o FROM Opening o WHERE o.placeId IN :ids ORDER BY o.opens, o.id", Opening.class)
                .setParameter("ids", places)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        Opening::placeId, Collectors.mapping(Opening::hours, Collectors.toList())));
    }

    private Map<UUID, Set<UUID>> services(Set<UUID> places) {
        if (places.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery("SELECT s FROM ServicePlace s WHERE s.placeId IN :ids", ServicePlace.class)
                .setParameter("ids", places)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        ServicePlace::placeId, Collectors.mapping(ServicePlace::serviceId, Collectors.toSet())));
    }
}
