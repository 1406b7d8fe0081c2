package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.error.AccessDenied;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.internal.KernelTurns;
import org.sathi.kernel.time.NepalTime;
import org.sathi.kernel.time.OperatingClock;
import org.sathi.referrals.api.AlarmLevel;
import org.sathi.referrals.api.BusinessTimes;
import org.sathi.referrals.api.BusinessUnit;
import org.sathi.referrals.api.ContactChannel;
import org.sathi.referrals.api.ContactResult;
import org.sathi.referrals.api.DeadlineKind;
import org.sathi.referrals.api.Deadlines;
import org.sathi.referrals.api.DisclosureConsents;
import org.sathi.referrals.api.HoldReason;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.NoticeKind;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.ReferralTimers;
import org.sathi.referrals.api.Referrals;

/** What time does to referrals and who is told, in the container on the real database with a clock set forward. */
class ReferralTimeIT extends TwoSides {

    @Inject
    private ReferralTimers timers;

    @Inject
    private BusinessTimes times;

    @Inject
    private DisclosureConsents consents;

    @Inject
    private TwoNodes nodes;

    @Inject
    private UserTransaction transaction;

    @Inject
    private KernelTurns kernel;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService timer;

    @Deployment
    static WebArchive application() {
        return applicationWith(ReferralTimeIT.class, TwoNodes.class, ForwardClock.class, ForwardClock.Forward.class)
                .addClass(KernelTurns.class);
    }

    @AfterEach
    void backToTheTruth() {
        ForwardClock.showTheTruth();
    }

    @Test
    @Tag("T19")
    @Tag("A-45")
    void anUnansweredReferralExpiresOnceThoughTwoNodesTryAtOnce() throws Exception {
        UUID id = sent(Priority.URGENT);
        nodes.turnOfTwoNodes();
        assertEquals(0, nodes.events(id, "EXPIRE"));
        ForwardClock.showAt(nodes.time(id, "expires_at"));
        nodes.turnOfTwoNodes();
        nodes.turnOfTwoNodes();
        assertEquals(1, nodes.events(id, "EXPIRE"));
        CurrentActor.runAs(sender, () -> {
            assertEquals(ReferralState.EXPIRED, referrals.view(id).row().state());
            assertEquals(1, world.told(id, NoticeKind.EXPIRED));
        });
        assertEquals(
                1,
                nodes.count(
                        "SELECT COUNT(*) FROM krn_audit_event WHERE operation = 'ReferralTimers.advance'"
                                + " AND subject_id = ?",
                        id));
    }

    /** By the container's timer, which keeps for all turns what the first one has left open; the kernel itself gives each turn a context of its own. */
    @Test
    @Tag("A-44")
    @Tag("A-45")
    void allScheduledWorkGoesOnTurnAfterTurnAlsoWhenSettingsAreReadAnew() throws InterruptedException {
        LocalDate off = NepalTime.today(OperatingClock.INSTANCE).plusDays(90);
        assertTrue(kernel.all().keySet().containsAll(kernel.setGoing()));
        assertTrue(kernel.setGoing().containsAll(kernel.all().keySet()));
        for (Map.Entry<String, Callable<Integer>> work : kernel.all().entrySet()) {
            Semaphore go = new Semaphore(0);
            BlockingQueue<String> turns = new LinkedBlockingQueue<>();
            Future<?> running = timer.scheduleWithFixedDelay(
                    () -> turns.add(turn(work.getValue(), go)), 0, 1, TimeUnit.MILLISECONDS);
            try {
                for (int turn = 0; turn < 3; turn++) {
                    CurrentActor.runAs(
                            sender,
                            () -> times.removeHoliday(
                                    times.addHoliday(new BusinessTimes.AddHoliday(off, "Test day", "जाँच दिन", null))));
                    go.release();
                    assertEquals("0 left over", turns.poll(60, TimeUnit.SECONDS), work.getKey());
                }
            } finally {
                running.cancel(true);
            }
        }
    }

    private static String turn(Callable<Integer> work, Semaphore go) {
        try {
            go.acquire();
            return work.call() + " left over";
        } catch (Exception e) {
            return e.toString();
        }
    }

