package org.sathi.referrals.internal;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.text.Districts;
import org.sathi.referrals.api.Agencies.ServiceData;
import org.sathi.referrals.api.AgencyKind;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.ServiceConditions;

/**
 * The typed fields of a service, cleaned.
 *
 * @param data the fields
 * @param template what it needs to know at most, cut to the wall of its agency's kind; always with the need itself
 */
record ServiceFields(ServiceData data, Set<InformationCategory> template) {

    private static final int OLDEST = 120;
    private static final int DISTRICT = 60;
    private static final int DISTRICTS = 20;
    private static final int DOCUMENTS = 500;

    /** Reads the fields; refuses a need that tells of a category behind the wall. */
    static ServiceFields check(ServiceData d, AgencyKind kind) {
        InputCheck check = new InputCheck();
        if (check.required("data", d) == null) {
            check.throwIfAny();
        }
        String nameEn = check.requiredText("nameEn", d.nameEn(), AgencyFields.NAME);
        String nameNe = check.requiredText("nameNe", d.nameNe(), AgencyFields.NAME);
        Set<InformationCategory> wall = Disclosure.wall(kind);
        if (check.required("need", d.need()) != null) {
            boolean passes = d.need().reveals().map(wall::contains).orElse(true);
            check.check(passes, "need", "error.service.need-walled");
        }
        check.required("status", d.status());
        check.required("capacity", d.capacity());
        check.required("cost", d.cost());
        Set<String> languages = languages(check, d.languages());
        Taken taken = Taken.check(check, d.minAge(), d.maxAge(), d.conditions());
        Set<InformationCategory> template = EnumSet.noneOf(InformationCategory.class);
        template.addAll(d.categories() == null ? wall : d.categories());
        template.add(InformationCategory.NEED);
        check.check(wall.containsAll(template), "categories", "error.service.category-walled");
        check.throwIfAny();
        ServiceData clean = new ServiceData(
                nameEn,
                nameNe,
                d.need(),
                d.status(),
                d.capacity(),
                languages,
                d.cost(),
                template,
                taken.minAge(),
                taken.maxAge(),
                taken.conditions());
        return new ServiceFields(clean, template);
    }

    /**
     * Whom a service takes and what they bring along.
     *
     * @param minAge youngest age served in years, or {@code null}
     * @param maxAge oldest age served in years, or {@code null}
     */
    record Taken(Integer minAge, Integer maxAge, ServiceConditions conditions) {

        /** Reads the fields; what is wrong is noted in the check. */
        static Taken check(InputCheck check, Integer youngest, Integer oldest, ServiceConditions typed) {
            Integer min = check.inRange("minAge", youngest, 0, OLDEST);
            Integer max = check.inRange("maxAge", oldest, 0, OLDEST);
            check.check(min == null || max == null || min <= max, "maxAge", "error.service.age-range");
            check.required("serves", typed.serves());
            Set<String> area = new TreeSet<>();
            for (String district : typed.area()) {
                String name = Districts.kept(check.optionalText("area", district, DISTRICT));
                if (name != null) {
                    area.add(name);
                }
            }
            check.check(area.size() <= DISTRICTS, "area", "error.service.area", DISTRICTS);
            return new Taken(
                    min,
                    max,
                    new ServiceConditions(
                            typed.serves(),
                            area,
                            check.multiLine("documentsEn", typed.documentsEn(), DOCUMENTS),
                            check.multiLine("documentsNe", typed.documentsNe(), DOCUMENTS)));
        }
    }

    private static Set<String> languages(InputCheck check, Set<String> typed) {
        Set<String> languages = new TreeSet<>();
        if (typed != null) {
            for (String code : typed) {
                check.check(
                        code != null && code.matches("[a-z]{2,8}(-[A-Za-z]{2,4})?"),
                        "languages",
                        "error.service.language");
                languages.add(String.valueOf(code));
            }
        }
        check.check(languages.size() <= 12, "languages", "error.service.language");
        return languages;
    }
}
