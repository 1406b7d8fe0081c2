package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.error.Refusal;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.referrals.api.AgencyKind;
import org.sathi.referrals.api.AppointmentStatus;
import org.sathi.referrals.api.Appointments;
import org.sathi.referrals.api.Attachments;
import org.sathi.referrals.api.CancelReason;
import org.sathi.referrals.api.ContactChannel;
import org.sathi.referrals.api.ContactResult;
import org.sathi.referrals.api.Delivered;
import org.sathi.referrals.api.DisclosureConsents;
import org.sathi.referrals.api.HelpConfirmed;
import org.sathi.referrals.api.HoldReason;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.InboxList;
import org.sathi.referrals.api.InboxQuery;
import org.sathi.referrals.api.InboxReferral;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.Notices;
import org.sathi.referrals.api.OwnAgency;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralReport;
import org.sathi.referrals.api.ReferralReports;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.RejectReason;
import org.sathi.referrals.api.ReopenReason;
import org.sathi.referrals.api.Side;
import org.sathi.referrals.api.TimelineEntry;
import org.sathi.referrals.api.UnresolvedReason;

/**
 * What one agency can ask, before and after the same member is referred to another: every answer must be the same to the character, for being referred to an HIV
 * service is itself what must not be told. Nothing is compared with what was meant; only with what was answered before.
 */
@Tag("A-19")
class IsolationIT extends TwoSides {

    @Inject
    private DisclosureConsents consents;

    @Inject
    private Notices notices;

    @Inject
    private OwnAgency ownAgency;

    @Inject
    private Appointments appointments;

    @Inject
    private Attachments attachments;

    @Inject
    private ReferralReports reports;

    private Actor admin;
    private UUID other;
    private UUID otherService;
    private Actor otherWorker;
    private UUID member;
    private UUID ours;
    private UUID letter;

    @Deployment
    static WebArchive application() {
        return applicationWith(IsolationIT.class);
    }

    @BeforeEach
    void aMemberReferredHereAndAnotherAgency() {
        admin = Sathi.account(accounts, Role.AGENCY_ADMIN, agency);
        other = world.agency(AgencyKind.HIV_AIDS);
        otherService = world.service(other);
        otherWorker = Sathi.account(accounts, Role.AGENCY_WORKER, other);
        member = CurrentActor.callAs(sender, world::member);
        CurrentActor.runAs(sender, () -> {
            ours = withDocuments(agency, service, null);
            letter = attach(ours);
        });
    }

    @Test
    void whileOneAgencyWorksAnotherReferralOfTheSameMemberChangesNoAnswer() {
        CurrentActor.runAs(worker, () -> {
            world.accept(ours, worker);
            appointments.schedule(tomorrow(ours));
        });
        answers();
        List<String> before = answers();

        UUID theirs = CurrentActor.callAs(sender, () -> withDocuments(other, otherService, null));
        assertEquals(before, answers(), "sent elsewhere");
        CurrentActor.runAs(otherWorker, () -> world.accept(theirs, otherWorker));
        assertEquals(before, answers(), "accepted elsewhere");
        CurrentActor.runAs(otherWorker, () -> inbox.message(new Inbox.PostMessage(theirs, "Please call us.", null)));
        assertEquals(before, answers(), "a message elsewhere");
        CurrentActor.runAs(otherWorker, () -> appointments.schedule(tomorrow(theirs)));
        assertEquals(before, answers(), "an appointment elsewhere");
        CurrentActor.runAs(sender, () -> attach(theirs));
        assertEquals(before, answers(), "a document elsewhere");
        CurrentActor.runAs(otherWorker, () -> complete(theirs));
        CurrentActor.runAs(
                sender,
                () -> referrals.confirmOutcome(new Referrals.ConfirmOutcome(
                        theirs, world.version(theirs), HelpConfirmed.YES, ReferralWorld.today(), null)));
        assertEquals(before, answers(), "completed elsewhere");
    }

    @Test
    void theEndOfAnotherConsentChangesNoAnswer() {
        answers();
        List<String> before = answers();
        CurrentActor.runAs(sender, () -> {
            UUID consent = world.consent(member, other);
            world.send(world.draft(member, otherService, consent, null));
            consents.withdraw(new DisclosureConsents.WithdrawConsent(
                    consent, consents.get(consent).version(), "changed my mind"));
        });
        assertEquals(before, answers());
    }

    @Test
    @Tag("B6-11")
    void anAgencyThatRejectedNeverLearnsWhereTheMemberWentInstead() {
        CurrentActor.runAs(
                worker,
                () -> inbox.reject(
                        new Inbox.Reject(ours, seen(ours), RejectReason.NO_CAPACITY, null, null, null, null)));
        answers();
        List<String> before = answers();
        UUID next = CurrentActor.callAs(sender, () -> withDocuments(other, otherService, ours));
        assertEquals(before, answers(), "referred elsewhere instead");
        CurrentActor.runAs(otherWorker, () -> world.accept(next, otherWorker));
        assertEquals(before, answers(), "accepted there");
    }

