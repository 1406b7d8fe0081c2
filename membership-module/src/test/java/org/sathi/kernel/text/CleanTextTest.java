package org.sathi.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    @Test
    void one_line_is_trimmed_composed_and_spaced_once() {
        assertThat(CleanText.clean("  Sita \t\u00A0 Shrestha\u3000")).isEqualTo("Sita Shrestha");
        assertThat(CleanText.clean("Rene\u0301")).isEqualTo("Ren\u00E9");
        assertThat(CleanText.clean(null)).isEmpty();
        CleanText line = CleanText.line("  सीता  ", 4);
        assertThat(line.ok()).isTrue();
        assertThat(line.value()).isEqualTo("सीता");
    }

    @Test
    void several_lines_keep_their_breaks() {
        CleanText text = CleanText.lines("  one\r\ntwo  \r\rthree\u2028four\n\n", 100);
        assertThat(text.ok()).isTrue();
        assertThat(text.value()).isEqualTo("one\ntwo\n\nthree\nfour");
        assertThat(CleanText.lines("a\n\tb  c", 100).value()).isEqualTo("a\n\tb  c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t", "\u00A0\u2003", "\u200D\u200C", "\u200B", "\u00AD"})
    void nothing_visible_is_empty(String raw) {
        assertThat(CleanText.line(raw, 10).problems()).containsExactly(TextProblem.EMPTY);
        assertThat(CleanText.lines(raw, 10).has(TextProblem.EMPTY)).isTrue();
        assertThat(CleanText.name(raw, 10).problems()).containsExactly(TextProblem.EMPTY);
    }

    @Test
    void length_counts_code_points_after_cleaning() {
        assertThat(CleanText.line("🙂🙂🙂", 3).ok()).isTrue();
        assertThat(CleanText.line("🙂🙂🙂🙂", 3).problems()).containsExactly(TextProblem.TOO_LONG);
        assertThat(CleanText.line("  abc  ", 3).ok()).isTrue();
        assertThat(CleanText.lines("a\r\nb", 3).ok()).isTrue();
        assertThat(CleanText.lines("a\nbc", 3).problems()).containsExactly(TextProblem.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x01, 0x08, 0x0B, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E,
                0x2066, 0x2067, 0x2068, 0x2069, 0xFEFF, 0xFFF9, 0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFE, 0x10FFFF, 0xD800,
                0xDFFF
            })
    void control_characters_are_refused_everywhere(int c) {
        String raw = "a" + Character.toString(c) + "b";
        assertThat(CleanText.line(raw, 10).problems()).containsExactly(TextProblem.CONTROL_CHARACTER);
        assertThat(CleanText.lines(raw, 10).problems()).containsExactly(TextProblem.CONTROL_CHARACTER);
        assertThat(CleanText.name(raw, 10).problems()).containsExactly(TextProblem.CONTROL_CHARACTER);
    }

    @Test
    void every_control_character_is_refused_in_the_middle_and_at_the_ends() {
        for (int c = 0; c < 0xA0; c++) {
            boolean allowed = c == '\t' || !Character.isISOControl(c);
            assertThat(CleanText.line("a" + (char) c + "b", 10).ok())
                    .as("U+%04X", c)
                    .isEqualTo(allowed);
        }
        assertThat(CleanText.line("a\u0000", 10).ok()).isFalse();
        assertThat(CleanText.line("\u0000a", 10).ok()).isFalse();
        assertThat(CleanText.line("\u001Fa", 10).ok()).isFalse();
        assertThat(CleanText.line("a \u001C", 10).ok()).isFalse();
        assertThat(CleanText.line(" a\r\n", 10).value()).isEqualTo("a");
    }

    @Test
    void endless_runs_of_spaces_are_cleaned_in_no_time() {
        String spaces = " \t".repeat(200_000);
        assertThat(CleanText.line("a" + spaces + "b" + spaces, 10).value()).isEqualTo("a b");
        assertThat(CleanText.lines("a" + spaces + "b" + spaces + "\u0000", 10).problems())
                .containsExactlyInAnyOrder(TextProblem.TOO_LONG, TextProblem.CONTROL_CHARACTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\u2028b", "a\u2029b"})
    void a_line_break_is_refused_on_one_line_and_kept_on_several(String raw) {
        assertThat(CleanText.line(raw, 10).problems()).containsExactly(TextProblem.CONTROL_CHARACTER);
        assertThat(CleanText.lines(raw, 10).value()).isEqualTo("a\nb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sita Shrestha",
                "सीता श्रेष्ठ",
                "K.C.",
                "के.सी.",
                "D'Souza",
                "O’Neill",
                "Anne-Marie",
                "श्रे\u200Dष्ठ",
                "René",
                "डोल्मा ॐ",
                "Анна",
                "拉姆"
            })
    void names_of_people_are_names(String raw) {
        assertThat(CleanText.name(raw, 100).ok()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sita1",
                "सीता१",
                "<b>Sita",
                "Sita>",
                "Sita 🙂",
                "Sita_S",
                "=Sita",
                "Sita;",
                "Sita/Gita",
                "\"Sita\"",
                "Sita,",
                "...",
                "-",
                "'Sita",
                "\u0940ता",
                "Sita\u200F",
                "Sita\u200Bb",
                "Sita@x",
                "S\u0301\u0301\u0301\u0301\u0301\u0301"
            })
    void what_no_name_is_written_with_is_refused(String raw) {
        assertThat(CleanText.name(raw, 100).problems()).containsExactly(TextProblem.NOT_A_NAME);
    }

    @Test
    void other_text_may_hold_digits_symbols_and_markup_as_it_is() {
        assertThat(CleanText.line("<b>5 & 6</b> 🙂 = \"x\"", 100).value()).isEqualTo("<b>5 & 6</b> 🙂 = \"x\"");
        assertThat(CleanText.line("<b>5 & 6</b>", 100).ok()).isTrue();
    }
}
