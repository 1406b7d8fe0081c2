package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.error.AccessDenied;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.time.OperatingClock;
import org.sathi.membership.api.Accounts;
import org.sathi.referrals.api.Agencies;
import org.sathi.referrals.api.AgencyKind;
import org.sathi.referrals.api.Attribution;
import org.sathi.referrals.api.ContactChannel;
import org.sathi.referrals.api.ContactResult;
import org.sathi.referrals.api.Delivered;
import org.sathi.referrals.api.DisclosureAccounting;
import org.sathi.referrals.api.DisclosureConsents;
import org.sathi.referrals.api.DisclosureRow;
import org.sathi.referrals.api.HandoverWay;
import org.sathi.referrals.api.HoldReason;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.InboxList;
import org.sathi.referrals.api.InboxQuery;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.LoggedReferrals;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.PartlyReason;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralOutcome;
import org.sathi.referrals.api.ReferralReports;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.ReferralView;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.RejectReason;
import org.sathi.referrals.api.ReportFigure;
import org.sathi.referrals.api.SafeContact;
import org.sathi.referrals.api.SenderTask;
import org.sathi.referrals.api.Side;
import org.sathi.referrals.api.TimelineEntry;

/** Referrals to an agency without a login, in the container on the real database (A-9, D-12). */
@ExtendWith(ArquillianExtension.class)
@Tag("A-9")
class LoggedIT {

    @Inject
    private Accounts accounts;

    @Inject
    private Agencies agencies;

    @Inject
    private Referrals referrals;

    @Inject
    private LoggedReferrals logged;

    @Inject
    private DisclosureConsents consents;

    @Inject
    private DisclosureAccounting accounting;

    @Inject
    private ReferralReports reports;

    @Inject
    private Inbox inbox;

    @Inject
    private ReferralWorld world;

    private Actor sender;
    private UUID agency;
    private UUID service;
    private UUID id;

    @Deployment
    static WebArchive application() {
        return Sathi.with(LoggedIT.class, ReferralWorld.class, ForwardClock.class, ForwardClock.Forward.class);
    }

    @BeforeEach
    void sent() {
        sender = Sathi.account(accounts, Role.COORDINATOR, null);
        agency = world.agencyWithoutLogin(AgencyKind.MENTAL_HEALTH);
        service = world.service(agency);
        id = CurrentActor.callAs(sender, () -> world.sent(world.member(), agency, service, null));
    }

    @Test
    @Tag("D-12")
    void anAgencyWithoutALoginIsToldByTheProgrammeWhichRecordsItsAnswersUntilTheHelpIsDone() {
        CurrentActor.runAs(sender, () -> {
            assertFalse(agencies.service(service).row().transmitted());
            ReferralView sent = referrals.view(id);
            assertTrue(sent.row().logged());
            assertEquals(SenderTask.HAND_OVER, sent.row().task());
            assertTrue(sent.times().due() != null, "the same deadlines run");
            assertFalse(sent.can(ReferralEvent.ACCEPT), "nothing was told, so nothing was answered");
            assertFalse(sent.can(ReferralEvent.MESSAGE));
            refusedWith("error.referral.not-handed-over", () -> accept());
            Set<InformationCategory> tooMuch = Set.of(InformationCategory.NEED, InformationCategory.CONTACT);
            assertThrows(InvalidInput.class, () -> tell(HandoverWay.PHONE, tooMuch, "Sita"));
            assertThrows(InvalidInput.class, () -> tell(HandoverWay.PHONE, Set.of(), "Sita"));
            assertThrows(InvalidInput.class, () -> tell(HandoverWay.PHONE, Set.of(InformationCategory.NEED), " "));
            assertTrue(accounting(sent).isEmpty());
            tell(HandoverWay.SLIP, Set.of(), null);
            tell(HandoverWay.PHONE, Set.of(InformationCategory.NEED), "Sita, front desk");
            assertNull(referrals.view(id).row().task());
            logged.received(new LoggedReferrals.Move(id, seen(), null));
            accept();
            tell(HandoverWay.PHONE, Set.of(InformationCategory.IDENTITY, InformationCategory.CONTACT), "Sita");
            logged.firstContact(new LoggedReferrals.FirstContact(
                    id, seen(), ReferralWorld.today(), ContactChannel.AT_AGENCY, null));
            complete(ReferralOutcome.RESOLVED, null, null, ReferralWorld.today());
            ReferralView done = referrals.view(id);
            assertEquals(ReferralState.COMPLETED, done.row().state());
            assertEquals(SenderTask.CONFIRM_OUTCOME, done.row().task());
            assertEquals(
                    List.of(
                            ReferralEvent.HAND_OVER,
                            ReferralEvent.HAND_OVER,
                            ReferralEvent.RECEIVE,
                            ReferralEvent.ACCEPT,
                            ReferralEvent.HAND_OVER,
                            ReferralEvent.START,
                            ReferralEvent.COMPLETE),
                    done.timeline().stream()
                            .filter(e -> e.seq() > 2)
                            .map(TimelineEntry::event)
                            .toList());
            assertTrue(done.timeline().stream().allMatch(e -> e.side() == Side.PROGRAMME && e.actorName() != null));
            List<DisclosureRow> told = accounting(done);
            assertEquals(2, told.size());
            assertEquals(HandoverWay.PHONE, told.get(1).handover());
            assertEquals("Sita, front desk", told.get(1).recipientName());
            assertEquals(Set.of(InformationCategory.NEED), told.get(1).categories());
            assertEquals(
                    Set.of(InformationCategory.IDENTITY, InformationCategory.CONTACT),
                    told.get(0).categories());
        });
    }

