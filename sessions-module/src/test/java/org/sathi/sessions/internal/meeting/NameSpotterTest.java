package org.sathi.sessions.internal.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameSpotterTest {

    private final NameSpotter spotter = new NameSpotter(List.of("सीता श्रेष्ठ", "Bishnu Tamang", "Om"));

    @Test
    void finds_a_name_in_the_script_it_is_kept_in_and_in_the_other() {
        assertThat(spotter.spot("Today Sita spoke first, then विष्णु.")).containsExactly("Sita", "विष्णु");
    }

    @Test
    void finds_a_name_with_an_ending_and_each_only_once() {
        assertThat(spotter.spot("सीताले गीत गाउनुभयो। सीताले फेरि गाउनुभयो। Bishnu's idea was good."))
                .containsExactly("सीताले", "Bishnu");
    }

    @Test
    void leaves_a_text_without_names_alone() {
        assertThat(spotter.spot("We played a game and talked about work. आज हामीले खेल खेल्यौँ।"))
                .isEmpty();
        assertThat(spotter.spot(null)).isEmpty();
        assertThat(spotter.spot("Om")).isEmpty();
    }
}
