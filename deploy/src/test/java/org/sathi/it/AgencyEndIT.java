package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.error.AccessDenied;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.time.OperatingClock;
import org.sathi.referrals.api.AgencyKind;
import org.sathi.referrals.api.Attribution;
import org.sathi.referrals.api.CancelReason;
import org.sathi.referrals.api.Delivered;
import org.sathi.referrals.api.DisclosureConsents;
import org.sathi.referrals.api.DisclosurePhase;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.NoticeKind;
import org.sathi.referrals.api.OwnAgency;
import org.sathi.referrals.api.PartlyReason;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralOutcome;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.ReopenReason;
import org.sathi.referrals.api.SenderTask;
import org.sathi.referrals.api.TimelineEntry;
import org.sathi.referrals.api.UnresolvedReason;

/** How an agency closes in full, and what it can still say and ask for afterwards; and who leaves an agency. */
class AgencyEndIT extends TwoSides {

    @Inject
    private DisclosureConsents consents;

    @Inject
    private OwnAgency ownAgency;

    private Actor admin;

    @Deployment
    static WebArchive application() {
        return applicationWith(AgencyEndIT.class, ForwardClock.class, ForwardClock.Forward.class);
    }

    @BeforeEach
    void headOfTheAgency() {
        admin = Sathi.account(accounts, Role.AGENCY_ADMIN, agency);
    }

    @AfterEach
    void backToTheTruth() {
        ForwardClock.showTheTruth();
    }

    @Test
    @Tag("A-36")
    @Tag("B6-14")
    void whoLeavesTheAgencyGivesTheirReferralsBackToThePool() {
        UUID id = accepted();
        CurrentActor.runAs(
                Sathi.system(),
                () -> accounts.deactivate(
                        worker.accountId(), accounts.get(worker.accountId()).version(), "left the agency"));
        CurrentActor.runAs(admin, () -> {
            assertNull(inbox.open(id).workerId());
            assertTrue(inbox.open(id).timeline().stream().anyMatch(e -> e.event() == ReferralEvent.UNASSIGN));
        });
    }

    @Test
    @Tag("A-36")
    @Tag("B6-14")
    void whoLeadsAnAgencyClosesTheAccountOfWhoLeavesItAndOfNobodyElse() {
        UUID id = accepted();
        Actor stranger = Sathi.account(accounts, Role.AGENCY_WORKER, world.agency(AgencyKind.HIV_AIDS));
        CurrentActor.runAs(worker, () -> assertThrows(AccessDenied.class, () -> leave(admin)));
        CurrentActor.runAs(admin, () -> {
            assertThrows(NotFound.class, () -> leave(stranger));
            assertEquals(
                    "error.account.own-closed",
                    assertThrows(Conflict.class, () -> leave(admin)).code());
            InvalidInput unsaid = assertThrows(
                    InvalidInput.class,
                    () -> ownAgency.closeAccount(new OwnAgency.CloseAccount(worker.accountId(), " ")));
            assertEquals("reason", unsaid.errors().get(0).field());
            leave(worker);
            assertNull(inbox.open(id).workerId());
            assertTrue(ownAgency.team().stream().noneMatch(one -> one.id().equals(worker.accountId())));
            assertThrows(NotFound.class, () -> leave(worker), "sent a second time");
        });
        CurrentActor.runAs(Sathi.system(), () -> {
            assertFalse(accounts.get(worker.accountId()).active());
            assertTrue(accounts.get(stranger.accountId()).active());
        });
    }

    @Test
    @Tag("A-37")
    @Tag("A-38")
    @Tag("T12")
    @Tag("D-15")
    void helpInPartNamesWhyAndEveryServiceThatWasGiven() {
        UUID id = accepted();
        LocalDate today = ReferralWorld.today();
        List<Delivered> two = List.of(new Delivered(Need.COUNSELLING, today), new Delivered(Need.HEALTH_CARE, today));
        CurrentActor.runAs(worker, () -> {
            assertEquals("whyPartly", field(complete(id, ReferralOutcome.PARTLY, two, null, null)));
            assertEquals("text", field(complete(id, ReferralOutcome.PARTLY, two, PartlyReason.OTHER, " ")));
            assertEquals("delivered", field(complete(id, ReferralOutcome.RESOLVED, List.of(), null, null)));
            List<Delivered> twice =
                    List.of(new Delivered(Need.COUNSELLING, today), new Delivered(Need.COUNSELLING, today));
            assertEquals("delivered2", field(complete(id, ReferralOutcome.RESOLVED, twice, null, null)));
            List<Delivered> early = List.of(
                    new Delivered(Need.COUNSELLING, today), new Delivered(Need.HEALTH_CARE, today.minusDays(1)));
            assertEquals("on2", field(complete(id, ReferralOutcome.RESOLVED, early, null, null)));
            assertEquals(ReferralState.ACCEPTED, inbox.open(id).row().state());
            inbox.complete(complete(id, ReferralOutcome.PARTLY, two, PartlyReason.NOT_ENOUGH_ROOM, "Only on Sundays."));
            assertEquals(2, inbox.open(id).delivered().size());
        });
        CurrentActor.runAs(sender, () -> {
            assertEquals(PartlyReason.NOT_ENOUGH_ROOM, referrals.view(id).whyPartly());
            assertEquals(today, referrals.view(id).closedOn());
            assertFalse(referrals.view(id).servedDespiteCancel());
            TimelineEntry close = entry(id, ReferralEvent.COMPLETE);
            assertEquals(Attribution.AGENCY, close.attributableTo());
            assertEquals("Only on Sundays.", close.text());
        });
    }