    @Test
    @Tag("T19")
    void oneReferralThatCannotBeMovedHoldsUpNoOther() throws Exception {
        UUID broken = sent(Priority.URGENT);
        UUID sound = sent(Priority.URGENT);
        ForwardClock.showAt(nodes.time(sound, "expires_at").plusSeconds(1));
        nodes.change("UPDATE ref_referral SET state = 'NO_SUCH_STATE' WHERE id = ?", broken);
        CurrentActor.runAs(Sathi.system(), () -> {
            assertThrows(RuntimeException.class, () -> timers.advance(broken));
            assertTrue(timers.advance(sound));
        });
        nodes.change("UPDATE ref_referral SET state = 'REQUESTED' WHERE id = ?", broken);
        assertEquals(0, nodes.events(broken, "EXPIRE"));
        assertEquals(1, nodes.events(sound, "EXPIRE"));
    }

    @Test
    @Tag("T19")
    void aReferralThatSomebodyHasLockedIsPassedOver() throws Exception {
        UUID id = sent(Priority.URGENT);
        ForwardClock.showAt(nodes.time(id, "expires_at"));
        ExecutorService otherNode = Executors.newSingleThreadExecutor();
        transaction.begin();
        try {
            nodes.change("UPDATE ref_referral SET id = id WHERE id = ?", id);
            assertFalse(otherNode
                    .submit(() -> CurrentActor.callAs(Sathi.system(), () -> timers.advance(id)))
                    .get());
        } finally {
            transaction.rollback();
            otherNode.shutdown();
        }
        CurrentActor.runAs(Sathi.system(), () -> assertTrue(timers.advance(id)));
    }

    @Test
    @Tag("A-44")
    @Tag("A-43")
    void reminderOverdueAndEscalationAreSaidOnceEachThoughTwoNodesTryAtOnce() throws Exception {
        Actor coordinator = Sathi.account(accounts, Role.COORDINATOR, null);
        Actor admin = Sathi.account(accounts, Role.AGENCY_ADMIN, agency);
        UUID id = sent(Priority.URGENT);
        long seen = CurrentActor.callAs(sender, () -> referrals.view(id).row().version());
        for (String event : List.of("REMIND", "OVERDUE", "ESCALATE")) {
            assertEquals(0, nodes.events(id, event));
            ForwardClock.showAt(nodes.time(id, "alarm_at").minusSeconds(300));
            nodes.turnOfTwoNodes();
            assertEquals(0, nodes.events(id, event));
            ForwardClock.showAt(nodes.time(id, "alarm_at"));
            nodes.turnOfTwoNodes();
            nodes.turnOfTwoNodes();
            assertEquals(1, nodes.events(id, event));
        }
        assertEquals(0, nodes.events(id, "EXPIRE"));
        assertEquals(List.of(1L, 1L, 0L), CurrentActor.callAs(worker, () -> alarms(id)));
        assertEquals(List.of(1L, 1L, 1L), CurrentActor.callAs(admin, () -> alarms(id)));
        assertEquals(List.of(0L, 1L, 1L), CurrentActor.callAs(sender, () -> alarms(id)));
        assertEquals(List.of(0L, 0L, 1L), CurrentActor.callAs(coordinator, () -> alarms(id)));
        CurrentActor.runAs(sender, () -> {
            assertEquals(seen, referrals.view(id).row().version());
            assertEquals(AlarmLevel.ESCALATED, referrals.view(id).times().alarm());
            assertTrue(referrals.view(id).times().overdue());
        });
        CurrentActor.runAs(worker, () -> {
            assertTrue(inbox.open(id).timeline().stream().anyMatch(entry -> entry.event() == ReferralEvent.ESCALATE));
            assertEquals(AlarmLevel.NONE, inbox.open(id).times().alarm());
        });
    }

    private List<Long> alarms(UUID id) {
        return List.of(
                world.told(id, NoticeKind.REMINDER),
                world.told(id, NoticeKind.OVERDUE),
                world.told(id, NoticeKind.ESCALATED));
    }

    @Test
    @Tag("A-44")
    void whatTheClockSaysMakesNobodysOpenFormStale() throws Exception {
        UUID id = sent();
        long seen = CurrentActor.callAs(worker, () -> seen(id));
        ForwardClock.showAt(nodes.time(id, "alarm_at"));
        nodes.turnOfTwoNodes();
        assertEquals(1, nodes.events(id, "REMIND"));
        LocalDate soon = ReferralWorld.today().plusDays(7);
        CurrentActor.runAs(worker, () -> inbox.accept(new Inbox.Accept(id, seen, worker.accountId(), soon, null)));
        assertEquals(1, nodes.events(id, "ACCEPT"));
        assertEquals(
                nodes.count("SELECT COUNT(*) FROM ref_referral_event WHERE referral_id = ?", id),
                nodes.count("SELECT last_seq FROM ref_referral WHERE id = ?", id));
    }

