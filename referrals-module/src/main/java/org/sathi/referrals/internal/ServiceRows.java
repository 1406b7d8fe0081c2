package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.api.AccountDirectory;
import org.sathi.referrals.api.ServiceRow;

/** Services as the directory shows them: with where they are given and who last checked the entry. */
@ApplicationScoped
class ServiceRows {

    /** A capacity older than this cannot be relied on. */
    private static final Duration CAPACITY_LASTS = Duration.ofDays(30);
    /** Days after which an entry must be verified again. */
    private static final int VERIFIED_LASTS = 180;

    @Inject
    private PlaceBook places;

    @Inject
    private PeopleNames names;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private Clock clock;

    /** The rows of some services of some agencies, by the service's id; what belongs to them is read once for all. */
    Map<UUID, ServiceRow> of(Collection<AgencyService> services, Map<UUID, Agency> agencies) {
        Map<UUID, PlaceBook.Where> where =
                places.published(services.stream().map(AgencyService::id).toList());
        Set<UUID> reachable = accounts.withLogin(agencies.keySet());
        Map<UUID, String> people = names.of(services.stream().map(AgencyService::verifiedBy));
        Map<UUID, ServiceRow> rows = new HashMap<>();
        for (AgencyService s : services) {
            PlaceBook.Where at = where.getOrDefault(s.id(), PlaceBook.Where.NOWHERE);
            rows.put(
                    s.id(),
                    row(
                            s,
                            agencies.get(s.agencyId()),
                            at,
                            people.get(s.verifiedBy()),
                            reachable.contains(s.agencyId())));
        }
        return rows;
    }

    private ServiceRow row(AgencyService s, Agency a, PlaceBook.Where where, String verifiedBy, boolean transmitted) {
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
                transmitted,
                verifiedBy,
                s.conditions(),
                where.places(),
                where.told());
    }
}
