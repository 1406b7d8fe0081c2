package org.sathi.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.membership.api.Accounts;
import org.sathi.membership.api.NewAccount;
import org.sathi.referrals.api.Agencies;
import org.sathi.referrals.api.AgencyKind;
import org.sathi.referrals.api.CapacityStatus;
import org.sathi.referrals.api.CostLevel;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.ServiceStatus;

/** Six partner agencies of three kinds, and the accounts of DESIGN.md 2. */
@Dependent
class DemoAccounts {

    private static final String PASSWORD = "Sathi-demo-1";
    private static final Actor SYSTEM = Actor.system("demo-data");

    @Inject
    private Accounts accounts;

    @Inject
    private Agencies agencies;

    @Inject
    private DemoPlaces places;

    void load(DemoWorld world) {
        DemoCalendar.on(DemoCalendar.PROGRAMME_BEGINS, 9, SYSTEM, () -> {
            makeAgencies(world);
            makeAccounts(world);
            places.load(world);
        });
        places.renew(world);
        places.verify(world, world.coordinator(), "counselling", "psychiatry", "legal");
        CurrentActor.runAs(
                SYSTEM,
                () -> world.actors.forEach(
                        (username, actor) -> accounts.issueToken(actor.accountId(), "demo", "demo-token-" + username)));
    }

    private void makeAgencies(DemoWorld world) {
        agency(
                world,
                "mh",
                "ASHA",
                "Asha Mental Health Centre",
                "आशा मानसिक स्वास्थ्य केन्द्र",
                AgencyKind.MENTAL_HEALTH,
                "Bhaktapur",
                false);
        agency(
                world,
                "mh2",
                "UJYA",
                "Ujyalo Counselling Service",
                "उज्यालो परामर्श सेवा",
                AgencyKind.MENTAL_HEALTH,
                "Lalitpur",
                false);
        agency(
                world,
                "hiv",
                "JEEV",
                "Jeevan Health Services",
                "जीवन स्वास्थ्य सेवा",
                AgencyKind.HIV_AIDS,
                "Kathmandu",
                true);
        agency(world, "hiv2", "SAHA", "Sahara Care Home", "सहारा हेरचाह गृह", AgencyKind.HIV_AIDS, "Lalitpur", true);
        agency(
                world,
                "justice",
                "NYAY",
                "Nyaya Legal Aid",
                "न्याय कानुनी सहायता",
                AgencyKind.CRIMINAL_JUSTICE,
                "Bhaktapur",
                false);
        agency(
                world,
                "justice2",
                "PUNA",
                "Punarbas Re-entry Support",
                "पुनर्वास सहयोग केन्द्र",
                AgencyKind.CRIMINAL_JUSTICE,
                "Kathmandu",
                false);
        service(
                world,
                "mh",
                "counselling",
                "Individual counselling",
                "व्यक्तिगत परामर्श",
                Need.COUNSELLING,
                CapacityStatus.HAS_CAPACITY);
        service(
                world,
                "mh",
                "psychiatry",
                "Psychiatric outpatient clinic",
                "मानसिक रोग बहिरङ्ग सेवा",
                Need.PSYCHIATRIC_CARE,
                CapacityStatus.WAITLIST);
        service(
                world,
                "mh2",
                "counselling2",
                "Counselling by phone and in person",
                "फोन र भेटघाट परामर्श",
                Need.COUNSELLING,
                CapacityStatus.HAS_CAPACITY);
        service(
                world,
                "hiv",
                "testing",
                "Voluntary testing and counselling",
                "स्वैच्छिक परीक्षण तथा परामर्श",
                Need.HIV_TESTING,
                CapacityStatus.HAS_CAPACITY);
        service(
                world,
                "hiv",
                "treatment",
                "Treatment and care",
                "उपचार तथा हेरचाह",
                Need.HIV_TREATMENT,
                CapacityStatus.ASSESS_FIRST);
        service(
                world,
                "hiv2",
                "support",
                "Residential support",
                "आवासीय सहयोग",
                Need.HIV_SUPPORT,
                CapacityStatus.NO_CAPACITY);
        service(
                world,
                "justice",
                "legal",
                "Free legal advice",
                "निःशुल्क कानुनी सल्लाह",
                Need.LEGAL_AID,
                CapacityStatus.HAS_CAPACITY);
        service(
                world,
                "justice2",
                "reentry",
                "Support after release",
                "रिहाइपछिको सहयोग",
                Need.REENTRY_SUPPORT,
                CapacityStatus.HAS_CAPACITY);
    }

