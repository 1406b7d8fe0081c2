package org.sathi.web.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.sathi.membership.api.MemberDetails;
import org.sathi.membership.api.PhoneEntry;
import org.sathi.membership.api.PhoneOwner;
import org.sathi.membership.api.SafeContact;
import org.sathi.membership.api.SpokenLanguage;

/** Invented people: common first and family names put together, so that no two have the same name. */
final class DemoPeople {

    private static final int OLDEST = 1962;
    private static final int YEARS = 42;

    private final List<String[]> first = read("first-names.csv");
    private final List<String[]> family = read("family-names.csv");
    private final Set<String> used = new HashSet<>();

    /** The person of a number; the same number gives the same person on every load when asked in the same order. */
    MemberDetails person(int number, String district, String localLevel) {
        int a = number * 7 % first.size();
        int b = number * 5 % family.size();
        while (!used.add(a + "/" + b)) {
            b = (b + 1) % family.size();
        }
        String[] given = first.get(a);
        String[] surname = family.get(b);
        boolean phone = number % 6 != 0;
        return new MemberDetails(
                given[0] + " " + surname[0],
                given[1] + " " + surname[1],
                number % 17 == 3 ? given[0] : null,
                OLDEST + number * 13 % YEARS,
                gender(given[2], number),
                number % 4 == 0 ? SpokenLanguage.NEWARI : SpokenLanguage.NEPALI,
                district,
                localLevel,
                1 + number % 10,
                null,
                phone ? List.of(new PhoneEntry(phone(number), PhoneOwner.SELF, number % 5 != 0)) : List.of(),
                safeContact(number));
    }

    private static String gender(String usual, int number) {
        if (number % 41 == 40) {
            return "third gender";
        }
        return "F".equals(usual) ? "woman" : "man";
    }

    private static String phone(int number) {
        return "+977980000" + String.format("%04d", number);
    }

    private static SafeContact safeContact(int number) {
        return switch (number % 4) {
            case 0 -> new SafeContact(false, false, "10-12", null);
            case 1 -> new SafeContact(true, true, null, null);
            case 2 -> new SafeContact(true, false, "16-18", null);
            default -> SafeContact.NOT_ASKED;
        };
    }

    private static List<String[]> read(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DemoPeople.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
