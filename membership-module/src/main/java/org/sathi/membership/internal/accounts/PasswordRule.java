package org.sathi.membership.internal.accounts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which passwords are good enough: long, not among the commonest, not made of the username. Nothing is asked about digits or signs, any script is
 * welcome, and characters typed differently on another device count as the same (ASVS 6.2, NIST SP 800-63B).
 */
final class PasswordRule {

    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    private static final String LIST = "common-passwords.txt";
    private static final Set<String> COMMON = common();

    private PasswordRule() {}

    /** The password as it is hashed. */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /**
     * What is wrong with a new password.
     *
     * @return message key, or {@code null} when it is good
     */
    static String problem(String password, String username) {
        if (password == null || password.isEmpty()) {
            return "error.input.required";
        }
        String normal = normal(password);
        int length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST) {
            return "error.password.too-short";
        }
        if (length > LONGEST) {
            return "error.input.too-long";
        }
        if (normal.codePoints().anyMatch(Character::isISOControl)) {
            return "error.input.control-character";
        }
        String small = normal.toLowerCase(Locale.ROOT);
        if (username != null && username.length() >= 4 && small.contains(username.toLowerCase(Locale.ROOT))) {
            return "error.password.holds-username";
        }
        if (small.codePoints().distinct().count() < 4 || COMMON.contains(small)) {
            return "error.password.too-common";
        }
        return null;
    }

    /** The number that belongs into the message of a problem. */
    static Object[] params(String problem) {
        return switch (problem) {
            case "error.password.too-short" -> new Object[] {SHORTEST};
            case "error.input.too-long" -> new Object[] {LONGEST};
            default -> new Object[0];
        };
    }

    private static Set<String> common() {
        try (InputStream in = PasswordRule.class.getResourceAsStream(LIST)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