    @Test
    void aLoggedReferralStaysLoggedWhenTheAgencyGetsALoginLater() {
        CurrentActor.runAs(sender, () -> tell(HandoverWay.PHONE, Set.of(InformationCategory.NEED), "Sita"));
        Actor worker = Sathi.account(accounts, Role.AGENCY_WORKER, agency);
        CurrentActor.runAs(worker, () -> {
            for (InboxList list : InboxList.values()) {
                assertTrue(inbox.list(InboxQuery.of(list), PageRequest.first())
                        .rows()
                        .isEmpty());
            }
            assertEquals(0, world.counts().fresh().count());
            assertThrows(NotFound.class, () -> inbox.open(id));
            assertThrows(
                    NotFound.class,
                    () -> inbox.reject(new Inbox.Reject(id, 1, RejectReason.NO_CAPACITY, null, null, null, null)));
            assertThrows(AccessDenied.class, () -> logged.received(new LoggedReferrals.Move(id, 1, null)));
        });
        CurrentActor.runAs(
                Sathi.account(accounts, Role.AGENCY_ADMIN, agency),
                () -> assertEquals(
                        0,
                        reports.ofOwnAgency(ReferralWorld.today(), ReferralWorld.today())
                                .all()
                                .figure(ReportFigure.SENT)));
        CurrentActor.runAs(sender, () -> {
            assertTrue(agencies.service(service).row().transmitted());
            logged.turnedDown(new LoggedReferrals.TurnedDown(id, seen(), RejectReason.NO_CAPACITY, null, null));
            assertEquals(ReferralState.REJECTED, referrals.view(id).row().state());
            assertEquals(SenderTask.FIND_ANOTHER_WAY, referrals.view(id).row().task());
            UUID next = world.sent(referrals.view(id).row().memberId(), agency, service, id);
            assertFalse(referrals.view(next).row().logged());
        });
    }

    @Test
    void theProgrammeNeverAnswersForAnAgencyThatHasTheReferralInItsInbox() {
        UUID other = world.agency(AgencyKind.MENTAL_HEALTH);
        UUID transmitted =
                CurrentActor.callAs(sender, () -> world.sent(world.member(), other, world.service(other), null));
        id = transmitted;
        CurrentActor.runAs(sender, () -> {
            ReferralView before = referrals.view(id);
            refusedWith("error.referral.not-logged", () -> tell(HandoverWay.SLIP, Set.of(), null));
            refusedWith("error.referral.not-logged", () -> accept());
            refusedWith("error.referral.not-logged", () -> logged.received(new LoggedReferrals.Move(id, seen(), null)));
            refusedWith(
                    "error.referral.not-logged",
                    () -> logged.turnedDown(
                            new LoggedReferrals.TurnedDown(id, seen(), RejectReason.NO_CAPACITY, null, null)));
            assertEquals(before.timeline(), referrals.view(id).timeline());
        });
        Actor theirs = Sathi.account(accounts, Role.AGENCY_WORKER, other);
        CurrentActor.runAs(theirs, () -> world.accept(id, theirs));
        CurrentActor.runAs(
                sender, () -> refusedWith("error.referral.not-logged", () -> contact(ContactChannel.PHONE, null)));
    }

