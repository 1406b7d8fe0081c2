package org.sathi.membership.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"Sathi-demo-1", "हिमालको बाटो", "correct horse battery", "😀😁😂🤣😃😄😅😆😉😊"})
    void a_long_password_of_any_script_is_good(String password) {
        assertThat(PasswordRule.problem(password, "coordinator")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "short-one,error.password.too-short",
        "Password123,error.password.too-common",
        "QWERTYUIOP,error.password.too-common",
        "abababababab,error.password.too-common",
        "my.coordinator.2026,error.password.holds-username",
        "'',error.input.required"
    })
    void what_others_guess_first_is_refused(String password, String problem) {
        assertThat(PasswordRule.problem(password, "coordinator")).isEqualTo(problem);
    }

    @Test
    void length_counts_characters_and_not_code_units() {
        assertThat(PasswordRule.problem("😀😁😂🤣😃", "asha")).isEqualTo("error.password.too-short");
    }

    @Test
    void a_password_of_more_than_200_characters_is_refused() {
        assertThat(PasswordRule.problem("abcd".repeat(51), "asha")).isEqualTo("error.input.too-long");
    }

    @Test
    void a_control_character_is_refused() {
        assertThat(PasswordRule.problem("abcdefgh\u0000ijk", "asha")).isEqualTo("error.input.control-character");
    }

    @Test
    void the_same_text_typed_on_another_device_is_the_same_password() {
        assertThat(PasswordRule.normal("cafe\u0301 au lait")).isEqualTo(PasswordRule.normal("caf\u00e9 au lait"));
    }
}
