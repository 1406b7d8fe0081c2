package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.error.Refusal;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.referrals.api.AgencyKind;
import org.sathi.referrals.api.CancelReason;
import org.sathi.referrals.api.DisclosureConsents;
import org.sathi.referrals.api.HelpConfirmed;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.InboxList;
import org.sathi.referrals.api.InboxQuery;
import org.sathi.referrals.api.Notices;
import org.sathi.referrals.api.OwnAgency;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.RejectReason;
import org.sathi.referrals.api.Side;
import org.sathi.referrals.api.TimelineEntry;

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

    private Actor admin;
    private UUID other;
    private UUID otherService;
    private Actor otherWorker;
    private UUID member;
    private UUID ours;

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
        ours = CurrentActor.callAs(sender, () -> world.sent(member, agency, service, null));
    }

    @Test
    void whileOneAgencyWorksAnotherReferralOfTheSameMemberChangesNoAnswer() {
        CurrentActor.runAs(worker, () -> world.accept(ours, worker));
        answers();
        List<String> before = answers();

        UUID theirs = CurrentActor.callAs(sender, () -> world.sent(member, other, otherService, null));
        assertEquals(before, answers(), "sent elsewhere");
        CurrentActor.runAs(otherWorker, () -> world.accept(theirs, otherWorker));
        assertEquals(before, answers(), "accepted elsewhere");
        CurrentActor.runAs(otherWorker, () -> inbox.message(new Inbox.PostMessage(theirs, "Please call us.", null)));
        assertEquals(before, answers(), "a message elsewhere");
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
        UUID next = CurrentActor.callAs(sender, () -> world.sent(member, other, otherService, ours));
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
                answers.add(inbox.open(ours).toString());
                for (InboxList list : InboxList.values()) {
                    answers.add(list + " "
                            + inbox.list(InboxQuery.of(list), PageRequest.first())
                                    .rows());
                }
                answers.add(world.counts().toString());
                answers.add(notices.count().toString());
                answers.add(ownAgency.get().toString());
                answers.add(ownAgency.team().toString());
                answers.add(inbox.workers().toString());
                answers.add(refusal(() -> inbox.resume(new Inbox.Move(ours, -1))));
                answers.add(refusal(() -> inbox.resume(new Inbox.Move(ours, seen(ours)))));
            });
        }
        return answers;
    }

    private static String refusal(Runnable attempt) {
        try {
            attempt.run();
            return "done";
        } catch (Refusal refused) {
            return refused.code() + refused.params();
        }
    }
}
