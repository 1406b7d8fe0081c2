package org.sathi.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sathi.kernel.text.NameTable.Name;
import org.sathi.kernel.text.NameTable.Pair;

class NameKeyTest {

    /** The spellings known to be missed: a vowel left out before a final a, or another pronunciation. */
    private static final List<String> MISSED = List.of("Sapna", "Bhawna", "Gyanwali", "Bohra", "Oli", "Damber");

    @Test
    void a_name_has_one_key_in_both_scripts() {
        List<Pair> pairs = NameTable.pairs();
        List<Pair> missed = pairs.stream()
                .filter(pair -> !NameTokens.words(pair.devanagari()).equals(NameTokens.words(pair.latin())))
                .toList();
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(300);
        assertThat(missed).extracting(Pair::latin).containsExactlyInAnyOrderElementsOf(MISSED);
        assertThat(missed.size()).isLessThan(pairs.size() / 20);
    }

    @Test
    void different_names_have_different_keys() {
        List<Name> names = NameTable.names();
        List<String> keys =
                names.stream().map(name -> NameKey.of(name.devanagari())).toList();
        List<String> collisions = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                Name one = names.get(i);
                Name other = names.get(j);
                boolean sameSpelling = one.latin().stream().anyMatch(other.latin()::contains);
                if (!sameSpelling && keys.get(i).equals(keys.get(j))) {
                    collisions.add(one.devanagari() + " = " + other.devanagari());
                }
            }
        }
        assertThat(collisions).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Kamal, Kamala",
        "Bimal, Bimala",
        "Sunil, Sunita",
        "Sita, Gita",
        "Ram, Rama",
        "Hari, Hira",
        "Parbat, Prabhat",
        "Kiran, Karan",
        "Dhami, Damai",
        "Rai, Ray",
        "Rana, Rani",
        "Shrestha, Sharma",
        "Mina, Maina",
        "Bina, Bindu",
        "Tara, Tarak",
    })
    void names_that_are_alike_stay_apart(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "सीता, sita",
        "विष्णु, bisnu",
        "लक्ष्मी, laksmi",
        "श्रेष्ठ, srest",
        "क्षेत्री, cetri",
        "ज्ञानेन्द्र, gyanendr",
        "कृष्ण, krisn",
        "सिंह, sing",
        "गुरुङ, gurung",
    })
    void the_rules_fold_as_written_down(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @Test
    void joiners_case_accents_and_wide_letters_do_not_matter() {
        assertThat(NameKey.of("श्रे\u200Dष्\u200Cठ")).isEqualTo(NameKey.of("श्रेष्ठ"));
        assertThat(NameKey.of("SITA")).isEqualTo(NameKey.of("Sītā")).isEqualTo(NameKey.of("Ｓｉｔａ"));
        assertThat(NameKey.of("SITA".toLowerCase(Locale.ROOT))).isEqualTo("sita");
        assertThat(NameKey.of("क\u093Cमल")).isEqualTo(NameKey.of("\u0958मल"));
    }

    @Test
    void keys_hold_only_letters_and_nothing_fails() {
        for (int c = 1; c < 0x2FFFF; c += 997) {
            if (c < 0xD800 || c > 0xDFFF) {
                assertThat(NameKey.of("x" + Character.toString(c))).matches("[a-z]*");
            }
        }
        assertThat(NameKey.of("")).isEmpty();
        assertThat(NameKey.of("123")).isEmpty();
        assertThat(NameKey.of("१२३")).isEmpty();
        assertThat(NameKey.of("🙂")).isEmpty();
        assertThat(NameKey.of("\uD83D")).isEmpty();
    }

    @Test
    void many_threads_get_the_same_keys() {
        List<Pair> pairs = NameTable.pairs();
        List<String> alone =
                pairs.stream().map(pair -> NameKey.of(pair.devanagari())).toList();
        List<String> together = pairs.parallelStream()
                .map(pair -> NameKey.of(pair.devanagari()))
                .toList();
        assertThat(together).isEqualTo(alone);
    }

    @Test
    void other_scripts_are_romanised() {
        assertThat(NameKey.of("Анна")).isEqualTo(NameKey.of("Anna"));
        assertThat(NameKey.of("সীতা")).isEqualTo(NameKey.of("Sita"));
    }

    @Test
    void folding_a_key_again_keeps_it_within_the_same_letters() {
        for (Pair pair : NameTable.pairs()) {
            String key = NameKey.of(pair.latin());
            assertThat(key).matches("[a-z]*").doesNotContainPattern("(.)\\1\\1");
            assertThat(NameKey.of(pair.latin().toUpperCase(Locale.ROOT))).isEqualTo(key);
        }
    }
}
