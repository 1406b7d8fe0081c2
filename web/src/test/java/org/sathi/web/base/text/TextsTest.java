package org.sathi.web.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sathi.kernel.access.Role;

class TextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

    /** A postposition that stands apart from the name, day or number it belongs to. */
    private static final Pattern APART = Pattern.compile(
            "[}०-९\".] +(लाई|ले|को|मा|बाट|का|की|सँग|सम्म|सम्मको|देखि|मध्ये|भन्दा|पछि|द्वारा)(?![\\p{L}\\p{M}])");

    private final Texts texts = new Texts();

    static List<String> areas() {
        List<String> areas = new ArrayList<>(Texts.AREAS);
        areas.add("faces");
        return areas;
    }

    @ParameterizedTest
    @MethodSource("areas")
    void both_languages_have_the_same_keys_with_the_same_places(String area) throws IOException {
        Properties english = read(area + "_en");
        Properties nepali = read(area + "_ne");

        assertThat(new TreeSet<>(nepali.stringPropertyNames())).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        assertThat(places(nepali)).isEqualTo(places(english));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void a_postposition_is_joined_to_what_is_put_before_it(String area) throws IOException {
        read(area + "_ne")
                .forEach((key, text) ->
                        assertThat(text.toString()).as(key.toString()).doesNotContainPattern(APART));
    }

    @Test
    void no_key_stands_in_two_areas() throws IOException {
        TreeSet<String> seen = new TreeSet<>();
        for (String area : Texts.AREAS) {
            for (String key : read(area + "_en").stringPropertyNames()) {
                assertThat(seen.add(key))
                        .as(key + " of " + area + " stands before in another area")
                        .isTrue();
            }
        }
    }

    @Test
    void a_refusal_of_which_only_the_code_is_kept_shows_gaps_and_no_places() {
        assertThat(texts.withGaps(Language.EN, "error.referral.changed.by"))
                .startsWith("… was faster: at … the referral became \"…\".");
        for (Language language : Language.values()) {
            texts.all(language)
                    .keySet()
                    .forEach(key -> assertThat(texts.withGaps(language, key)).doesNotContainPattern(PLACE));
        }
    }

    @Test
    void an_unknown_key_shows_itself() {
        assertThat(texts.get(Language.NE, "no.such.key")).isEqualTo("?no.such.key?");
    }

    @Test
    void places_are_filled_and_an_apostrophe_stays_one() {
        assertThat(texts.get(Language.EN, "field.date.hint.ad", "2026-11-23"))
                .isEqualTo("Year-month-day in AD, for example 2026-11-23");
        assertThat(texts.get(Language.EN, "it's {0}", "x")).isEqualTo("?it's x?");
    }

    @Test
    void every_role_has_a_word_in_both_languages() {
        for (Role role : Role.values()) {
            assertThat(texts.has("enum.Role." + role.name())).as(role.name()).isTrue();
        }
    }

    private static TreeMap<String, TreeSet<String>> places(Properties bundle) {
        TreeMap<String, TreeSet<String>> places = new TreeMap<>();
        bundle.forEach((key, text) -> {
            TreeSet<String> found = new TreeSet<>();
            Matcher matcher = PLACE.matcher(text.toString());
            while (matcher.find()) {
                found.add(matcher.group());
            }
            places.put(key.toString(), found);
        });
        return places;
    }

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream("/org/sathi/web/messages/" + name + ".properties")) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        }
        return properties;
    }
}