    @Test
    @Tag("T14")
    @Tag("T18")
    void whyTheProgrammeAsksToStopIsReadInsideItOnly() {
        CurrentActor.runAs(worker, () -> world.accept(ours, worker));
        CurrentActor.runAs(sender, () -> {
            ask(CancelReason.NEED_MET_ELSEWHERE, "The clinic has seen him.");
            referrals.withdrawCancelRequest(
                    new Referrals.WithdrawCancelRequest(ours, world.version(ours), "The clinic is full after all."));
            ask(CancelReason.OTHER, "He goes to the clinic.");
        });
        assertNothingOfWhyIsTold(ReferralEvent.REQUEST_CANCEL, ReferralEvent.WITHDRAW_CANCEL_REQUEST);
        CurrentActor.runAs(worker, () -> complete(ours));
        CurrentActor.runAs(
                sender,
                () -> referrals.reopen(
                        new Referrals.WithReason(ours, world.version(ours), "The clinic sent him away.")));
        assertNothingOfWhyIsTold(ReferralEvent.REQUEST_CANCEL, ReferralEvent.REOPEN);
        List<String> kept = CurrentActor.callAs(
                sender,
                () -> referrals.view(ours).timeline().stream()
                        .map(TimelineEntry::text)
                        .filter(text -> text != null && text.contains("clinic"))
                        .toList());
        assertEquals(4, kept.size(), kept.toString());
    }

    @Test
    @Tag("A-51")
    void whatIsAnotherAgencysIsAnsweredAsWhatIsNot() {
        CurrentActor.runAs(worker, () -> world.accept(ours, worker));
        UUID theirs = CurrentActor.callAs(sender, () -> withDocuments(other, otherService, null));
        UUID document = CurrentActor.callAs(sender, () -> attach(theirs));
        UUID appointment = CurrentActor.callAs(otherWorker, () -> {
            world.accept(theirs, otherWorker);
            return appointments.schedule(tomorrow(theirs));
        });
        UUID nobody = UUID.randomUUID();
        for (Actor person : List.of(worker, admin)) {
            CurrentActor.runAs(person, () -> {
                List<String> absent = attempts(nobody, nobody, nobody, nobody);
                assertEquals(absent, attempts(theirs, document, appointment, otherWorker.accountId()));
                assertTrue(absent.stream().noneMatch("done"::equals), absent.toString());
            });
        }
    }

    /** How everything that takes an id is answered to these ids, on an own referral too where the id is of something else. */
    private List<String> attempts(UUID referral, UUID document, UUID appointment, UUID account) {
        long seen = seen(ours);
        LocalDate today = ReferralWorld.today();
        List<Runnable> attempts = List.of(
                () -> inbox.open(referral),
                () -> inbox.accept(new Inbox.Accept(referral, seen, worker.accountId(), today, null)),
                () -> inbox.reject(new Inbox.Reject(referral, seen, RejectReason.NO_CAPACITY, null, null, null, null)),
                () -> inbox.giveBack(
                        new Inbox.Reject(referral, seen, RejectReason.NO_CAPACITY, null, null, null, null)),
                () -> inbox.start(new Inbox.Move(referral, seen)),
                () -> inbox.resume(new Inbox.Move(referral, seen)),
                () -> inbox.hold(new Inbox.Hold(referral, seen, HoldReason.WAITLIST, null, today.plusDays(7))),
                () -> inbox.complete(new Inbox.Complete(referral, seen, new Delivered(Need.COUNSELLING, today), null)),
                () -> inbox.fail(new Inbox.Fail(referral, seen, UnresolvedReason.MOVED, null, today, null)),
                () -> inbox.askReopen(new Inbox.AskReopen(referral, seen, ReopenReason.OTHER, "Again.", null)),
                () -> inbox.confirmCancel(new Inbox.Move(referral, seen)),
                () -> inbox.confirmStop(new Inbox.ConfirmStop(referral, seen, true)),
                () -> inbox.assign(new Inbox.Assign(referral, seen, worker.accountId())),
                () -> inbox.assign(new Inbox.Assign(ours, seen, account)),
                () -> inbox.assignAll(new Inbox.AssignAll(List.of(referral), worker.accountId())),
                () -> inbox.assignAll(new Inbox.AssignAll(List.of(ours), account)),
                () -> inbox.message(new Inbox.PostMessage(referral, "Hello.", null)),
                () -> inbox.logContact(new Inbox.LogContact(
                        referral, today, ContactChannel.PHONE, ContactResult.REACHED, null, false, null)),
                () -> appointments.ofAgency(referral),
                () -> appointments.schedule(tomorrow(referral)),
                () -> appointments.settle(
                        new Appointments.Settle(ours, appointment, AppointmentStatus.CANCELLED, null)),
                () -> attachments.ofAgency(referral),
                () -> attachments.agencyCategories(referral),
                () -> attachments.attachByAgency(letterFor(referral)),
                () -> attachments.removeByAgency(new Attachments.Remove(ours, document)),
                () -> attachments.fetchByAgency(document),
                () -> notices.dismiss(referral),
                () -> ownAgency.closeAccount(new OwnAgency.CloseAccount(account, "Left.")));
        return attempts.stream().map(IsolationIT::refusal).toList();
    }

