package org.sathi.referrals.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.text.Districts;
import org.sathi.kernel.text.Phone;
import org.sathi.referrals.api.OpeningHours;
import org.sathi.referrals.api.PlaceData;

/** The typed fields of a place, cleaned. */
final class PlaceFields {

    private static final int DISTRICT = 60;
    private static final int ADDRESS = 200;
    private static final int LINES = 3;

    private PlaceFields() {}

    /**
     * Reads the fields; refuses at the field what is wrong.
     *
     * @param services the services of the agency: no other can be given there
     */
    static PlaceData check(PlaceData d, Collection<UUID> services) {
        InputCheck check = new InputCheck();
        String number = check.optionalText("phone", d.phone(), 40);
        String phone = number == null ? null : Phone.normalise(number).orElse(null);
        check.check(number == null || phone != null, "phone", "error.agency.phone");
        PlaceData clean = new PlaceData(
                check.requiredText("nameEn", d.nameEn(), AgencyFields.NAME),
                check.requiredText("nameNe", d.nameNe(), AgencyFields.NAME),
                Districts.kept(check.requiredText("district", d.district(), DISTRICT)),
                check.optionalName("localLevel", d.localLevel()),
                check.optionalText("address", d.address(), ADDRESS),
                phone,
                d.confidential(),
                d.closed(),
                hours(check, d.hours()),
                d.serviceIds());
        check.check(services.containsAll(d.serviceIds()), "services", "error.referral.service-unknown");
        check.throwIfAny();
        return clean;
    }

    private static List<OpeningHours> hours(InputCheck check, List<OpeningHours> typed) {
        List<OpeningHours> hours = new ArrayList<>();
        check.check(typed.size() <= LINES, "days1", "error.input.number-range", 1, LINES);
        for (int i = 0; i < typed.size(); i++) {
            OpeningHours line = typed.get(i);
            int at = i + 1;
            check.check(!line.days().isEmpty(), "days" + at, "error.input.required");
            boolean times = check.required("from" + at, line.from()) != null
                    & check.required("until" + at, line.until()) != null;
            check.check(!times || line.from().isBefore(line.until()), "until" + at, "error.place.hours");
            hours.add(line);
        }
        return hours;
    }
}