    private void agency(
            DemoWorld world,
            String key,
            String code,
            String nameEn,
            String nameNe,
            AgencyKind kind,
            String district,
            boolean confidential) {
        UUID id = agencies.create(
                new Agencies.CreateAgency(code, nameEn, nameNe, kind, district, null, null, null, confidential, null));
        LocalDate signed = DemoCalendar.PROGRAMME_BEGINS.minusDays(30);
        long version = agencies.get(id).version();
        LocalDate until = signed.plusYears(1);
        agencies.signAgreement(new Agencies.SignAgreement(id, version, "2081-1", nameEn, signed, until));
        world.agencies.put(key, id);
    }

    private void service(
            DemoWorld world,
            String agency,
            String key,
            String nameEn,
            String nameNe,
            Need need,
            CapacityStatus capacity) {
        UUID id = agencies.addService(new Agencies.AddService(
                world.agencies.get(agency),
                new Agencies.ServiceData(
                        nameEn,
                        nameNe,
                        need,
                        ServiceStatus.ACTIVE,
                        capacity,
                        Set.of("ne", "new"),
                        CostLevel.FREE,
                        null,
                        16,
                        null),
                null));
        world.services.put(key, id);
    }

    private void makeAccounts(DemoWorld world) {
        account(world, "admin", "Amrit Joshi", Role.ADMINISTRATOR, null);
        account(world, "coordinator", "Sushila Koirala", Role.COORDINATOR, null);
        account(world, "coordinator2", "Laxmi Shrestha", Role.COORDINATOR, null);
        account(world, "facilitator", "Rabin Twayana", Role.FACILITATOR, null);
        account(world, "specialist", "Pramila Ghimire", Role.PEER_SPECIALIST, null);
        account(world, "donor", "Ellen Fischer", Role.REPORT_VIEWER, null);
        account(world, "mh.worker", "Nabina Bhatta", Role.AGENCY_WORKER, "mh");
        account(world, "mh.admin", "Dr. Umesh Regmi", Role.AGENCY_ADMIN, "mh");
        account(world, "mh2.worker", "Sajan Bista", Role.AGENCY_WORKER, "mh2");
        account(world, "hiv.worker", "Roshani Thakuri", Role.AGENCY_WORKER, "hiv");
        account(world, "hiv.admin", "Bibek Malla", Role.AGENCY_ADMIN, "hiv");
        account(world, "justice.worker", "Pratima Sharma", Role.AGENCY_WORKER, "justice");
        account(world, "justice.admin", "Tek Bahadur Oli", Role.AGENCY_ADMIN, "justice");
        if (!world.actors.values().stream()
                .map(Actor::role)
                .collect(java.util.stream.Collectors.toSet())
                .equals(assignable())) {
            throw new IllegalStateException("the demo has no account for some role");
        }
    }

    private static Set<Role> assignable() {
        EnumSet<Role> roles = EnumSet.allOf(Role.class);
        roles.removeIf(role -> !role.assignable());
        return roles;
    }

    private void account(DemoWorld world, String username, String name, Role role, String agency) {
        UUID agencyId = agency == null ? null : world.agencies.get(agency);
        UUID id = accounts.create(new NewAccount(null, username, name, role, agencyId, null, "en", PASSWORD));
        world.remember(username, id, role, agencyId);
    }
}