    @Test
    @Tag("T12")
    void whatAnAgencyWritesAtAFullResultIsKeptForTheSender() {
        UUID id = accepted();
        List<Delivered> one = List.of(new Delivered(Need.COUNSELLING, ReferralWorld.today()));
        CurrentActor.runAs(
                worker, () -> inbox.complete(complete(id, ReferralOutcome.RESOLVED, one, null, "राम्रो भयो 😀")));
        CurrentActor.runAs(
                sender,
                () -> assertEquals(
                        "राम्रो भयो 😀", entry(id, ReferralEvent.COMPLETE).text()));
    }

    @Test
    @Tag("T16")
    void whoAskedToCancelLearnsThatThePersonWasAlreadyServed() {
        UUID served = accepted();
        UUID ended = sent();
        CurrentActor.runAs(worker, () -> world.accept(ended, worker));
        for (UUID id : List.of(served, ended)) {
            CurrentActor.runAs(
                    sender,
                    () -> referrals.requestCancel(new Referrals.Cancel(
                            id, world.version(id), CancelReason.PARTICIPANT_CHANGED_MIND, null, null)));
        }
        LocalDate today = ReferralWorld.today();
        CurrentActor.runAs(worker, () -> {
            inbox.complete(new Inbox.Complete(
                    served, inbox.open(served).row().version(), new Delivered(Need.COUNSELLING, today), null));
            inbox.fail(new Inbox.Fail(
                    ended, inbox.open(ended).row().version(), UnresolvedReason.NO_SHOW, null, today, null));
        });
        CurrentActor.runAs(sender, () -> {
            assertTrue(world.told(served, NoticeKind.ALREADY_SERVED) > 0);
            assertEquals(0, world.told(served, NoticeKind.COMPLETED));
            assertTrue(world.told(ended, NoticeKind.ALREADY_ENDED) > 0);
            assertTrue(referrals.view(served).servedDespiteCancel());
            assertTrue(referrals.view(ended).servedDespiteCancel());
            assertEquals(
                    Attribution.PARTICIPANT, entry(ended, ReferralEvent.FAIL).attributableTo());
        });
    }

    @Test
    @Tag("T24")
    void anAgencysAdministratorAsksToReopenAndTheSenderAnswers() {
        UUID id = closed();
        CurrentActor.runAs(
                worker, () -> assertThrows(AccessDenied.class, () -> inbox.askReopen(ask(id, ReopenReason.CAME_BACK))));
        ForwardClock.showAt(OperatingClock.INSTANCE.instant().plus(Duration.ofDays(20)));
        CurrentActor.runAs(admin, () -> {
            assertEquals("text", field(() -> inbox.askReopen(ask(id, ReopenReason.OTHER))));
            inbox.askReopen(ask(id, ReopenReason.CAME_BACK));
            assertEquals(DisclosurePhase.NONE, inbox.open(id).content().phase());
            assertNull(inbox.open(id).content().identity());
            assertNotNull(inbox.open(id).reopenRequest());
            assertThrows(Conflict.class, () -> inbox.askReopen(ask(id, ReopenReason.MORE_TO_DO)));
        });
        CurrentActor.runAs(sender, () -> {
            assertTrue(world.told(id, NoticeKind.REOPEN_ASKED) > 0);
            assertEquals(SenderTask.ANSWER_REOPEN, referrals.view(id).row().task());
            assertEquals("CAME_BACK", referrals.view(id).reopenRequest().reason());
            referrals.declineReopen(new Referrals.WithReason(id, world.version(id), "The person does not want it."));
            assertEquals(SenderTask.CONFIRM_OUTCOME, referrals.view(id).row().task());
            assertNull(referrals.view(id).reopenRequest());
            assertThrows(
                    Conflict.class,
                    () -> referrals.declineReopen(new Referrals.WithReason(id, world.version(id), "again")));
        });
        CurrentActor.runAs(admin, () -> {
            assertTrue(inbox.open(id).timeline().stream()
                    .filter(e -> e.event() == ReferralEvent.DECLINE_REOPEN)
                    .allMatch(e -> e.text() == null));
            inbox.askReopen(ask(id, ReopenReason.MORE_TO_DO));
        });
        CurrentActor.runAs(sender, () -> {
            referrals.reopen(new Referrals.WithReason(id, world.version(id), "Talked with the person."));
            assertEquals(ReferralState.IN_PROGRESS, referrals.view(id).row().state());
            assertNull(referrals.view(id).row().task());
        });
    }

