package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.error.AccessDenied;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.membership.api.Accounts;
import org.sathi.referrals.api.Agencies;
import org.sathi.referrals.api.AgencyKind;
import org.sathi.referrals.api.AgencyView;
import org.sathi.referrals.api.CapacityStatus;
import org.sathi.referrals.api.CostLevel;
import org.sathi.referrals.api.EligibilityWarning;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.OpeningHours;
import org.sathi.referrals.api.OwnAgency;
import org.sathi.referrals.api.PlaceData;
import org.sathi.referrals.api.PlaceView;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.ServedSex;
import org.sathi.referrals.api.ServiceConditions;
import org.sathi.referrals.api.ServiceFit;
import org.sathi.referrals.api.ServiceQuery;
import org.sathi.referrals.api.ServiceRow;
import org.sathi.referrals.api.ServiceStatus;

/** The directory: where services are given, for whom, and what of it nobody else may know. */
@ExtendWith(ArquillianExtension.class)
class DirectoryIT {

    private static final String SECRET = "Behind the old mill";

    @Inject
    private Accounts accounts;

    @Inject
    private Agencies agencies;

    @Inject
    private OwnAgency own;

    @Inject
    private Referrals referrals;

    @Inject
    private ServiceFit fit;

    @Inject
    private ReferralWorld world;

    @Deployment
    static WebArchive application() {
        return Sathi.with(DirectoryIT.class, ReferralWorld.class, ForwardClock.class, ForwardClock.Forward.class);
    }

