package org.sathi.membership.tool;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.sathi.kernel.tool.InventedIds;
import org.sathi.membership.api.MemberDetails;
import org.sathi.membership.api.PhoneEntry;
import org.sathi.membership.api.PhoneOwner;
import org.sathi.membership.api.SafeContact;
import org.sathi.membership.api.SpokenLanguage;

/** People who do not exist, out of common names; the same seed and number give the same person, whoever else is made. */
public final class InventedPeople {

    /** The districts that invented people, groups and agencies are in. */
    public static final List<String> DISTRICTS = List.of(
            "Kathmandu",
            "Lalitpur",
            "Bhaktapur",
            "Kaski",
            "Chitwan",
            "Morang",
            "Sunsari",
            "Jhapa",
            "Rupandehi",
            "Banke",
            "Kailali",
            "Dhanusha",
            "Parsa",
            "Makwanpur");

    private static final int OLDEST_AGE = 65;
    private static final int YOUNGEST_AGE = 17;
    private static final int LONGEST_STAY_DAYS = 1500;
    private static final int SHORTEST_STAY_DAYS = 30;
    private static final Map<String, List<String[]>> NAMES = names();

    private final long seed;
    private final int people;
    private final int groups;
    private final LocalDate until;

    /**
     * The people of a run.
     *
     * @param seed what makes them the same again
     * @param people how many there are
     * @param groups how many home groups they are spread over
     * @param until the day before which all of it happens
     */
    public InventedPeople(long seed, int people, int groups, LocalDate until) {
        this.seed = seed;
        this.people = people;
        this.groups = groups;
        this.until = until;
    }

    /** The person of a number. */
    public InventedPerson person(int number) {
        SplittableRandom random = new SplittableRandom(seed * 31 + number);
        int group = random.nextInt(groups);
        String sex = random.nextInt(100) < 56 ? "woman" : "man";
        String[] first = pick(sex, random);
        String[] middle = pick(sex + "-middle", random);
        String[] family = pick("family", random);
        LocalDate registered =
                until.minusDays(SHORTEST_STAY_DAYS + random.nextInt(LONGEST_STAY_DAYS - SHORTEST_STAY_DAYS));
        int stay = (int) (until.toEpochDay() - registered.toEpochDay());
        LocalDate left = random.nextInt(8) == 0 ? registered.plusDays(random.nextInt(1, stay)) : null;
        MemberDetails details = new MemberDetails(
                name(first[0], middle[0], family[0]),
                name(first[1], middle[1], family[1]),
                random.nextInt(12) == 0 ? first[0] : null,
                until.getYear() - YOUNGEST_AGE - random.nextInt(OLDEST_AGE - YOUNGEST_AGE),
                random.nextInt(60) == 0 ? "third gender" : sex,
                random.nextInt(4) == 0 ? SpokenLanguage.NEWARI : SpokenLanguage.NEPALI,
                DISTRICTS.get(group % DISTRICTS.size()),
                null,
                1 + random.nextInt(20),
                null,
                random.nextInt(6) == 0 ? List.of() : List.of(phone(number, random)),
                safeContact(random));
        return new InventedPerson(number, InventedIds.id(number, people, random), details, group, registered, left);
    }

    /** An invented name in Latin script, for an account. */
    public static String nameOf(SplittableRandom random) {
        String sex = random.nextBoolean() ? "woman" : "man";
        return name(pick(sex, random)[0], "", pick("family", random)[0]);
    }

    private static PhoneEntry phone(int number, SplittableRandom random) {
        return new PhoneEntry(
                "+97798" + String.format("%08d", number % 100_000_000), PhoneOwner.SELF, random.nextInt(5) != 0);
    }

    private static SafeContact safeContact(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> new SafeContact(false, false, "10-12", null);
            case 1 -> new SafeContact(true, true, null, null);
            case 2 -> new SafeContact(true, false, "16-18", null);
            default -> SafeContact.NOT_ASKED;
        };
    }

    private static String name(String first, String middle, String family) {
        return middle.isEmpty() ? first + " " + family : first + " " + middle + " " + family;
    }

    private static String[] pick(String part, SplittableRandom random) {
        List<String[]> choices = NAMES.get(part);
        return choices.get(random.nextInt(choices.size()));
    }

    private static Map<String, List<String[]>> names() {
        Map<String, List<String[]>> names = new HashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(InventedPeople.class.getResourceAsStream("invented-names.csv")),
                StandardCharsets.UTF_8))) {
            reader.lines().skip(1).forEach(line -> {
                String[] cells = line.split(",", -1);
                names.computeIfAbsent(cells[0], part -> new ArrayList<>()).add(new String[] {cells[1], cells[2]});
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
