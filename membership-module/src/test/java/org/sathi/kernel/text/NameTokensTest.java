package org.sathi.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sathi.kernel.text.NameTable.Pair;

class NameTokensTest {

    @Test
    void whole_words_and_beginnings_are_marked_apart() {
        assertThat(NameTokens.of("सीता श्रेष्ठ"))
                .containsExactlyInAnyOrder(
                        "w:sita", "p:s", "p:si", "p:sit", "w:srest", "p:sr", "p:sre", "p:sres", "p:srest");
        assertThat(NameTokens.words("Shrestha Sita")).containsExactly("w:srest", "w:sita");
    }

    @ParameterizedTest
    @CsvSource({
        "सीता श्रेष्ठ, Sita Shrestha",
        "सीता श्रेष्ठ, shres sit",
        "Sita Shrestha, सीत श्रे",
        "विष्णु प्रसाद शर्मा, Bishnu",
        "विष्णु प्रसाद शर्मा, vishnu sharma",
        "लक्ष्मी के.सी., Laxmi KC",
        "Lakshmi K. C., लक्ष्मी केसी",
        "Anne-Marie D'Souza, dsouza marie",
        "राज बहादुर बि.क., Raj Bahadur BIK",
        "Deepak Rai, de",
    })
    void a_name_is_found_by_what_is_typed(String stored, String typed) {
        assertThat(NameTokens.query(typed)).isNotEmpty();
        assertThat(NameTokens.of(stored)).containsAll(NameTokens.query(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "सीता श्रेष्ठ, Gita",
        "सीता श्रेष्ठ, Sita Sharma",
        "Ram Thapa, Ramesh",
        "Hari Rai, Ray",
        "Kamala, Kiran",
    })
    void a_name_is_not_found_by_another(String stored, String typed) {
        assertThat(NameTokens.of(stored).containsAll(NameTokens.query(typed))).isFalse();
    }

    @Test
    void beginnings_of_three_letters_find_the_name_in_its_own_script() {
        assertThat(notFound(true)).isEmpty();
    }

    @Test
    void beginnings_of_three_letters_find_the_name_in_the_other_script() {
        List<String> missed = notFound(false);
        int tried = NameTable.pairs().stream()
                .mapToInt(pair -> pair.latin().length() + pair.devanagari().length() - 4)
                .sum();
        assertThat(missed.size()).as("of %d: %s", tried, missed).isLessThan(tried / 50);
    }

    private static List<String> notFound(boolean sameScript) {
        List<String> missed = new ArrayList<>();
        for (Pair pair : NameTable.pairs()) {
            check(missed, pair.latin(), sameScript ? pair.latin() : pair.devanagari());
            check(missed, pair.devanagari(), sameScript ? pair.devanagari() : pair.latin());
        }
        return missed;
    }

    private static void check(List<String> missed, String stored, String typed) {
        Set<String> tokens = NameTokens.of(stored);
        for (int length = 3; length <= typed.length(); length++) {
            String beginning = typed.substring(0, length);
            List<String> query = NameTokens.query(beginning);
            boolean spelledOut = !beginning.contains(".");
            if (spelledOut && (query.isEmpty() || !tokens.containsAll(query))) {
                missed.add(beginning + " of " + stored);
            }
        }
    }

    @Test
    void too_little_to_search_by_gives_no_tokens() {
        for (String typed : new String[] {null, "", "  ", "s", "स", "K.", "12", "🙂🙂", "\u200D\u200D"}) {
            assertThat(NameTokens.query(typed)).as(typed).isEmpty();
        }
        assertThat(NameTokens.query("s sita")).containsExactly("p:sit");
        assertThat(NameTokens.of(null)).isEmpty();
    }

    @Test
    void words_and_lengths_are_capped() {
        String many = "sita ".repeat(100) + "hari";
        assertThat(NameTokens.query(many)).containsExactly("p:sit");
        Set<String> letters = new LinkedHashSet<>();
        for (char c = 'a'; c <= 'z'; c++) {
            letters.add(c + "onita");
        }
        assertThat(NameTokens.query(String.join(" ", letters))).hasSizeLessThanOrEqualTo(NameTokens.MOST_WORDS);
        String endless = "bidesikugoteli".repeat(5000);
        assertThat(NameTokens.of(endless)).hasSizeLessThan(60);
        assertThat(NameTokens.of(endless)).containsAll(NameTokens.query(endless.substring(0, 30)));
        assertThat(NameTokens.of("x".repeat(399) + "\uD83D\uDE42")).isNotEmpty();
    }

    @Test
    void tokens_of_a_common_name_are_few() {
        double mean = NameTable.pairs().stream()
                .mapToInt(pair -> NameTokens.of(pair.latin()).size())
                .average()
                .orElseThrow();
        assertThat(mean).isLessThan(8);
    }
}
