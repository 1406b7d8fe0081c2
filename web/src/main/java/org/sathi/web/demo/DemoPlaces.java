package org.sathi.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.time.NepalTime;
import org.sathi.referrals.api.Agencies;
import org.sathi.referrals.api.AgencyView;
import org.sathi.referrals.api.OpeningHours;
import org.sathi.referrals.api.PlaceData;
import org.sathi.referrals.api.ServedSex;
import org.sathi.referrals.api.ServiceConditions;
import org.sathi.referrals.api.ServiceRow;
import org.sathi.referrals.api.ServiceView;

/** Where the agencies of the demo work, when they are open and whom they take; one place is confidential. */
@Dependent
class DemoPlaces {

    private static final Set<DayOfWeek> WORKDAYS = EnumSet.complementOf(EnumSet.of(DayOfWeek.SATURDAY));
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final LocalTime FOUR = LocalTime.of(16, 0);

    @Inject
    private Agencies agencies;

    @Inject
    private Clock clock;

    void load(DemoWorld world) {
        OpeningHours week = new OpeningHours(
                EnumSet.of(
                        DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY),
                TEN,
                LocalTime.of(17, 0));
        OpeningHours friday = new OpeningHours(Set.of(DayOfWeek.FRIDAY), TEN, LocalTime.of(13, 0));
        place(
                world,
                "mh",
                "Day centre",
                "दिवा केन्द्र",
                "Bhaktapur",
                "Madhyapur Thimi",
                "Chapacho 4",
                false,
                List.of(week, friday),
                "counselling",
                "psychiatry");
        place(
                world,
                "mh",
                "Outreach room",
                "सम्पर्क कोठा",
                "Lalitpur",
                "Lalitpur",
                "Patan Dhoka",
                false,
                List.of(new OpeningHours(Set.of(DayOfWeek.TUESDAY), LocalTime.of(13, 0), FOUR)),
                "counselling");
        place(
                world,
                "hiv",
                "Testing room",
                "परीक्षण कोठा",
                "Kathmandu",
                "Kathmandu",
                "Teku",
                false,
                List.of(new OpeningHours(WORKDAYS, TEN, FOUR)),
                "testing",
                "treatment");
        place(
                world,
                "mh",
                "Safe house",
                "सुरक्षित घर",
                "Lalitpur",
                null,
                "Behind the old mill",
                true,
                List.of(),
                "counselling");
        place(
                world,
                "justice",
                "Legal aid desk",
                "कानुनी सहायता कक्ष",
                "Bhaktapur",
                "Bhaktapur",
                "Court road",
                false,
                List.of(new OpeningHours(WORKDAYS, TEN, FOUR)),
                "legal");
        take(
                world,
                "legal",
                new ServiceConditions(
                        ServedSex.ANYONE,
                        Set.of("Bhaktapur", "Kathmandu"),
                        "Citizenship certificate, and any paper from the court.",
                        "नागरिकताको प्रमाणपत्र र अदालतका कागज भए ती पनि।"));
        take(world, "support", new ServiceConditions(ServedSex.WOMEN, Set.of(), null, null));
    }

    /** Not long ago somebody looked whether the entries are right. */
    void verify(DemoWorld world, Actor by, String... services) {
        DemoCalendar.on(NepalTime.today(clock).minusDays(40), 11, by, () -> {
            for (String key : services) {
                ServiceRow row = agencies.service(world.services.get(key)).row();
                agencies.verify(new Agencies.VerifyService(row.id(), row.version()));
            }
        });
    }

    /** Every agency renews its agreement after the first year; one of them has to do so again soon. */
    void renew(DemoWorld world) {
        LocalDate today = NepalTime.today(clock);
        DemoCalendar.on(DemoCalendar.PROGRAMME_BEGINS.plusMonths(10), 11, world.coordinator(), () -> {
            for (Map.Entry<String, UUID> agency : world.agencies.entrySet()) {
                AgencyView view = agencies.get(agency.getValue());
                agencies.signAgreement(new Agencies.SignAgreement(
                        view.id(),
                        view.version(),
                        "2082-1",
                        view.nameEn(),
                        DemoCalendar.PROGRAMME_BEGINS.plusMonths(10),
                        "mh2".equals(agency.getKey()) ? today.plusDays(20) : null));
            }
        });
    }

    private void place(
            DemoWorld world,
            String agency,
            String nameEn,
            String nameNe,
            String district,
            String localLevel,
            String address,
            boolean confidential,
            List<OpeningHours> hours,
            String... services) {
        Set<UUID> given = Arrays.stream(services).map(world.services::get).collect(Collectors.toSet());
        PlaceData data =
                new PlaceData(nameEn, nameNe, district, localLevel, address, null, confidential, false, hours, given);
        agencies.savePlace(new Agencies.SavePlace(world.agencies.get(agency), null, 0, data, null));
    }

    private void take(DemoWorld world, String key, ServiceConditions conditions) {
        ServiceView view = agencies.service(world.services.get(key));
        ServiceRow row = view.row();
        agencies.changeService(new Agencies.ChangeService(
                row.id(),
                row.version(),
                new Agencies.ServiceData(
                        row.nameEn(),
                        row.nameNe(),
                        row.need(),
                        row.status(),
                        row.capacity(),
                        row.languages(),
                        row.cost(),
                        view.template(),
                        row.minAge(),
                        row.maxAge(),
                        conditions)));
    }
}
