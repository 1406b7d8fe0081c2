package org.sathi.kernel.text;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Telephone numbers, read as dialled in Nepal and kept as E.164 ({@code +9779841234567}), the form exact search and
 * duplicates compare (M2, C.8). Short crisis numbers such as 1166 are no such numbers: they are kept as text.
 */
public final class Phone {
    private static final String NEPAL = "NP";
    private static final int LONGEST = 40;
    /** Letters would be read as a vanity number or an extension: refused. */
    private static final Pattern DIALLED = Pattern.compile("\\+?[0-9()\\-./ ]+");

    private Phone() {}

    /** The E.164 form, in Latin or Devanagari digits typed; empty when this is no valid number. */
    public static Optional<String> normalise(String typed) {
        if (typed == null || typed.length() > LONGEST) {
            return Optional.empty();
        }
        String dialled = Digits.toLatin(typed).replace('\u00a0', ' ').strip();
        if (!DIALLED.matcher(dialled).matches()) {
            return Optional.empty();
        }
        return parse(dialled).map(number -> util().format(number, PhoneNumberFormat.E164));
    }

    /** The number for reading: as dialled inside Nepal, with the country code for other countries. */
    public static String display(String e164) {
        return parse(e164).map(Phone::readable).orElse(e164);
    }

    private static String readable(PhoneNumber number) {
        boolean home = NEPAL.equals(util().getRegionCodeForNumber(number));
        return util().format(number, home ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
    }

    private static Optional<PhoneNumber> parse(String dialled) {
        try {
            PhoneNumber number = util().parse(dialled, NEPAL);
            return util().isValidNumber(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    private static PhoneNumberUtil util() {
        return PhoneNumberUtil.getInstance();
    }
}