    @Test
    @Tag("A-43")
    @Tag("A-44")
    @Tag("T27")
    void aSignOfLifeOfTheAgencyBeginsTheNextDeadlineSoThatTheClockSpeaksAgain() throws Exception {
        UUID id = sent();
        CurrentActor.runAs(worker, () -> {
            world.accept(id, worker);
            inbox.logContact(new Inbox.LogContact(
                    id, ReferralWorld.today(), ContactChannel.AT_AGENCY, ContactResult.REACHED, null, false, null));
            inbox.start(new Inbox.Move(id, seen(id)));
        });
        for (String event : List.of("REMIND", "OVERDUE", "ESCALATE")) {
            ForwardClock.showAt(nodes.time(id, "alarm_at"));
            nodes.turnOfTwoNodes();
            assertEquals(1, nodes.events(id, event));
        }
        CurrentActor.runAs(
                sender, () -> referrals.message(new Referrals.PostMessage(id, "How is the work going?", null)));
        long seen = CurrentActor.callAs(worker, () -> seen(id));
        CurrentActor.runAs(sender, () -> assertTrue(referrals.view(id).times().overdue()));
        CurrentActor.runAs(worker, () -> inbox.message(new Inbox.PostMessage(id, "We meet every week.", null)));
        CurrentActor.runAs(sender, () -> {
            assertFalse(referrals.view(id).times().overdue());
            assertEquals(AlarmLevel.NONE, referrals.view(id).times().alarm());
        });
        assertEquals(seen, CurrentActor.callAs(worker, () -> seen(id)));
        assertTrue(nodes.time(id, "next_check_at").isBefore(nodes.time(id, "due_at")));
        ForwardClock.showAt(nodes.time(id, "alarm_at"));
        nodes.turnOfTwoNodes();
        assertEquals(2, nodes.events(id, "REMIND"));
    }

    @Test
    @Tag("A-33")
    void bothSidesAreToldOnceWhenTheReviewOfAHoldIsOverdue() throws Exception {
        UUID id = sent();
        CurrentActor.runAs(worker, () -> {
            world.accept(id, worker);
            LocalDate review = ReferralWorld.today().plusDays(9);
            inbox.hold(new Inbox.Hold(id, seen(id), HoldReason.WAITLIST, null, review));
        });
        ForwardClock.showAt(nodes.time(id, "due_at"));
        nodes.turnOfTwoNodes();
        nodes.turnOfTwoNodes();
        assertEquals(1, nodes.events(id, "OVERDUE"));
        assertEquals(1, CurrentActor.callAs(worker, () -> world.told(id, NoticeKind.REVIEW_OVERDUE)));
        assertEquals(1, CurrentActor.callAs(sender, () -> world.told(id, NoticeKind.REVIEW_OVERDUE)));
        CurrentActor.runAs(sender, () -> {
            assertEquals(DeadlineKind.REVIEW, referrals.view(id).times().kind());
            assertTrue(referrals.view(id).times().paused());
        });
    }