    @Test
    @Tag("T14")
    @Tag("T15")
    void whatTheAgencyStopsIsRecordedForItToo() {
        CurrentActor.runAs(sender, () -> {
            tell(HandoverWay.VISIT, Set.of(InformationCategory.NEED), "Sita");
            accept();
            referrals.requestCancel(new Referrals.Cancel(
                    id, seen(), org.sathi.referrals.api.CancelReason.NEED_MET_ELSEWHERE, null, null));
            assertTrue(referrals.view(id).can(ReferralEvent.CONFIRM_CANCEL));
            UUID key = UUID.randomUUID();
            LoggedReferrals.Move once = new LoggedReferrals.Move(id, seen(), key);
            logged.cancelConfirmed(once);
            logged.cancelConfirmed(once);
            assertEquals(ReferralState.CANCELLED, referrals.view(id).row().state());
        });
    }

    @Test
    @Tag("T21")
    @Tag("T22")
    void thatTheAgencyHasStoppedUsingWhatItWasToldIsRecordedForItToo() {
        CurrentActor.runAs(sender, () -> {
            tell(HandoverWay.VISIT, Set.of(InformationCategory.NEED), "Sita");
            accept();
            refusedWith(
                    "error.referral.illegal",
                    () -> logged.stopConfirmed(new LoggedReferrals.Move(id, seen(), UUID.randomUUID())));
            UUID consent = referrals.view(id).consent().id();
            consents.withdraw(new DisclosureConsents.WithdrawConsent(
                    consent, consents.get(consent).version(), "changed my mind"));
            assertTrue(referrals.view(id).row().consentHold());
            logged.stopConfirmed(new LoggedReferrals.Move(id, seen(), UUID.randomUUID()));
            assertEquals(ReferralState.CANCELLED, referrals.view(id).row().state());
            assertFalse(referrals.view(id).row().consentHold());
        });
    }

    @Test
    @Tag("T27")
    @Tag("A-43")
    void aContactThatTheAgencyTellsOfIsRecordedForItAndIsItsSignOfLife() {
        CurrentActor.runAs(sender, () -> {
            UUID member = world.member();
            SafeContact noCalls = new SafeContact(true, false, false, null);
            id = world.draft(member, service, world.consent(member, agency), null, Priority.ROUTINE, noCalls);
            world.send(id);
            tell(HandoverWay.VISIT, Set.of(InformationCategory.NEED), "Sita");
            refusedWith("error.referral.illegal", () -> contact(ContactChannel.PHONE, null));
            accept();
            logged.firstContact(new LoggedReferrals.FirstContact(
                    id, seen(), ReferralWorld.today(), ContactChannel.AT_AGENCY, null));
            Instant due = referrals.view(id).times().due();
            ForwardClock.showAt(OperatingClock.INSTANCE.instant().plus(Duration.ofDays(5)));
            LoggedReferrals.Contact tomorrow = new LoggedReferrals.Contact(
                    id, ReferralWorld.today().plusDays(6), ContactChannel.PHONE, ContactResult.REACHED, null, null);
            assertEquals("on", field(() -> logged.contact(tomorrow)));
            UUID key = UUID.randomUUID();
            contact(ContactChannel.PHONE, key);
            contact(ContactChannel.PHONE, key);
            ReferralView now = referrals.view(id);
            assertEquals(ReferralState.IN_PROGRESS, now.row().state());
            assertEquals(2, now.contacts().size());
            assertTrue(now.contacts().stream().anyMatch(c -> c.againstWish() && "Nobody answered.".equals(c.note())));
            assertTrue(now.times().due().isAfter(due), "the next one is due from then on");
        });
    }

    @AfterEach
    void backToTheTruth() {
        ForwardClock.showTheTruth();
    }

    private void contact(ContactChannel channel, UUID key) {
        logged.contact(new LoggedReferrals.Contact(
                id, ReferralWorld.today(), channel, ContactResult.NO_ANSWER, "Nobody answered.", key));
    }

