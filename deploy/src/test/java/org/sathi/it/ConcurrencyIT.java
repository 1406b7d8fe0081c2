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
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.error.Refusal;
import org.sathi.membership.api.Accounts;
import org.sathi.referrals.api.AgencyKind;
import org.sathi.referrals.api.CancelReason;
import org.sathi.referrals.api.ContactChannel;
import org.sathi.referrals.api.ContactResult;
import org.sathi.referrals.api.Delivered;
import org.sathi.referrals.api.DisclosureConsents;
import org.sathi.referrals.api.HoldReason;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.RejectReason;

/**
 * Many people on few referrals at once, each doing whatever comes next to mind: what is refused is refused whole, and the histories that are left could have been made by one person
 * after another (A-50, B6-1, B6-2, B6-3). The same seed makes the same choices; which of two comes first is up to the machine.
 */
@ExtendWith(ArquillianExtension.class)
@Tag("A-50")
@Tag("B6-1")
@Tag("B6-2")
@Tag("B6-3")
class ConcurrencyIT {

    private static final int WRITERS = 8;
    private static final int REFERRALS = 20;
    private static final int DEEDS = 40;

    @Inject
    private Accounts accounts;

    @Inject
    private Referrals referrals;

    @Inject
    private DisclosureConsents consents;

    @Inject
    private Inbox inbox;

    @Inject
    private ReferralWorld world;

    private final List<UUID> ids = new ArrayList<>();
    private final List<UUID> under = new ArrayList<>();

    @Deployment
    static WebArchive application() {
        return Sathi.with(ConcurrencyIT.class, ReferralWorld.class, HistoryChecker.class, TestDatabase.class);
    }

    @Test
    void historiesStayWholeWhenManyWriteAtOnce() throws Exception {
        UUID agency = world.agency(AgencyKind.MENTAL_HEALTH);
        UUID service = world.service(agency);
        Actor sender = Sathi.account(accounts, Role.COORDINATOR, null);
        CurrentActor.runAs(sender, () -> {
            for (int i = 0; i < REFERRALS; i++) {
                UUID member = world.member();
                UUID consent = world.consent(member, agency);
                UUID draft = world.draft(member, service, consent, null);
                world.send(draft);
                ids.add(draft);
                under.add(consent);
            }
        });
        List<Actor> people = new ArrayList<>(List.of(sender));
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

    /** Does so many deeds; gives how many were not refused. Anything but a refusal ends the test. */
    private int busy(Actor person, Random chance) {
        int done = 0;
        for (int i = 0; i < DEEDS; i++) {
            int which = chance.nextInt(REFERRALS);
            try {
                if (person.agencyId() == null) {
                    ofProgramme(ids.get(which), under.get(which), chance.nextInt(12));
                } else {
                    ofAgency(ids.get(which), person, chance.nextInt(10));
                }
                done++;
            } catch (Refusal refused) {
                assertTrue(refused.code().startsWith("error."), refused.code());
            }
        }
        return done;
    }

    private void ofProgramme(UUID id, UUID consent, int deed) {
        switch (deed) {
            case 0 ->
                consents.withdraw(new DisclosureConsents.WithdrawConsent(
                        consent, consents.get(consent).version(), "enough"));
            case 1 ->
                referrals.cancel(new Referrals.Cancel(
                        id, world.version(id), CancelReason.PARTICIPANT_CHANGED_MIND, null, UUID.randomUUID()));
            case 2, 3 ->
                referrals.requestCancel(new Referrals.Cancel(
                        id, world.version(id), CancelReason.NEED_MET_ELSEWHERE, null, UUID.randomUUID()));
            case 4 ->
                referrals.withdrawCancelRequest(new Referrals.WithdrawCancelRequest(id, world.version(id), "go on"));
            case 5 -> referrals.reopen(new Referrals.WithReason(id, world.version(id), "not done"));
            case 6 -> referrals.markError(new Referrals.WithReason(id, world.version(id), "wrong person"));
            default -> referrals.message(new Referrals.PostMessage(id, "How is it going?", UUID.randomUUID()));
        }
    }

    private void ofAgency(UUID id, Actor person, int deed) {
        long seen = inbox.open(id).row().version();
        switch (deed) {
            case 0, 1, 2 ->
                inbox.accept(new Inbox.Accept(
                        id, seen, person.accountId(), ReferralWorld.today().plusDays(1), UUID.randomUUID()));
            case 3 ->
                inbox.reject(new Inbox.Reject(id, seen, RejectReason.NO_CAPACITY, null, null, null, UUID.randomUUID()));
            case 4 ->
                inbox.logContact(new Inbox.LogContact(
                        id,
                        ReferralWorld.today(),
                        ContactChannel.AT_AGENCY,
                        ContactResult.REACHED,
                        null,
                        false,
                        UUID.randomUUID()));
            case 5 -> inbox.start(new Inbox.Move(id, seen));
            case 6 ->
                inbox.hold(new Inbox.Hold(
                        id,
                        seen,
                        HoldReason.WAITLIST,
                        null,
                        ReferralWorld.today().plusDays(7)));
            case 7 -> inbox.resume(new Inbox.Move(id, seen));
            case 8 ->
                inbox.complete(new Inbox.Complete(
                        id, seen, new Delivered(Need.COUNSELLING, ReferralWorld.today()), UUID.randomUUID()));
            default -> inbox.confirmCancel(new Inbox.Move(id, seen));
        }
    }
}
