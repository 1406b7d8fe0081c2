package org.sathi.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sathi.kernel.text.NameTable.Pair;

class NameSimilarityTest {

    @ParameterizedTest
    @CsvSource({
        "सीता श्रेष्ठ, Sita Shrestha",
        "सीता श्रेष्ठ, Shrestha Sita",
        "Ram Krishna, Ramkrishna",
        "विष्णु के.सी., Bishnu K.C.",
    })
    void the_same_name_in_another_script_order_or_spacing_is_one(String one, String other) {
        assertThat(NameSimilarity.of(one, other)).isCloseTo(1, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"Sapana Rai, सपना राई", "Sapna Rai, सपना राई", "Suresh Thapa, Sures Thappa", "Damber Rai, Dambar Rai"})
    void spellings_of_one_name_rank_above_the_threshold(String one, String other) {
        assertThat(NameSimilarity.of(one, other)).isGreaterThanOrEqualTo(0.92);
    }

    @ParameterizedTest
    @CsvSource({
        "Sita Shrestha, Sita Sharma",
        "Sita Shrestha, Gita Shrestha",
        "Hari Thapa, Maya Gurung",
        "Sunita Tamang, Sunil Tamang",
    })
    void different_names_rank_below_the_threshold(String one, String other) {
        assertThat(NameSimilarity.of(one, other)).isLessThan(0.92);
    }

    @Test
    void a_middle_name_left_out_counts_little() {
        assertThat(NameSimilarity.of("Ram Bahadur Thapa", "राम थापा")).isGreaterThan(0.85);
    }

    @Test
    void it_is_symmetric_and_between_0_and_1() {
        List<Pair> pairs = NameTable.pairs();
        for (int i = 0; i + 3 < pairs.size(); i++) {
            String one = pairs.get(i).devanagari() + " " + pairs.get(i + 1).latin();
            String other = pairs.get(i + 2).latin() + " " + pairs.get(i + 3).latin();
            double score = NameSimilarity.of(one, other);
            assertThat(score).isBetween(0.0, 1.0).isEqualTo(NameSimilarity.of(other, one));
            assertThat(NameSimilarity.of(one, one)).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void no_letters_are_like_nothing() {
        assertThat(NameSimilarity.of("", "")).isZero();
        assertThat(NameSimilarity.of(null, "Sita")).isZero();
        assertThat(NameSimilarity.of("123", "123")).isZero();
    }
}