    @Test
    @Tag("A-33")
    @Tag("T10")
    @Tag("T11")
    void aHoldIsRecordedWithItsReasonAndTheDayOnWhichToAskAgain() {
        LocalDate review = ReferralWorld.today().plusDays(9);
        CurrentActor.runAs(sender, () -> {
            tell(HandoverWay.PHONE, Set.of(InformationCategory.NEED), "Sita");
            assertFalse(referrals.view(id).can(ReferralEvent.HOLD), "what is not taken on cannot rest");
            refusedWith("error.referral.illegal", () -> hold(HoldReason.WAITLIST, null, review));
            accept();
            assertEquals("reviewOn", field(() -> hold(HoldReason.WAITLIST, null, ReferralWorld.today())));
            assertEquals(
                    "reviewOn",
                    field(() -> hold(
                            HoldReason.WAITLIST, null, ReferralWorld.today().plusDays(61))));
            assertEquals("reason", field(() -> hold(null, null, review)));
            assertEquals("text", field(() -> hold(HoldReason.OTHER, " ", review)));
            hold(HoldReason.WAITLIST, null, review);
            ReferralView resting = referrals.view(id);
            assertEquals(ReferralState.ON_HOLD, resting.row().state());
            assertEquals(review, resting.reviewOn());
            TimelineEntry last = resting.timeline().get(resting.timeline().size() - 1);
            assertEquals("WAITLIST", last.reason());
            assertEquals(Attribution.AGENCY, last.attributableTo());
            assertFalse(resting.can(ReferralEvent.HOLD));
            UUID key = UUID.randomUUID();
            LoggedReferrals.Move once = new LoggedReferrals.Move(id, seen(), key);
            logged.resumed(once);
            logged.resumed(once);
            assertEquals(ReferralState.ACCEPTED, referrals.view(id).row().state(), "it goes on where it was");
            assertNull(referrals.view(id).reviewOn());
        });
    }

    @Test
    @Tag("A-37")
    @Tag("A-38")
    @Tag("T12")
    void helpInPartIsRecordedWithTheReasonWhyItWasNotWhole() {
        LocalDate today = ReferralWorld.today();
        CurrentActor.runAs(sender, () -> {
            tell(HandoverWay.PHONE, Set.of(InformationCategory.NEED), "Sita");
            accept();
            assertEquals("whyPartly", field(() -> complete(ReferralOutcome.PARTLY, null, null, today)));
            assertEquals("text", field(() -> complete(ReferralOutcome.PARTLY, PartlyReason.OTHER, " ", today)));
            assertEquals("outcome", field(() -> complete(ReferralOutcome.UNRESOLVED, null, null, today)));
            assertEquals("on", field(() -> complete(ReferralOutcome.RESOLVED, null, null, today.minusDays(1))));
            assertEquals("on", field(() -> complete(ReferralOutcome.RESOLVED, null, null, today.plusDays(1))));
            complete(ReferralOutcome.PARTLY, PartlyReason.NOT_ENOUGH_ROOM, "On Sundays only.", today);
            ReferralView done = referrals.view(id);
            assertEquals(ReferralOutcome.PARTLY, done.outcome());
            assertEquals(PartlyReason.NOT_ENOUGH_ROOM, done.whyPartly());
            assertEquals(List.of(new Delivered(Need.COUNSELLING, today)), done.delivered());
            TimelineEntry last = done.timeline().get(done.timeline().size() - 1);
            assertEquals("NOT_ENOUGH_ROOM", last.reason());
            assertEquals(Attribution.AGENCY, last.attributableTo());
        });
    }

    private void complete(ReferralOutcome outcome, PartlyReason why, String text, LocalDate on) {
        logged.completed(new LoggedReferrals.Completed(
                id, seen(), outcome, why, text, new Delivered(Need.COUNSELLING, on), null));
    }

    private void hold(HoldReason reason, String text, LocalDate reviewOn) {
        logged.held(new LoggedReferrals.Held(id, seen(), reason, text, reviewOn, null));
    }

    /** The field at which the step is refused. */
    private static String field(Runnable step) {
        return assertThrows(InvalidInput.class, step::run).errors().get(0).field();
    }

    private void tell(HandoverWay way, Set<InformationCategory> told, String to) {
        logged.handOver(new LoggedReferrals.HandOver(id, seen(), way, told, to, null));
    }

    private void accept() {
        logged.accepted(
                new LoggedReferrals.Accepted(id, seen(), ReferralWorld.today().plusDays(2), "on Friday", null));
    }

    private static void refusedWith(String code, Runnable step) {
        assertEquals(code, assertThrows(Conflict.class, step::run).code());
    }

    private List<DisclosureRow> accounting(ReferralView of) {
        return accounting.ofMember(of.row().memberId(), PageRequest.first()).rows();
    }

    private long seen() {
        return world.version(id);
    }
}
