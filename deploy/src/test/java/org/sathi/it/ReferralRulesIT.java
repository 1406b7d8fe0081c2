package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.Gone;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.error.KeyReused;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.referrals.api.AgencyKind;
import org.sathi.referrals.api.CancelReason;
import org.sathi.referrals.api.DisclosureAccounting;
import org.sathi.referrals.api.DisclosureConsents;
import org.sathi.referrals.api.DisclosurePhase;
import org.sathi.referrals.api.DisclosureRow;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.InboxList;
import org.sathi.referrals.api.InboxQuery;
import org.sathi.referrals.api.InboxReferral;
import org.sathi.referrals.api.InboxRow;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.NoticeKind;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralReason;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.RejectReason;
import org.sathi.referrals.api.SafeContact;

/** Rules of sending and answering that no picture of the machine shows: once and only once, who sees what when, who was first. */
class ReferralRulesIT extends TwoSides {

    @Inject
    private DisclosureConsents consents;

    @Inject
    private DisclosureAccounting accounting;

    private Actor colleague;

    @Deployment
    static WebArchive application() {
        return applicationWith(ReferralRulesIT.class);
    }

    @BeforeEach
    void colleague() {
        colleague = Sathi.account(accounts, Role.AGENCY_WORKER, agency);
    }

    @Test
    @Tag("A-1")
    @Tag("A-26")
    @Tag("T4")
    void everyWorkerSeesItInTheSharedInboxAndTheFirstToOpenItMarksItReceivedOnce() {
        UUID id = sent();
        for (Actor either : List.of(worker, colleague)) {
            CurrentActor.runAs(either, () -> assertTrue(rows(InboxList.NEW).contains(id)));
        }
        CurrentActor.runAs(worker, () -> inbox.open(id));
        CurrentActor.runAs(colleague, () -> inbox.open(id));
        CurrentActor.runAs(sender, () -> {
            long received = referrals.view(id).timeline().stream()
                    .filter(entry -> entry.event() == ReferralEvent.RECEIVE)
                    .count();
            assertEquals(1, received);
            assertEquals(ReferralState.RECEIVED, referrals.view(id).row().state());
        });
    }

    @Test
    @Tag("A-6")
    @Tag("D-6")
    void aSecondOpenReferralToTheSameServiceNeedsAReason() {
        CurrentActor.runAs(sender, () -> {
            UUID member = world.member();
            UUID consent = world.consent(member, agency);
            world.send(world.draft(member, service, consent, null));
            UUID second = world.draft(member, service, consent, null);
            InvalidInput refused = assertThrows(InvalidInput.class, () -> world.send(second));
            assertEquals("duplicateReason", refused.errors().get(0).field());
            assertEquals(ReferralState.DRAFT, referrals.view(second).row().state());
            referrals.send(new Referrals.Send(second, world.version(second), "Her daughter goes there too.", null));
            assertEquals(ReferralState.REQUESTED, referrals.view(second).row().state());
        });
    }

    @Test
    @Tag("A-7")
    @Tag("B6-12")
    @Tag("D-17")
    void theSameSubmitMakesOneReferralAndItsKeyIsGoodForNothingElse() {
        CurrentActor.runAs(sender, () -> {
            UUID member = world.member();
            UUID consent = world.consent(member, agency);
            UUID key = UUID.randomUUID();
            UUID first = referrals.draft(new Referrals.CreateDraft(member, content(consent, "Needs to talk."), key));
            assertEquals(
                    first, referrals.draft(new Referrals.CreateDraft(member, content(consent, "Needs to talk."), key)));
            assertThrows(
                    KeyReused.class,
                    () -> referrals.draft(new Referrals.CreateDraft(member, content(consent, "Something else."), key)));
            UUID sendKey = UUID.randomUUID();
            Referrals.Send send = new Referrals.Send(first, world.version(first), null, sendKey);
            referrals.send(send);
            referrals.send(send);
            assertEquals(1, events(first, ReferralEvent.SEND));
            Referrals.Send other = new Referrals.Send(first, world.version(first), null, sendKey);
            assertThrows(KeyReused.class, () -> referrals.send(other));
        });
    }

