package org.sathi.referrals.internal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sathi.kernel.text.NameKey;
import org.sathi.referrals.api.CapacityStatus;
import org.sathi.referrals.api.EligibilityWarning;
import org.sathi.referrals.api.ServedSex;

/** Compares what a service is for with who is referred to it; pure. What is not known of either side gives no warning but for an age that matters. */
final class Eligibility {

    /** A language that stands for any other: it can be compared with none. */
    private static final String OTHER_LANGUAGE = "und";

    /** Gender is written in the person's own words; only the plain ones tell for whom a service is, any other gives no warning. */
    private static final Map<String, ServedSex> WORDS = Map.ofEntries(
            Map.entry("woman", ServedSex.WOMEN),
            Map.entry("female", ServedSex.WOMEN),
            Map.entry("f", ServedSex.WOMEN),
            Map.entry("महिला", ServedSex.WOMEN),
            Map.entry("स्त्री", ServedSex.WOMEN),
            Map.entry("man", ServedSex.MEN),
            Map.entry("male", ServedSex.MEN),
            Map.entry("m", ServedSex.MEN),
            Map.entry("पुरुष", ServedSex.MEN));

    private Eligibility() {}

    /**
     * The person.
     *
     * @param birthYear year of birth (AD), or {@code null}
     * @param language code of the preferred language, or {@code null}
     * @param district district of the home, or {@code null}
     * @param gender as the person describes it, or {@code null}
     */
    record Person(Integer birthYear, String language, String district, String gender) {}

    /**
     * The service.
     *
     * @param minAge youngest age in years, or {@code null}
     * @param maxAge oldest age in years, or {@code null}
     * @param languages codes of the languages spoken; empty when that is not known
     * @param district district in which the agency works
     * @param serves whom it is for
     * @param area the districts that it serves; empty when it names none
     */
    record Offer(
            Integer minAge,
            Integer maxAge,
            Set<String> languages,
            String district,
            CapacityStatus capacity,
            ServedSex serves,
            Set<String> area) {

        Offer {
            languages = Set.copyOf(languages);
            area = Set.copyOf(area);
        }
    }

    /**
     * In what they do not fit.
     *
     * @param year the current year (AD); of a person only the year of birth is known, so an age is wrong only if it is wrong before and after the birthday
     */
    static Set<EligibilityWarning> warnings(Person person, Offer offer, int year) {
        Set<EligibilityWarning> warnings = EnumSet.noneOf(EligibilityWarning.class);
        age(warnings, person.birthYear(), offer, year);
        if (spoken(person.language())
                && !offer.languages().isEmpty()
                && !offer.languages().contains(person.language())) {
            warnings.add(EligibilityWarning.LANGUAGE);
        }
        if (offer.serves() != ServedSex.ANYONE
                && !WORDS.getOrDefault(word(person.gender()), offer.serves()).equals(offer.serves())) {
            warnings.add(EligibilityWarning.OTHER_SEX);
        }
        if (known(person.district())) {
            area(warnings, person.district(), offer);
        }
        if (offer.capacity() == CapacityStatus.NO_CAPACITY) {
            warnings.add(EligibilityWarning.FULL);
        } else if (offer.capacity() == CapacityStatus.WAITLIST) {
            warnings.add(EligibilityWarning.WAITLIST);
        }
        return warnings;
    }

    /** The districts that a service names count; where it names none, that of its agency. */
    private static void area(Set<EligibilityWarning> warnings, String home, Offer offer) {
        if (!offer.area().isEmpty()) {
            if (offer.area().stream().noneMatch(district -> same(home, district))) {
                warnings.add(EligibilityWarning.OUT_OF_AREA);
            }
        } else if (known(offer.district()) && !same(home, offer.district())) {
            warnings.add(EligibilityWarning.OTHER_DISTRICT);
        }
    }

    private static String word(String gender) {
        return gender == null ? "" : gender.strip().toLowerCase(Locale.ROOT);
    }

    private static void age(Set<EligibilityWarning> warnings, Integer birthYear, Offer offer, int year) {
        if (birthYear == null) {
            if (offer.minAge() != null || offer.maxAge() != null) {
                warnings.add(EligibilityWarning.AGE_UNKNOWN);
            }
            return;
        }
        int oldest = year - birthYear;
        if (offer.minAge() != null && oldest < offer.minAge()) {
            warnings.add(EligibilityWarning.TOO_YOUNG);
        }
        if (offer.maxAge() != null && oldest - 1 > offer.maxAge()) {
            warnings.add(EligibilityWarning.TOO_OLD);
        }
    }

    private static boolean spoken(String language) {
        return language != null && !OTHER_LANGUAGE.equals(language);
    }

    private static boolean known(String district) {
        return district != null && !district.isBlank();
    }

    /** District names are typed, in either script; the folding for names brings both to one form. */
    private static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    private static String key(String district) {
        return Arrays.stream(district.strip().split("\\s+")).map(NameKey::of).collect(Collectors.joining(" "));
    }
}
