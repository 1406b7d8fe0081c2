package org.sathi.membership.internal.people;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A member's permanent code, for example {@code S-4K7QD}: random, so that it tells nothing, from characters that are not mistaken for each other, the last one a check character that
 * catches any one wrong character and any two neighbours swapped (M1).
 *
 * @param text the code as written
 */
record MemberCode(String text) {

    static final String START = "S-";

    /** 31 characters, a prime number, without I, L, O, 0 and 1. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    /** Makes a random code with the given number of characters before the check character. */
    static MemberCode random(RandomGenerator random, int length) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < length; i++) {
            body.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new MemberCode(START + body + check(body.toString()));
    }

    /** Reads what somebody typed, with or without the start and in any case; empty when it is not a code. */
    static Optional<MemberCode> parse(String typed) {
        String body = body(typed);
        if (body.length() < 4 || body.length() > 9 || !body.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
            return Optional.empty();
        }
        int last = body.length() - 1;
        return check(body.substring(0, last)) == body.charAt(last)
                ? Optional.of(new MemberCode(START + body))
                : Optional.empty();
    }

    /** The beginning of a code, if somebody typed one with its start and two characters at least; to search by. */
    static Optional<String> prefix(String typed) {
        String upper = typed.strip().toUpperCase(Locale.ROOT);
        if (!upper.startsWith(START)) {
            return Optional.empty();
        }
        String body = body(typed);
        boolean code = body.length() >= 2 && body.length() <= 9 && body.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return code ? Optional.of(START + body) : Optional.empty();
    }

    private static String body(String typed) {
        String upper = typed.strip().toUpperCase(Locale.ROOT).replace(" ", "");
        return upper.startsWith(START) ? upper.substring(START.length()) : upper;
    }

    private static char check(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += (i + 2) * ALPHABET.indexOf(body.charAt(i));
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }
}
