package org.sathi.referrals.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a code is read that somebody types from a slip. */
@Tag("A-10")
class TypedCodeTest {

    @ParameterizedTest
    @CsvSource({"K7MPX,K7MPX", "' k7 mpx ',K7MPX", "sk-k7mpx,SK-K7MPX", "K७MPX,K7MPX", "K7\u00a0MPX,K7MPX"})
    void letters_are_made_large_digits_latin_and_blanks_left_out(String typed, String code) {
        assertThat(TypedCode.of(typed)).isEqualTo(code);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "K7'MPX", "<script>", "\0", "कोड", "ABCDEFGHIJKLMNOPQRSTUVWXYZ2345678", "K7%"})
    void what_cannot_be_a_code_is_none(String typed) {
        assertThat(TypedCode.of(typed)).isEmpty();
    }
}
