package org.sathi.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DigitsTest {

    @Test
    void digits_change_script_and_nothing_else_does() {
        assertThat(Digits.toDevanagari("Ward 10, 2083")).isEqualTo("Ward १०, २०८३");
        assertThat(Digits.toLatin("वडा १०, २०८३")).isEqualTo("वडा 10, 2083");
        assertThat(Digits.toLatin("٣")).isEqualTo("٣");
        for (int n = 0; n < 5000; n++) {
            String text = Integer.toString(n);
            assertThat(Digits.toLatin(Digits.toDevanagari(text))).isEqualTo(text);
        }
    }

    @Test
    void numbers_are_grouped_by_lakh_and_crore() {
        assertThat(Digits.number(0, false)).isEqualTo("0");
        assertThat(Digits.number(999, false)).isEqualTo("999");
        assertThat(Digits.number(1000, false)).isEqualTo("1,000");
        assertThat(Digits.number(1_234_567, false)).isEqualTo("12,34,567");
        assertThat(Digits.number(1_234_567, true)).isEqualTo("१२,३४,५६७");
        assertThat(Digits.number(123_456_789, true)).isEqualTo("१२,३४,५६,७८९");
        assertThat(Digits.number(-100_000, false)).isEqualTo("-1,00,000");
    }

    @Test
    void decimals_are_rounded_half_up() {
        assertThat(Digits.number(new BigDecimal("1234567.45"), 1, true)).isEqualTo("१२,३४,५६७.५");
        assertThat(Digits.number(new BigDecimal("2.50"), 2, false)).isEqualTo("2.5");
        assertThat(Digits.number(new BigDecimal("0.5"), 0, false)).isEqualTo("1");
    }

    @Test
    void devanagari_numbers_are_those_of_the_nepali_locale() {
        NumberFormat nepali = NumberFormat.getInstance(new ULocale("ne_NP"));
        for (long n = 1; n < 10_000_000_000L; n = n * 3 + 1) {
            assertThat(Digits.number(n, true)).isEqualTo(nepali.format(n));
        }
    }
}
