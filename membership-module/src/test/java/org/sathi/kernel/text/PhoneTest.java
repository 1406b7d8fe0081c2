package org.sathi.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

    @ParameterizedTest
    @CsvSource({
        "9841234567, +9779841234567",
        "९८४१२३४५६७, +9779841234567",
        "984-1234567, +9779841234567",
        "'  98 41 23 45 67 ', +9779841234567",
        "+977 9841234567, +9779841234567",
        "+९७७ ९८४१२३४५६७, +9779841234567",
        "00977-9841234567, +9779841234567",
        "01-6610000, +97716610000",
        "(01) 6610000, +97716610000",
        "+91 98100 12345, +919810012345",
    })
    void numbers_as_people_write_them_have_one_form(String typed, String e164) {
        assertThat(Phone.normalise(typed)).contains(e164);
        assertThat(Phone.normalise(e164)).contains(e164);
        assertThat(Phone.normalise(Phone.display(e164))).contains(e164);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "984123456",
                "98412345678",
                "1166",
                "100",
                "abc",
                "98412ABCDE",
                "9841234567 ext 5",
                "9841234567#5",
                "9841234567/9851234567",
                "tel:9841234567",
                "<9841234567>",
                "+",
                "+977",
                "0000000000"
            })
    void what_is_no_number_is_empty(String typed) {
        assertThat(Phone.normalise(typed)).isEmpty();
    }

    @Test
    void nothing_and_endless_text_are_empty() {
        assertThat(Phone.normalise(null)).isEmpty();
        assertThat(Phone.normalise("9".repeat(100_000))).isEmpty();
    }

    @Test
    void every_generated_mobile_number_keeps_its_digits() {
        for (int n = 0; n < 10_000_000; n += 9973) {
            String national = String.format("984%07d", n);
            assertThat(Phone.normalise(Digits.toDevanagari(national))).contains("+977" + national);
        }
    }

    @Test
    void home_numbers_are_shown_as_dialled_and_others_with_their_country() {
        assertThat(Phone.display("+9779841234567")).isEqualTo("984-1234567");
        assertThat(Phone.display("+919810012345")).startsWith("+91 ");
        assertThat(Phone.display("not a number")).isEqualTo("not a number");
    }
}