    @Test
    @Tag("A-55")
    @Tag("A-56")
    void aConfidentialPlaceIsToldToNobodyButThoseWhoKeepTheEntry() {
        UUID agency = world.agency(AgencyKind.MENTAL_HEALTH);
        UUID service = world.service(agency);
        Actor admin = Sathi.account(accounts, Role.AGENCY_ADMIN, agency);
        CurrentActor.runAs(admin, () -> {
            own.savePlace(new OwnAgency.SavePlace(null, 0, place("Day centre", "Main road", false, service), null));
            own.savePlace(new OwnAgency.SavePlace(null, 0, place("Safe house", SECRET, true, service), null));
            assertTrue(own.get().toString().contains(SECRET));
        });
        Actor facilitator = Sathi.account(accounts, Role.FACILITATOR, null);
        CurrentActor.runAs(facilitator, () -> {
            ServiceRow row = agencies.service(service).row();
            assertEquals(1, row.places().size());
            assertEquals("Main road", row.places().get(0).address());
            assertEquals(
                    Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY),
                    row.places().get(0).hours().get(0).days());
            assertTrue(row.placeTold());
            assertFalse(row.toString().contains("Safe house"));
            assertTrue(agencies.get(agency).places().isEmpty());
            ServiceQuery all = new ServiceQuery(Need.COUNSELLING, null, agency, null, null);
            String listed =
                    agencies.services(all, new PageRequest(50, null)).rows().toString();
            assertTrue(listed.contains("Main road"));
            assertFalse(listed.contains(SECRET) || listed.contains("Safe house"));
        });
        CurrentActor.runAs(admin, () -> {
            PlaceView open = own.get().places().get(0);
            PlaceData closed = new PlaceData(
                    "Day centre", "केन्द्र", "Bhaktapur", null, null, null, false, true, List.of(), Set.of(service));
            own.savePlace(new OwnAgency.SavePlace(open.id(), open.version(), closed, null));
            assertThrows(
                    Conflict.class,
                    () -> own.savePlace(new OwnAgency.SavePlace(open.id(), open.version(), closed, null)));
        });
        CurrentActor.runAs(
                facilitator,
                () -> assertTrue(agencies.service(service).row().places().isEmpty()));
    }

    @Test
    @Tag("A-51")
    @Tag("A-55")
    void anAgencyWritesItsOwnPlacesOnly() {
        UUID theirs = world.agency(AgencyKind.MENTAL_HEALTH);
        UUID theirService = world.service(theirs);
        UUID place = CurrentActor.callAs(
                Sathi.system(),
                () -> agencies.savePlace(
                        new Agencies.SavePlace(theirs, null, 0, place("A", "B", false, theirService), null)));
        UUID agency = world.agency(AgencyKind.MENTAL_HEALTH);
        Actor admin = Sathi.account(accounts, Role.AGENCY_ADMIN, agency);
        Actor worker = Sathi.account(accounts, Role.AGENCY_WORKER, agency);
        PlaceData data = place("Mine", "Here", false, world.service(agency));
        CurrentActor.runAs(
                worker,
                () -> assertThrows(
                        AccessDenied.class, () -> own.savePlace(new OwnAgency.SavePlace(null, 0, data, null))));
        CurrentActor.runAs(admin, () -> {
            assertThrows(NotFound.class, () -> own.savePlace(new OwnAgency.SavePlace(place, 0, data, null)));
            assertThrows(
                    NotFound.class, () -> own.savePlace(new OwnAgency.SavePlace(UUID.randomUUID(), 0, data, null)));
            PlaceData stolen = place("Mine", "Here", false, theirService);
            assertEquals("services", field(() -> own.savePlace(new OwnAgency.SavePlace(null, 0, stolen, null))));
            OpeningHours backwards = new OpeningHours(Set.of(DayOfWeek.FRIDAY), LocalTime.NOON, LocalTime.of(9, 0));
            PlaceData odd = new PlaceData(
                    "Mine", "मेरो", "Bhaktapur", null, null, null, false, false, List.of(backwards), Set.of());
            assertEquals("until1", field(() -> own.savePlace(new OwnAgency.SavePlace(null, 0, odd, null))));
            assertTrue(own.get().places().isEmpty());
        });
    }

    @Test
    @Tag("A-55")
    @Tag("A-57")
    @Tag("D-18")
    void whatIsGoneForGoodIsNeverOfferedAndStaysInHistory() {
        UUID agency = world.agency(AgencyKind.MENTAL_HEALTH);
        UUID service = world.service(agency);
        Actor sender = Sathi.account(accounts, Role.COORDINATOR, null);
        Actor admin = Sathi.account(accounts, Role.AGENCY_ADMIN, agency);
        UUID sent = CurrentActor.callAs(sender, () -> world.sent(world.member(), agency, service, null));
        CurrentActor.runAs(admin, () -> {
            own.verify(new OwnAgency.VerifyService(service, version(own.get(), service)));
            ServiceRow row = own.get().services().get(0);
            assertEquals(ReferralWorld.today(), row.verifiedOn());
            assertEquals("Test Person", row.verifiedBy());
            assertEquals(
                    "status",
                    field(() -> own.setStatus(
                            new OwnAgency.SetServiceStatus(service, row.version(), ServiceStatus.DEFUNCT))));
        });
        change(service, ServiceStatus.DEFUNCT, ServiceConditions.NONE);
        CurrentActor.runAs(sender, () -> {
            ServiceQuery all = new ServiceQuery(Need.COUNSELLING, null, agency, null, null);
            assertTrue(agencies.services(all, new PageRequest(50, null)).rows().isEmpty());
            assertFalse(agencies.service(service).referable());
            assertEquals("Counselling", referrals.view(sent).row().serviceNameEn());
            UUID member = world.member();
            UUID consent = world.consent(member, agency);
            assertThrows(InvalidInput.class, () -> world.draft(member, service, consent, null));
        });
        CurrentActor.runAs(
                admin,
                () -> assertEquals(
                        "status",
                        field(() -> own.setStatus(new OwnAgency.SetServiceStatus(
                                service, version(own.get(), service), ServiceStatus.ACTIVE)))));
    }

    @Test
    @Tag("A-2")
    @Tag("A-55")
    @Tag("A-56")
    void aServiceIsFoundWhereItIsGivenAndWhomItServesButNotByAPlaceThatIsConfidential() {
        UUID agency = world.agency(AgencyKind.MENTAL_HEALTH);
        UUID service = world.service(agency);
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String open = "Open " + mark;
        String secret = "Secret " + mark;
        String shut = "Shut " + mark;
        String served = "Served " + mark;
        Actor admin = Sathi.account(accounts, Role.AGENCY_ADMIN, agency);
        Actor facilitator = Sathi.account(accounts, Role.FACILITATOR, null);
        CurrentActor.runAs(admin, () -> {
            own.savePlace(new OwnAgency.SavePlace(null, 0, placeIn(open, false, false, service), null));
            own.savePlace(new OwnAgency.SavePlace(null, 0, placeIn(secret, true, false, service), null));
            own.savePlace(new OwnAgency.SavePlace(null, 0, placeIn(shut, false, true, service), null));
        });
        change(
                service,
                ServiceStatus.ACTIVE,
                new ServiceConditions(ServedSex.ANYONE, Set.of(served, "Kaski"), null, null));
        CurrentActor.runAs(facilitator, () -> {
            List<String> districts = agencies.districts();
            assertTrue(districts.containsAll(List.of(open, served, "Kaski")));
            assertFalse(districts.contains(secret) || districts.contains(shut));
            assertEquals(List.of(service), found(agency, open));
            assertEquals(List.of(service), found(agency, served));
            assertEquals(List.of(service), found(agency, agencies.get(agency).district()));
            assertTrue(found(agency, secret).isEmpty());
            assertTrue(found(agency, shut).isEmpty());
            assertTrue(found(agency, "Served").isEmpty(), "a part of a name is no district");
        });
    }

    private List<UUID> found(UUID agency, String district) {
        ServiceQuery query = new ServiceQuery(null, null, agency, null, district);
        return agencies.services(query, PageRequest.first()).rows().stream()
                .map(ServiceRow::id)
                .toList();
    }

    private static PlaceData placeIn(String district, boolean confidential, boolean closed, UUID service) {
        return new PlaceData(
                "House", "घर", district, null, null, null, confidential, closed, List.of(), Set.of(service));
    }

    @Test
    @Tag("A-58")
    void whoDoesNotFitIsSaidBeforeSendingAndCountedAfterwards() {
        UUID agency = world.agency(AgencyKind.MENTAL_HEALTH);
        UUID service = world.service(agency);
        change(
                service,
                ServiceStatus.ACTIVE,
                new ServiceConditions(ServedSex.ANYONE, Set.of("Kaski", "चितवन"), "Citizenship certificate", null));
        Actor sender = Sathi.account(accounts, Role.COORDINATOR, null);
        CurrentActor.runAs(sender, () -> {
            UUID member = world.memberOf("Bhaktapur");
            UUID draft = world.draft(member, service, world.consent(member, agency), null);
            Set<EligibilityWarning> said =
                    fit.ofServices(draft, List.of(service)).get(service);
            assertEquals(Set.of(EligibilityWarning.OUT_OF_AREA), said);
            world.send(draft);
            assertEquals(said, referrals.view(draft).warnings());
            assertEquals(
                    "Citizenship certificate",
                    agencies.service(service).row().conditions().documentsEn());
            assertNull(agencies.service(service).row().conditions().documentsNe());
        });
    }

    @Test
    @Tag("A-11")
    @Tag("D-18")
    void roomThatWasSaidTooLongAgoIsMarkedAsSuchUntilTheAgencySaysItAnew() {
        UUID agency = world.agency(AgencyKind.MENTAL_HEALTH);
        UUID service = world.service(agency);
        ServiceRow said = row(service);
        assertEquals(CapacityStatus.HAS_CAPACITY, said.capacity());
        assertFalse(said.capacityStale());
        ForwardClock.showAt(said.capacityAt().plus(Duration.ofDays(30)).minusSeconds(60));
        assertFalse(row(service).capacityStale(), "on the last day");
        ForwardClock.showAt(said.capacityAt().plus(Duration.ofDays(30)).plusSeconds(60));
        assertTrue(row(service).capacityStale());
        assertEquals(said.capacityAt(), row(service).capacityAt(), "its age is told");
        CurrentActor.runAs(
                Sathi.account(accounts, Role.AGENCY_ADMIN, agency),
                () -> own.setCapacity(
                        new OwnAgency.SetCapacity(service, row(service).version(), CapacityStatus.WAITLIST)));
        assertEquals(CapacityStatus.WAITLIST, row(service).capacity());
        assertFalse(row(service).capacityStale());
    }

    @AfterEach
    void backToTheTruth() {
        ForwardClock.showTheTruth();
    }

    private ServiceRow row(UUID service) {
        return CurrentActor.callAs(
                Sathi.system(), () -> agencies.service(service).row());
    }

    private void change(UUID service, ServiceStatus status, ServiceConditions conditions) {
        CurrentActor.runAs(
                Sathi.system(),
                () -> agencies.changeService(new Agencies.ChangeService(
                        service,
                        agencies.service(service).row().version(),
                        new Agencies.ServiceData(
                                "Counselling",
                                "परामर्श",
                                Need.COUNSELLING,
                                status,
                                CapacityStatus.HAS_CAPACITY,
                                Set.of("ne"),
                                CostLevel.FREE,
                                null,
                                null,
                                null,
                                conditions))));
    }

    private static PlaceData place(String name, String address, boolean confidential, UUID service) {
        OpeningHours hours =
                new OpeningHours(Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY), LocalTime.of(10, 0), LocalTime.of(16, 0));
        return new PlaceData(
                name, "ठाउँ", "Bhaktapur", null, address, null, confidential, false, List.of(hours), Set.of(service));
    }

    private static long version(AgencyView agency, UUID service) {
        return agency.services().stream()
                .filter(row -> row.id().equals(service))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private static String field(Runnable work) {
        return assertThrows(InvalidInput.class, work::run).errors().get(0).field();
    }
}