    @Test
    @Tag("A-43")
    @Tag("B6-16")
    void deadlinesOfAServiceAndHolidaysHoldForWhatIsSentAfterThem() throws Exception {
        Instant standard = nodes.time(sent(), "due_at");
        LocalDate off = NepalTime.toLocal(standard).toLocalDate();
        UUID holiday = CurrentActor.callAs(
                sender, () -> times.addHoliday(new BusinessTimes.AddHoliday(off, "Test day", "जाँच दिन", null)));
        try {
            Instant later = nodes.time(sent(), "due_at");
            assertTrue(later.isAfter(standard.plusSeconds(3600)));
            CurrentActor.runAs(
                    sender,
                    () -> assertThrows(
                            InvalidInput.class,
                            () -> times.addHoliday(new BusinessTimes.AddHoliday(off, "Again", "फेरि", null))));
        } finally {
            CurrentActor.runAs(sender, () -> times.removeHoliday(holiday));
        }
        Deadlines quick = new Deadlines(1, BusinessUnit.HOURS, 1, 1, 7);
        Map<Priority, Deadlines> both = Map.of(Priority.URGENT, quick, Priority.ROUTINE, quick);
        CurrentActor.runAs(sender, () -> {
            BusinessTimes.Policy before = times.policy(service);
            assertFalse(before.own());
            times.changePolicy(new BusinessTimes.ChangePolicy(service, both, before.version()));
            assertTrue(times.policy(service).own());
            assertThrows(
                    Conflict.class,
                    () -> times.changePolicy(new BusinessTimes.ChangePolicy(service, both, before.version())));
            assertEquals(5, times.policy(null).deadlines().get(Priority.ROUTINE).respondDays());
        });
        Instant own = nodes.time(sent(), "due_at");
        assertTrue(own.isBefore(standard));
        CurrentActor.runAs(sender, () -> {
            times.dropPolicy(service);
            assertFalse(times.policy(service).own());
        });
    }

    @Test
    @Tag("T22")
    @Tag("A-43")
    void howOftenAndHowLongIsSetByTheProgrammeAndHoldsForTheNextStep() throws Exception {
        UUID id = sent();
        CurrentActor.runAs(worker, () -> world.accept(id, worker));
        BusinessTimes.Limits standard = CurrentActor.callAs(sender, () -> times.limits());
        assertEquals(new BusinessTimes.Limits(3, 2, 2, 5, 7, 30, 14, standard.version()), standard);
        for (BusinessTimes.Limits wrong : List.of(
                new BusinessTimes.Limits(2, 3, 2, 5, 7, 30, 14, standard.version()),
                new BusinessTimes.Limits(3, 2, 0, 5, 7, 30, 14, standard.version()),
                new BusinessTimes.Limits(3, 2, 2, 5, 7, 366, null, standard.version()))) {
            CurrentActor.runAs(sender, () -> assertThrows(InvalidInput.class, () -> times.changeLimits(wrong)));
        }
        CurrentActor.runAs(worker, () -> assertThrows(AccessDenied.class, () -> times.changeLimits(standard)));
        CurrentActor.runAs(
                sender, () -> times.changeLimits(new BusinessTimes.Limits(3, 2, 2, 5, 3, 30, 14, standard.version())));
        try {
            CurrentActor.runAs(sender, () -> {
                assertThrows(Conflict.class, () -> times.changeLimits(standard));
                UUID consent = referrals.view(id).consent().id();
                consents.withdraw(new DisclosureConsents.WithdrawConsent(
                        consent, consents.get(consent).version(), "changed my mind"));
            });
            ForwardClock.showAt(nodes.time(id, "consent_hold_at").plus(Duration.ofDays(3)));
            nodes.turnOfTwoNodes();
            assertEquals(1, nodes.events(id, "CONFIRM_STOP"));
        } finally {
            CurrentActor.runAs(
                    sender,
                    () -> times.changeLimits(new BusinessTimes.Limits(
                            3, 2, 2, 5, 7, 30, 14, times.limits().version())));
        }
    }

    @Test
    @Tag("A-44")
    void aWeekWithoutWorkingDaysOrHoursIsRefusedAndNobodyElseMayChangeIt() {
        CurrentActor.runAs(sender, () -> {
            BusinessTimes.Week week = times.week();
            assertThrows(
                    InvalidInput.class,
                    () -> times.changeWeek(new BusinessTimes.Week(
                            week.opens(), week.closes(), EnumSet.allOf(DayOfWeek.class), 50, 50, week.version())));
            assertThrows(
                    InvalidInput.class,
                    () -> times.changeWeek(new BusinessTimes.Week(
                            week.closes(), week.opens(), week.daysOff(), 5, null, week.version())));
            assertEquals(week, times.week());
        });
        for (Actor other : List.of(
                Sathi.account(accounts, Role.AGENCY_ADMIN, agency), Sathi.account(accounts, Role.FACILITATOR, null))) {
            CurrentActor.runAs(other, () -> {
                assertThrows(AccessDenied.class, () -> times.week());
                assertThrows(AccessDenied.class, () -> times.removeHoliday(UUID.randomUUID()));
                assertThrows(AccessDenied.class, () -> times.dropPolicy(UUID.randomUUID()));
            });
        }
    }
}
