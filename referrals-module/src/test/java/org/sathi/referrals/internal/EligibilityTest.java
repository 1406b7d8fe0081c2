package org.sathi.referrals.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sathi.referrals.api.CapacityStatus;
import org.sathi.referrals.api.EligibilityWarning;
import org.sathi.referrals.api.ServedSex;

/** What a service is for against who is referred to it. */
@Tag("A-58")
class EligibilityTest {

    private static final int YEAR = 2026;

    private Integer born = 1990;
    private String language = "ne";
    private String home = "Bhaktapur";
    private Integer minAge;
    private Integer maxAge;
    private Set<String> spoken = Set.of("ne", "new");
    private String place = "Bhaktapur";
    private CapacityStatus capacity = CapacityStatus.HAS_CAPACITY;
    private String gender = "Female";
    private ServedSex serves = ServedSex.ANYONE;
    private Set<String> area = Set.of();

    private Set<EligibilityWarning> warnings() {
        return Eligibility.warnings(
                new Eligibility.Person(born, language, home, gender),
                new Eligibility.Offer(minAge, maxAge, spoken, place, capacity, serves, area),
                YEAR);
    }

    @Test
    void what_fits_gives_no_warning() {
        minAge = 18;
        maxAge = 60;
        assertThat(warnings()).isEmpty();
    }

    @Test
    void an_age_is_wrong_only_if_it_is_wrong_before_and_after_the_birthday() {
        minAge = 18;
        born = YEAR - 17;
        assertThat(warnings()).containsExactly(EligibilityWarning.TOO_YOUNG);
        born = YEAR - 18;
        assertThat(warnings()).isEmpty();
        minAge = null;
        maxAge = 24;
        born = YEAR - 25;
        assertThat(warnings()).isEmpty();
        born = YEAR - 26;
        assertThat(warnings()).containsExactly(EligibilityWarning.TOO_OLD);
    }

    @Test
    void an_unknown_year_of_birth_is_said_where_ages_matter() {
        born = null;
        assertThat(warnings()).isEmpty();
        minAge = 16;
        assertThat(warnings()).containsExactly(EligibilityWarning.AGE_UNKNOWN);
    }

    @Test
    void a_language_that_nobody_there_speaks_is_said() {
        language = "mai";
        assertThat(warnings()).containsExactly(EligibilityWarning.LANGUAGE);
        language = "und";
        assertThat(warnings()).isEmpty();
        language = null;
        assertThat(warnings()).isEmpty();
        language = "mai";
        spoken = Set.of();
        assertThat(warnings()).isEmpty();
    }

    @Test
    void a_district_is_the_same_in_either_script() {
        home = " भक्तपुर ";
        assertThat(warnings()).isEmpty();
        home = "bhaktapur";
        assertThat(warnings()).isEmpty();
        home = "Lalitpur";
        assertThat(warnings()).containsExactly(EligibilityWarning.OTHER_DISTRICT);
        home = "ललितपुर";
        assertThat(warnings()).containsExactly(EligibilityWarning.OTHER_DISTRICT);
        home = "  ";
        assertThat(warnings()).isEmpty();
    }

    @Test
    @Tag("A-11")
    void room_that_is_missing_is_said() {
        capacity = CapacityStatus.NO_CAPACITY;
        assertThat(warnings()).containsExactly(EligibilityWarning.FULL);
        capacity = CapacityStatus.WAITLIST;
        assertThat(warnings()).containsExactly(EligibilityWarning.WAITLIST);
        capacity = CapacityStatus.ASSESS_FIRST;
        assertThat(warnings()).isEmpty();
    }

    @Test
    void whom_a_service_is_for_is_compared_with_plain_words_only() {
        serves = ServedSex.WOMEN;
        assertThat(warnings()).isEmpty();
        gender = " महिला ";
        assertThat(warnings()).isEmpty();
        gender = "पुरुष";
        assertThat(warnings()).containsExactly(EligibilityWarning.OTHER_SEX);
        gender = "third gender";
        assertThat(warnings()).isEmpty();
        gender = null;
        assertThat(warnings()).isEmpty();
        serves = ServedSex.MEN;
        gender = "woman";
        assertThat(warnings()).containsExactly(EligibilityWarning.OTHER_SEX);
    }

    @Test
    void the_districts_that_a_service_names_count_more_than_where_its_agency_is() {
        area = Set.of("Lalitpur", "काठमाडौं");
        home = "Bhaktapur";
        assertThat(warnings()).containsExactly(EligibilityWarning.OUT_OF_AREA);
        home = "ललितपुर";
        assertThat(warnings()).isEmpty();
        home = null;
        assertThat(warnings()).isEmpty();
    }

    @Test
    void all_that_does_not_fit_is_said_at_once() {
        born = YEAR - 10;
        minAge = 16;
        language = "en";
        home = "Kaski";
        capacity = CapacityStatus.NO_CAPACITY;
        assertThat(warnings())
                .containsExactly(
                        EligibilityWarning.TOO_YOUNG,
                        EligibilityWarning.LANGUAGE,
                        EligibilityWarning.OTHER_DISTRICT,
                        EligibilityWarning.FULL);
    }
}
