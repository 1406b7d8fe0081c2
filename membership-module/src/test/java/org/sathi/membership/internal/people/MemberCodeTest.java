package org.sathi.membership.internal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberCodeTest {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private final Random random = new Random(7);

    @Test
    void a_code_has_four_random_characters_and_a_check_character() {
        for (int i = 0; i < 1000; i++) {
            MemberCode code = MemberCode.random(random, 4);
            assertThat(code.text()).matches("S-[2-9A-HJKMNP-Z]{5}");
            assertThat(MemberCode.parse(code.text())).contains(code);
        }
    }

    @Test
    void a_code_is_read_in_any_case_and_without_its_start() {
        MemberCode code = MemberCode.random(random, 4);
        assertThat(MemberCode.parse(" " + code.text().toLowerCase(java.util.Locale.ROOT)))
                .contains(code);
        assertThat(MemberCode.parse(code.text().substring(2))).contains(code);
    }

    @Test
    void any_one_wrong_character_is_noticed() {
        String body = MemberCode.random(random, 4).text().substring(2);
        for (int place = 0; place < body.length(); place++) {
            for (char other : ALPHABET.toCharArray()) {
                if (other != body.charAt(place)) {
                    String wrong = body.substring(0, place) + other + body.substring(place + 1);
                    assertThat(MemberCode.parse("S-" + wrong)).as(wrong).isEmpty();
                }
            }
        }
    }

    @Test
    void any_two_neighbours_swapped_are_noticed() {
        for (int i = 0; i < 500; i++) {
            String body = MemberCode.random(random, 4).text().substring(2);
            for (int place = 0; place < body.length() - 1; place++) {
                char one = body.charAt(place);
                char next = body.charAt(place + 1);
                if (one != next) {
                    String swapped = body.substring(0, place) + next + one + body.substring(place + 2);
                    assertThat(MemberCode.parse("S-" + swapped)).as(body).isEmpty();
                }
            }
        }
    }

    @Test
    void codes_tell_nothing_and_rarely_meet() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            seen.add(MemberCode.random(random, 4).text());
        }
        assertThat(seen).hasSizeGreaterThan(990);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "S-", "S-4K", "Sita", "S-OIL10", "S-4K7QDXXXXXXX", "'; DROP", "सीता"})
    void other_text_is_no_code(String typed) {
        assertThat(MemberCode.parse(typed)).isEmpty();
    }

    @Test
    void the_beginning_of_a_code_is_known_by_its_start() {
        assertThat(MemberCode.prefix("s-4k")).contains("S-4K");
        assertThat(MemberCode.prefix("S-4")).isEmpty();
        assertThat(MemberCode.prefix("S-%_")).isEmpty();
        assertThat(MemberCode.prefix("4K7")).isEmpty();
    }
}