    @Test
    @Tag("A-5")
    @Tag("B6-15")
    @Tag("D-14")
    void aDraftAndWhatWasThrownAwayDoNotExistForTheAgencyAndWhatWasSentInErrorSaysOnlyThat() {
        UUID draft = CurrentActor.callAs(sender, () -> {
            UUID member = world.member();
            return world.draft(member, service, world.consent(member, agency), null);
        });
        CurrentActor.runAs(worker, () -> assertThrows(NotFound.class, () -> inbox.open(draft)));
        CurrentActor.runAs(sender, () -> referrals.discard(new Referrals.Discard(draft, world.version(draft))));
        CurrentActor.runAs(worker, () -> assertThrows(NotFound.class, () -> inbox.open(draft)));
        CurrentActor.runAs(Sathi.account(accounts, Role.COORDINATOR, null), () -> {
            Gone gone = assertThrows(Gone.class, () -> referrals.view(draft));
            assertEquals("error.referral.discarded", gone.code());
            assertEquals("Test Person", gone.params().get(0), "by whom");
            assertInstanceOf(Instant.class, gone.params().get(1), "and when");
            assertThrows(NotFound.class, () -> referrals.view(UUID.randomUUID()));
        });
        CurrentActor.runAs(
                Sathi.account(accounts, Role.FACILITATOR, null),
                () -> assertThrows(NotFound.class, () -> referrals.view(draft), "who does not reach the person"));
        UUID wrong = sent();
        CurrentActor.runAs(worker, () -> world.accept(wrong, worker));
        CurrentActor.runAs(
                sender,
                () -> referrals.markError(new Referrals.WithReason(wrong, world.version(wrong), "another person")));
        CurrentActor.runAs(worker, () -> {
            InboxReferral stub = inbox.open(wrong);
            assertEquals(ReferralState.ENTERED_IN_ERROR, stub.row().state());
            assertNull(stub.content().identity());
            assertNull(stub.content().contact());
        });
    }

    @Test
    @Tag("T25")
    @Tag("A-22")
    @Tag("D-14")
    void whatWasToldOfWhatWasSentInErrorStaysInTheAccountingAndTheAgencyIsToldToDisregardIt() {
        UUID id = sent();
        Actor admin = Sathi.account(accounts, Role.AGENCY_ADMIN, agency);
        CurrentActor.runAs(worker, () -> {
            inbox.open(id);
            world.accept(id, worker);
            inbox.open(id);
        });
        List<DisclosureRow> told = CurrentActor.callAs(sender, () -> accountOf(id));
        assertEquals(
                List.of(DisclosurePhase.ACCEPTED, DisclosurePhase.PREVIEW),
                told.stream().map(DisclosureRow::phase).toList());
        CurrentActor.runAs(sender, () -> {
            assertThrows(InvalidInput.class, () -> inError(id, " "));
            inError(id, "another person");
            assertEquals(told, accountOf(id));
            assertNull(referrals.view(id).row().task());
        });
        for (Actor person : List.of(worker, admin)) {
            CurrentActor.runAs(person, () -> {
                assertEquals(1, world.told(id, NoticeKind.SENT_IN_ERROR));
                InboxReferral stub = inbox.open(id);
                assertEquals(ReferralState.ENTERED_IN_ERROR, stub.row().state());
                assertEquals(DisclosurePhase.STUB, stub.content().phase());
                assertNull(stub.row().need());
                assertEquals(Set.of(), stub.content().categories());
                assertEquals(Set.of(), stub.actions(), "nothing can be done with it");
                assertThrows(Conflict.class, () -> inbox.message(new Inbox.PostMessage(id, "Who was it?", null)));
            });
        }
        CurrentActor.runAs(sender, () -> assertEquals(told, accountOf(id), "the stub tells nothing"));
    }

    private void inError(UUID id, String why) {
        referrals.markError(new Referrals.WithReason(id, world.version(id), why));
    }

    private List<DisclosureRow> accountOf(UUID id) {
        return accounting
                .ofMember(referrals.view(id).row().memberId(), PageRequest.first())
                .rows();
    }

    @Test
    @Tag("B6-2")
    @Tag("D-4")
    @Tag("A-50")
    @Tag("T7")
    @Tag("T14")
    void whoeverComesFirstOfCancellingAndAcceptingIsTheOneThatCounts() {
        UUID accepted = sent();
        long before = CurrentActor.callAs(sender, () -> world.version(accepted));
        CurrentActor.runAs(worker, () -> world.accept(accepted, worker));
        CurrentActor.runAs(sender, () -> {
            assertThrows(Conflict.class, () -> referrals.cancel(cancel(accepted, before)));
            referrals.requestCancel(cancel(accepted, world.version(accepted)));
            assertEquals(ReferralState.ACCEPTED, referrals.view(accepted).row().state());
        });
        UUID cancelled = sent();
        long seen =
                CurrentActor.callAs(worker, () -> inbox.open(cancelled).row().version());
        CurrentActor.runAs(sender, () -> referrals.cancel(cancel(cancelled, world.version(cancelled))));
        CurrentActor.runAs(worker, () -> {
            Conflict late = assertThrows(Conflict.class, () -> world.accept(cancelled, seen, worker));
            assertTrue(
                    late.params().toString().contains(ReferralState.CANCELLED.name()),
                    late.params().toString());
            assertNull(inbox.open(cancelled).content().identity());
        });
    }

