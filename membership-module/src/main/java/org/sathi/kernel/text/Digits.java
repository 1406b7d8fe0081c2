package org.sathi.kernel.text;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Latin and Devanagari digits, and numbers grouped the Nepali way: 12,34,567 (lakh, crore). */
public final class Digits {
    private static final char DEVANAGARI_ZERO = '०';
    private static final LocalizedNumberFormatter GROUPED =
            NumberFormatter.withLocale(new ULocale("en_IN")).roundingMode(RoundingMode.HALF_UP);

    private Digits() {}

    /** The text with every digit 0 to 9 written in Devanagari. */
    public static String toDevanagari(String text) {
        return shift(text, '0', DEVANAGARI_ZERO);
    }

    /** The text with every Devanagari digit written in Latin; other scripts' digits stay. */
    public static String toLatin(String text) {
        return shift(text, DEVANAGARI_ZERO, '0');
    }

    /** A whole number with lakh grouping: {@code 12,34,567} or {@code १२,३४,५६७}. */
    public static String number(long value, boolean devanagari) {
        return script(GROUPED.format(value).toString(), devanagari);
    }

    /** A decimal number with lakh grouping, rounded half up to at most the given fraction digits. */
    public static String number(BigDecimal value, int maxFraction, boolean devanagari) {
        String text = GROUPED.precision(Precision.maxFraction(maxFraction))
                .format(value)
                .toString();
        return script(text, devanagari);
    }

    private static String script(String text, boolean devanagari) {
        return devanagari ? toDevanagari(text) : text;
    }

    private static String shift(String text, char fromZero, char toZero) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= fromZero && c <= fromZero + 9;
            out.append(digit ? (char) (c - fromZero + toZero) : c);
        }
        return out.toString();
    }
}
