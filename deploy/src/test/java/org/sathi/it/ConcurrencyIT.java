package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.error.Refusal;
import org.sathi.referrals.api.AgencyStatus;

/**
 * Many people on few referrals at once, each doing whatever comes next to mind: what is refused is refused whole, and the histories that are left could have been made by one person
 * after another (A-50, B6-1, B6-2, B6-3). The same seed makes the same choices; which of two comes first is up to the machine. The long form, with the server killed meanwhile, is {@code deploy/bench/storm}.
 */
@Tag("A-50")
@Tag("B6-1")
@Tag("B6-2")
@Tag("B6-3")
class ConcurrencyIT extends TwoSides {

    private static final int WRITERS = 8;
    private static final int REFERRALS = 20;
    private static final int LEAVES = 70;
    private static final int DEEDS = 80;

    @Inject
    private Deeds deeds;

    private final List<UUID> ids = new ArrayList<>();

    @Deployment
    static WebArchive application() {
        return applicationWith(
                ConcurrencyIT.class, Deeds.class, HistoryChecker.class, LegalSteps.class, TestDatabase.class);
    }

    @Test
    void historiesStayWholeWhenManyWriteAtOnce() throws Exception {
        for (int i = 0; i < REFERRALS; i++) {
            ids.add(sent());
        }
        List<Actor> people = new ArrayList<>(List.of(sender, Sathi.account(accounts, Role.COORDINATOR, null)));
        while (people.size() < WRITERS) {
            people.add(Sathi.account(accounts, Role.AGENCY_WORKER, agency));
        }
        List<Callable<Integer>> work = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            Random chance = new Random(i);
            Actor person = people.get(i);
            work.add(() -> CurrentActor.callAs(person, () -> busy(person, chance)));
        }
        int done = 0;
        ExecutorService pool = Executors.newFixedThreadPool(WRITERS);
        try {
            for (Future<Integer> writer : pool.invokeAll(work, 5, TimeUnit.MINUTES)) {
                done += writer.get();
            }
        } finally {
            pool.shutdown();
        }
        assertTrue(done > REFERRALS, "only " + done + " deeds were done");
        try (Connection owner = TestDatabase.owner()) {
            assertEquals(List.of(), new HistoryChecker(owner).faults(ids));
        }
    }

    /** Does so many deeds; gives how many were not refused. Anything but a refusal ends the test. Before the sender's last ones the agency leaves the network, whatever its people are doing (B6-7). */
    private int busy(Actor person, Random chance) {
        int done = 0;
        for (int i = 0; i < DEEDS; i++) {
            if (person.equals(sender) && i == LEAVES) {
                world.turn(agency, AgencyStatus.INACTIVE);
            }
            try {
                deeds.any(ids.get(chance.nextInt(REFERRALS)), chance);
                done++;
            } catch (Refusal refused) {
                assertTrue(refused.code().startsWith("error."), refused.code());
            }
        }
        return done;
    }
}
