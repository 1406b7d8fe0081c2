package org.sathi.membership.internal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sathi.membership.api.PossibleDuplicate.Likeness;
import org.sathi.membership.internal.people.DuplicateScore.Traits;

class DuplicateScoreTest {

    private static Traits person(String name, Integer birthYear, String district, String... phones) {
        return new Traits(List.of(name), birthYear, district, Set.of(phones));
    }

    @Test
    void the_same_name_in_the_other_script_is_asked_about() {
        DuplicateScore score =
                DuplicateScore.of(person("सीता श्रेष्ठ", 1985, null), person("Sita Shrestha", 1985, null));
        assertThat(score.likely()).isTrue();
        assertThat(score.why()).contains(Likeness.SAME_NAME, Likeness.SAME_BIRTH_YEAR);
    }

    @Test
    void the_same_name_without_a_year_is_asked_about() {
        assertThat(DuplicateScore.of(person("Hari Tamang", null, null), person("Hari Tamang", 1970, "Lalitpur"))
                        .likely())
                .isTrue();
    }

    @Test
    void the_same_name_with_another_year_of_birth_is_somebody_else() {
        assertThat(DuplicateScore.of(person("Hari Tamang", 1999, null), person("Hari Tamang", 1970, null))
                        .likely())
                .isFalse();
    }

    @Test
    void a_slip_of_one_letter_and_the_same_year_is_asked_about() {
        DuplicateScore score =
                DuplicateScore.of(person("Laxmi Maharjan", 1990, null), person("Laxmi Maharjn", 1990, null));
        assertThat(score.likely()).isTrue();
        assertThat(score.why()).contains(Likeness.SAME_BIRTH_YEAR);
    }

    @Test
    void a_family_on_one_phone_is_not_one_person() {
        assertThat(DuplicateScore.of(
                                person("Gopal Rai", 1960, "Lalitpur", "t1"),
                                person("Sunita Lama", 1988, "Lalitpur", "t1"))
                        .likely())
                .isFalse();
    }

    @Test
    void the_same_name_and_phone_outweigh_a_wrong_year() {
        DuplicateScore score =
                DuplicateScore.of(person("Gopal Rai", 1960, null, "t1"), person("Gopal Rai", 1965, null, "t1"));
        assertThat(score.likely()).isTrue();
        assertThat(score.why()).contains(Likeness.SAME_PHONE, Likeness.SAME_NAME);
    }

    @Test
    void other_people_are_not_asked_about() {
        assertThat(DuplicateScore.of(person("Sita Rai", 1980, "Lalitpur"), person("Gita Thapa", 1980, "Lalitpur"))
                        .likely())
                .isFalse();
    }
}