    /** The member referred with a consent that covers documents. */
    private UUID withDocuments(UUID to, UUID of, UUID replaces) {
        Set<InformationCategory> told = Set.of(
                InformationCategory.IDENTITY,
                InformationCategory.CONTACT,
                InformationCategory.NEED,
                InformationCategory.ATTACHMENTS);
        UUID draft = world.draft(member, of, world.consent(member, to, told), replaces);
        world.send(draft);
        return draft;
    }

    private UUID attach(UUID referral) {
        return attachments.attach(letterFor(referral));
    }

    private static Attachments.Attach letterFor(UUID referral) {
        byte[] pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
        return new Attachments.Attach(referral, InformationCategory.NEED, "letter.pdf", pdf, null);
    }

    private static Appointments.Schedule tomorrow(UUID referral) {
        return new Appointments.Schedule(referral, ReferralWorld.today().plusDays(1), LocalTime.NOON, null, null, null);
    }

    private void ask(CancelReason reason, String text) {
        referrals.requestCancel(new Referrals.Cancel(ours, world.version(ours), reason, text, null));
    }

    /** The agency sees that these steps were taken, and of nothing that the programme did it reads why. */
    private void assertNothingOfWhyIsTold(ReferralEvent... taken) {
        for (Actor person : List.of(worker, admin)) {
            List<TimelineEntry> read = CurrentActor.callAs(person, () -> inbox.open(ours)).timeline().stream()
                    .filter(entry -> entry.side() == Side.PROGRAMME)
                    .toList();
            assertTrue(read.stream().map(TimelineEntry::event).toList().containsAll(List.of(taken)), read.toString());
            assertTrue(
                    read.stream().allMatch(e -> e.reason() == null && e.reasonList() == null && e.text() == null),
                    read.toString());
        }
    }

    /** Everything that the agency's people can ask, and how a write against what they saw before is answered. */
    private List<String> answers() {
        List<String> answers = new ArrayList<>();
        for (Actor person : List.of(worker, admin)) {
            CurrentActor.runAs(person, () -> {
                InboxReferral opened = inbox.open(ours);
                answers.add(opened.toString());
                answers.addAll(lists());
                answers.add(inbox.find(opened.row().reference()).toString());
                answers.add(inbox.find(half(opened.row().reference())).toString());
                answers.add(inbox.otherAgencies().toString());
                answers.add(appointments.ofAgency(ours).toString());
                answers.add(attachments.ofAgency(ours).toString());
                answers.add(attachments.agencyCategories(ours).toString());
                answers.add(refusal(() -> attachments.fetchByAgency(letter)));
                answers.add(notices.count().toString());
                answers.add(notices.list(false, PageRequest.first()).toString());
                answers.add(notices.list(true, PageRequest.first()).toString());
                answers.add(ownAgency.get().toString());
                answers.add(ownAgency.team().toString());
                answers.add(refusal(() -> answers.add(ownAgency.closedUnused().toString())));
                answers.add(inbox.workers().toString());
                answers.add(refusal(() -> answers.add(figures())));
                answers.add(refusal(() -> inbox.resume(new Inbox.Move(ours, -1))));
                answers.add(refusal(() -> inbox.resume(new Inbox.Move(ours, seen(ours)))));
            });
        }
        return answers;
    }

    /** Every list whole, narrowed down to each of its states and to the service, of the own work and of each colleague, with what is counted. */
    private List<String> lists() {
        List<String> answers = new ArrayList<>();
        for (InboxList list : InboxList.values()) {
            answers.add(list + " " + inbox.view(InboxQuery.of(list), PageRequest.first()));
            answers.add(rows(new InboxQuery(list, null, service, false)));
            answers.add(rows(new InboxQuery(list, null, otherService, false)));
            answers.add(rows(new InboxQuery(list, null, null, true)));
            list.states().forEach(state -> answers.add(rows(new InboxQuery(list, state, null, false))));
        }
        answers.add(inbox.services().toString());
        for (UUID whose : Arrays.asList(worker.accountId(), admin.accountId(), otherWorker.accountId(), null)) {
            answers.add(refusal(() -> answers.add(inbox.ofWorker(whose).toString())));
        }
        return answers;
    }

    private String rows(InboxQuery query) {
        return query + " " + inbox.list(query, PageRequest.first());
    }

    /** The agency's own figures without the moment of counting. */
    private String figures() {
        ReferralReport report = reports.ofOwnAgency(ReferralWorld.today().minusDays(30), ReferralWorld.today());
        return "" + report.all() + report.lines() + report.turnedDown() + report.failed();
    }

    private static String half(String reference) {
        return reference.substring(reference.lastIndexOf('-') + 1);
    }

    private static String refusal(Runnable attempt) {
        try {
            attempt.run();
            return "done";
        } catch (InvalidInput refused) {
            return refused.errors().toString();
        } catch (Refusal refused) {
            return refused.code() + refused.params();
        }
    }
}