    @Test
    @Tag("T24")
    void afterThirtyDaysNobodyAsksAnyMore() {
        UUID id = closed();
        ForwardClock.showAt(OperatingClock.INSTANCE.instant().plus(Duration.ofDays(31)));
        CurrentActor.runAs(
                admin, () -> assertThrows(Conflict.class, () -> inbox.askReopen(ask(id, ReopenReason.CAME_BACK))));
    }

    @Test
    @Tag("T27")
    void aNoteAfterTheEndIsReadByWhoMayStillWriteOne() {
        UUID id = accepted();
        CurrentActor.runAs(worker, () -> write(id, "Before the end."));
        CurrentActor.runAs(
                sender,
                () -> referrals.requestCancel(new Referrals.Cancel(
                        id, world.version(id), CancelReason.PARTICIPANT_CHANGED_MIND, null, null)));
        CurrentActor.runAs(worker, () -> {
            inbox.confirmCancel(new Inbox.Move(id, seen(id)));
            assertEquals(ReferralState.CANCELLED, inbox.open(id).row().state());
            assertTrue(inbox.open(id).messages().isEmpty());
            write(id, "A last note.");
            assertEquals(1, inbox.open(id).messages().size());
        });
        CurrentActor.runAs(
                sender, () -> assertEquals(2, referrals.view(id).messages().size()));
        ForwardClock.showAt(OperatingClock.INSTANCE.instant().plus(Duration.ofDays(15)));
        CurrentActor.runAs(worker, () -> {
            assertFalse(inbox.open(id).can(ReferralEvent.MESSAGE));
            assertTrue(inbox.open(id).messages().isEmpty());
            assertThrows(Conflict.class, () -> write(id, "Too late."));
        });
    }

    @Test
    @Tag("T27")
    @Tag("B6-3")
    void withoutAConsentInForceNobodyWritesAfterTheEnd() {
        UUID id = closed();
        UUID consent =
                CurrentActor.callAs(sender, () -> referrals.view(id).consent().id());
        CurrentActor.runAs(worker, () -> write(id, "While it may be written."));
        CurrentActor.runAs(
                sender,
                () -> consents.withdraw(new DisclosureConsents.WithdrawConsent(
                        consent, consents.get(consent).version(), "changed her mind")));
        CurrentActor.runAs(worker, () -> {
            assertTrue(inbox.open(id).messages().isEmpty());
            assertThrows(Conflict.class, () -> write(id, "Not any more."));
        });
    }

    private UUID accepted() {
        UUID id = sent();
        CurrentActor.runAs(worker, () -> world.accept(id, worker));
        return id;
    }

    private UUID closed() {
        UUID id = sent();
        helped(id);
        return id;
    }

    private Inbox.Complete complete(
            UUID id, ReferralOutcome outcome, List<Delivered> delivered, PartlyReason why, String text) {
        return new Inbox.Complete(id, seen(id), outcome, delivered, why, text, null);
    }

    private Inbox.AskReopen ask(UUID id, ReopenReason reason) {
        return new Inbox.AskReopen(id, seen(id), reason, null, null);
    }

    private void write(UUID id, String text) {
        inbox.message(new Inbox.PostMessage(id, text, UUID.randomUUID()));
    }

    private TimelineEntry entry(UUID id, ReferralEvent event) {
        return referrals.view(id).timeline().stream()
                .filter(e -> e.event() == event)
                .findFirst()
                .orElseThrow();
    }

    private String field(Inbox.Complete command) {
        return field(() -> inbox.complete(command));
    }

    private static String field(Runnable work) {
        return assertThrows(InvalidInput.class, work::run).errors().get(0).field();
    }

    private void leave(Actor who) {
        ownAgency.closeAccount(new OwnAgency.CloseAccount(who.accountId(), "left on 30 April"));
    }
}
