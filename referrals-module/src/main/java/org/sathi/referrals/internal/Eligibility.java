package org.sathi.referrals.internal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.sathi.kernel.text.NameKey;
import org.sathi.referrals.api.CapacityStatus;
import org.sathi.referrals.api.EligibilityWarning;

/** Compares what a service is for with who is referred to it; pure. What is not known of either side gives no warning but for an age that matters. */
final class Eligibility {

    /** A language that stands for any other: it can be compared with none. */
    private static final String OTHER_LANGUAGE = "und";

    private Eligibility() {}

    /**
     * The person.
     *
     * @param birthYear year of birth (AD), or {@code null}
     * @param language code of the preferred language, or {@code null}
     * @param district district of the home, or {@code null}
     */
    record Person(Integer birthYear, String language, String district) {}

    /**
     * The service.
     *
     * @param minAge youngest age in years, or {@code null}
     * @param maxAge oldest age in years, or {@code null}
     * @param languages codes of the languages spoken; empty when that is not known
     * @param district district in which the agency works
     */
    record Offer(Integer minAge, Integer maxAge, Set<String> languages, String district, CapacityStatus capacity) {

        Offer {
            languages = Set.copyOf(languages);
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
        if (known(person.district()) && known(offer.district()) && !same(person.district(), offer.district())) {
            warnings.add(EligibilityWarning.OTHER_DISTRICT);
        }
        if (offer.capacity() == CapacityStatus.NO_CAPACITY) {
            warnings.add(EligibilityWarning.FULL);
        } else if (offer.capacity() == CapacityStatus.WAITLIST) {
            warnings.add(EligibilityWarning.WAITLIST);
        }
        return warnings;
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
