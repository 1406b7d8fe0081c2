package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.error.Refusal;

/**
 * B3 through the published operations on the real database: each stand of a referral, each step that a person can take, each part of B2. What the table allows is done and leads where the table says; what it
 * does not allow is refused and changes nothing. The table is the hand-written one that the machine's own is compared with in its unit test.
 */
@ExtendWith(ArquillianExtension.class)
@Tag("A-35")
@Tag("A-48")
@Tag("A-49")
@Tag("A-52")
@Tag("A-59")
@Tag("T2")
@Tag("T3")
@Tag("T5")
@Tag("T6")
@Tag("T7")
@Tag("T8")
@Tag("T9")
@Tag("T10")
@Tag("T11")
@Tag("T12")
@Tag("T13")
@Tag("T14")
@Tag("T15")
@Tag("T16")
@Tag("T17")
@Tag("T18")
@Tag("T22")
@Tag("T23")
@Tag("T24")
@Tag("T25")
@Tag("T26")
@Tag("T27")
@Tag("D-11")
class EveryCellIT {

    private static final Path TABLE =
            Path.of("../referrals-module/src/test/java/org/sathi/referrals/internal/ExpectedMoves.java");

    /** Allowed by the table where its guard lets it; the guard cannot be met by what people do within a minute. */
    private static final Set<String> GUARDED = Set.of("SETTLE COMPLETED");

    /** Rows of the table that hold for logged referrals only, which these are not. */
    private static final String LOGGED = "A-9";

    @Inject
    private CellWorld world;

    @Inject
    private CellDeeds deeds;

    private final List<String> faults = new ArrayList<>();
    private int held;
    private int done;

    @Deployment
    static WebArchive application() throws IOException {
        String source = Files.readString(TABLE);
        String table = source.substring(source.indexOf("\"\"\"") + 3, source.lastIndexOf("\"\"\""));
        return Sathi.with(
                        EveryCellIT.class,
                        CellWorld.class,
                        CellWorld.Stand.class,
                        CellWorld.Specimen.class,
                        CellWorld.Stored.class,
                        CellDeeds.class,
                        CellDeeds.Deed.class,
                        ReferralWorld.class,
                        TestDatabase.class,
                        ForwardClock.class,
                        ForwardClock.Forward.class)
                .addAsResource(new StringAsset(table), "b3.txt");
    }

    @AfterEach
    void setTheClockRight() {
        ForwardClock.showTheTruth();
    }

    @Test
    void everyCellHoldsThroughThePublishedOperations() {
        world.begin();
        List<String[]> table = table();
        int cells = 0;
        for (CellWorld.Stand stand : CellWorld.stands()) {
            for (String part : List.of("RS", "RC", "AW", "AA")) {
                cells += cells(table, stand, part);
            }
        }
        assertEquals(List.of(), faults, held + " of " + cells + " cells held");
        assertEquals(cells, held);
        System.out.printf(
                "Cells of the table through the published operations: %d of %d held, %d steps allowed%n",
                held, cells, done);
        assertTrue(done > 100, "only " + done + " steps were allowed");
    }

    private int cells(List<String[]> table, CellWorld.Stand stand, String part) {
        Actor person = world.person(part);
        Actor asker = person.agencyId() == null ? person : world.person("RC");
        CellWorld.Specimen specimen = world.make(stand, asker);
        int cells = 0;
        for (boolean agency : List.of(false, true)) {
            for (Map.Entry<String, CellDeeds.Deed> deed :
                    (agency ? deeds.ofAgency() : deeds.ofProgramme()).entrySet()) {
                boolean ofTheirSide = agency == (person.agencyId() != null);
                String target = ofTheirSide ? target(table, stand, deed.getKey(), part) : null;
                if (!attempt(deed, specimen, person, stand, part, target)) {
                    specimen = world.make(stand, asker);
                }
                cells++;
            }
        }
        return cells;
    }

    /** Tries a step and compares; gives whether the referral is still as it was. */
    private boolean attempt(
            Map.Entry<String, CellDeeds.Deed> deed,
            CellWorld.Specimen specimen,
            Actor person,
            CellWorld.Stand stand,
            String part,
            String target) {
        boolean prepared = target != null && deeds.prepare(deed.getKey(), specimen);
        CellWorld.Stored before = CellWorld.stored(specimen.id());
        String refusal = null;
        try {
            CurrentActor.runAs(person, () -> deed.getValue().on(specimen, before.version(), before.agencyVersion()));
        } catch (Refusal refused) {
            refusal = String.valueOf(refused.getMessage());
        }
        CellWorld.Stored after = CellWorld.stored(specimen.id());
        String cell = stand + " " + deed.getKey() + " by " + part + ": ";
        boolean right;
        if (target == null) {
            right = refusal != null && after.equals(before);
        } else {
            right = refusal == null && !after.equals(before) && after.state().equals(target);
            done++;
        }
        if (right) {
            held++;
        } else {
            faults.add(cell + (target == null ? "not allowed" : "to " + target) + ", but "
                    + (refusal == null ? "done, now " + after : "refused: " + refusal));
        }
        return after.equals(before) && !prepared;
    }

    /** The state that a step leads to here, or {@code null} when the table does not allow it. */
    private static String target(List<String[]> table, CellWorld.Stand stand, String event, String part) {
        String state = stand.state().name();
        if (GUARDED.contains(event + " " + state)) {
            return null;
        }
        for (String[] row : table) {
            boolean sameDeed =
                    row[1].equals(event) || (event.equals("RENEW_CONSENT") && row[1].equals("CHANGE_CONSENT"));
            if (sameDeed
                    && !row[0].equals(LOGGED)
                    && List.of(row[2].split(",")).contains(state)
                    && List.of(row[3].split(",")).contains(part)
                    && fits(row[4], stand.cancelAsked())
                    && fits(row[5], stand.hold())) {
                return switch (row[6]) {
                    case "=" -> state;
                    case "<" -> "IN_PROGRESS";
                    case "x" -> "GONE";
                    default -> row[6];
                };
            }
        }
        return null;
    }

    private static boolean fits(String wanted, boolean set) {
        return wanted.equals("*") || wanted.equals("y") == set;
    }

    private static List<String[]> table() {
        try (InputStream text = EveryCellIT.class.getResourceAsStream("/b3.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(line -> line.split("\\s+"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