    @Test
    @Tag("T20")
    @Tag("A-15")
    @Tag("D-19")
    void aConsentThatEndsWhileItWaitsCancelsItAndTheAgencySeesNoMore() {
        UUID member = CurrentActor.callAs(sender, world::member);
        UUID consent = CurrentActor.callAs(sender, () -> world.consent(member, agency));
        UUID id = CurrentActor.callAs(sender, () -> {
            UUID draft = world.draft(member, service, consent, null);
            world.send(draft);
            return draft;
        });
        CurrentActor.runAs(worker, () -> inbox.open(id));
        CurrentActor.runAs(sender, () -> {
            consents.withdraw(new DisclosureConsents.WithdrawConsent(
                    consent, consents.get(consent).version(), "changed my mind"));
            assertEquals(ReferralState.CANCELLED, referrals.view(id).row().state());
        });
        CurrentActor.runAs(worker, () -> {
            assertNull(inbox.open(id).row().ageBand());
            assertThrows(Conflict.class, () -> world.accept(id, seen(id), worker));
        });
    }

    @Test
    @Tag("A-28")
    @Tag("D-2")
    @Tag("T6")
    void aRefusalHasACodedReasonAndOtherNeedsWords() {
        UUID id = sent();
        CurrentActor.runAs(worker, () -> {
            long seen = seen(id);
            assertThrows(InvalidInput.class, () -> inbox.reject(reject(id, seen, null, null)));
            assertThrows(InvalidInput.class, () -> inbox.reject(reject(id, seen, RejectReason.OTHER, " ")));
            assertEquals(ReferralState.RECEIVED, inbox.open(id).row().state());
            inbox.reject(reject(id, seen, RejectReason.OTHER, "We move house."));
        });
        CurrentActor.runAs(
                sender,
                () -> assertTrue(referrals.view(id).timeline().stream()
                        .anyMatch(entry -> "We move house.".equals(entry.text()))));
    }

    @Test
    @Tag("A-34")
    @Tag("T27")
    void messagesGoBetweenTheTwoAndNobodyElse() {
        UUID id = sent();
        CurrentActor.runAs(worker, () -> {
            world.accept(id, worker);
            inbox.message(new Inbox.PostMessage(id, "When may we call?", null));
        });
        CurrentActor.runAs(sender, () -> {
            assertEquals(
                    "When may we call?", referrals.view(id).messages().get(0).text());
            referrals.message(new Referrals.PostMessage(id, "After five.", null));
        });
        CurrentActor.runAs(
                worker, () -> assertEquals(2, inbox.open(id).messages().size()));
        Actor stranger = Sathi.account(accounts, Role.AGENCY_WORKER, world.agency(AgencyKind.HIV_AIDS));
        CurrentActor.runAs(
                stranger,
                () -> assertThrows(NotFound.class, () -> inbox.message(new Inbox.PostMessage(id, "Hello?", null))));
    }

    private List<UUID> rows(InboxList list) {
        return inbox.list(InboxQuery.of(list), PageRequest.first()).rows().stream()
                .map(InboxRow::id)
                .toList();
    }

    private long events(UUID id, ReferralEvent wanted) {
        return referrals.view(id).timeline().stream()
                .filter(entry -> entry.event() == wanted)
                .count();
    }

    private static Inbox.Reject reject(UUID id, long version, RejectReason reason, String text) {
        return new Inbox.Reject(id, version, reason, text, null, null, null);
    }

    private static Referrals.Cancel cancel(UUID id, long version) {
        return new Referrals.Cancel(id, version, CancelReason.PARTICIPANT_CHANGED_MIND, null, null);
    }

    private Referrals.Content content(UUID consent, String need) {
        return new Referrals.Content(
                service,
                Need.COUNSELLING,
                null,
                consent,
                null,
                ReferralReason.MEMBER_ASKED,
                Priority.ROUTINE,
                Map.of(InformationCategory.NEED, need),
                new SafeContact(false, false, false, null),
                null);
    }
}
