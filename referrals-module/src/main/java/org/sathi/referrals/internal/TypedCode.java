package org.sathi.referrals.internal;

import java.util.Locale;

/** A referral's code as somebody types it from a slip or hears it at the desk. */
final class TypedCode {

    /** No reference is longer. */
    private static final int LONGEST = 32;

    private TypedCode() {}

    /** The code as it is kept: capital letters and Latin digits without blanks; empty for what cannot be one. */
    static String of(String typed) {
        if (typed == null) {
            return "";
        }
        StringBuilder code = new StringBuilder();
        typed.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .limit(LONGEST + 1L)
                .forEach(c -> code.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        String plain = code.toString().toUpperCase(Locale.ROOT);
        return plain.length() <= LONGEST && plain.matches("[A-Z0-9-]+") ? plain : "";
    }
}
