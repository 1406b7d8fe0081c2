package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.time.NepalTime;
import org.sathi.kernel.time.OperatingClock;
import org.sathi.membership.api.ChangeAccount;
import org.sathi.membership.api.SignIn;
import org.sathi.referrals.api.AgencyKind;
import org.sathi.referrals.api.AttachmentView;
import org.sathi.referrals.api.Attachments;
import org.sathi.referrals.api.ContactChannel;
import org.sathi.referrals.api.ContactResult;
import org.sathi.referrals.api.DisclosureAccounting;
import org.sathi.referrals.api.DisclosureConsents;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.InboxList;
import org.sathi.referrals.api.InboxQuery;
import org.sathi.referrals.api.InboxReferral;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.RejectReason;
import org.sathi.referrals.api.SafeContact;
import org.sathi.referrals.api.Suggestions;

/** What an agency does with a referral beside its states, in the container on the real database. */
class AgencyWorkIT extends TwoSides {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);

    @Inject
    private DisclosureConsents consents;

    @Inject
    private Attachments attachments;

    @Inject
    private Suggestions suggestions;

    @Inject
    private DisclosureAccounting accounting;

    @Inject
    private SignIn signIn;

    @Inject
    private TwoNodes nodes;

    private UUID consent;

    @Deployment
    static WebArchive application() {
        return applicationWith(AgencyWorkIT.class, TwoNodes.class);
    }

    @Test
    @Tag("A-17")
    @Tag("A-21")
    @Tag("B6-5")
    @Tag("B6-17")
    void anAgencyGetsOnlyDocumentsWhoseCategoryIsLetThrough() {
        UUID id = accepted(Set.of(InformationCategory.ATTACHMENTS));
        UUID letter = CurrentActor.callAs(sender, () -> attach(id, InformationCategory.NEED));
        UUID hidden = CurrentActor.callAs(sender, () -> attach(id, InformationCategory.HIV));
        CurrentActor.runAs(worker, () -> {
            assertEquals(1, attachments.ofAgency(id).size());
            assertArrayEquals(PDF, attachments.fetchByAgency(letter).content());
            assertArrayEquals(PDF, attachments.fetchByAgency(letter).content());
            assertThrows(NotFound.class, () -> attachments.fetchByAgency(hidden));
            InvalidInput refused = assertThrows(
                    InvalidInput.class,
                    () -> attachments.attachByAgency(command(id, InformationCategory.HIV, "letter.pdf", PDF)));
            assertEquals("category", refused.errors().get(0).field());
            assertThrows(NotFound.class, () -> attachments.removeByAgency(new Attachments.Remove(id, letter)));
        });
        CurrentActor.runAs(sender, () -> {
            assertEquals(2, attachments.ofProgramme(id).size());
            assertEquals(1, attachments.ofProgramme(id).get(0).readBy().size());
            assertFalse(attachments.ofProgramme(id).get(1).reaches());
        });
        Actor other = Sathi.account(accounts, Role.AGENCY_WORKER, world.agency(AgencyKind.MENTAL_HEALTH));
        CurrentActor.runAs(other, () -> assertThrows(NotFound.class, () -> attachments.fetchByAgency(letter)));
        withdraw();
        CurrentActor.runAs(worker, () -> {
            assertThrows(NotFound.class, () -> attachments.fetchByAgency(letter));
            assertTrue(attachments.ofAgency(id).isEmpty());
        });
        CurrentActor.runAs(sender, () -> {
            attachments.remove(new Attachments.Remove(id, letter));
            assertThrows(NotFound.class, () -> attachments.fetch(letter));
        });
    }

    @Test
    @Tag("A-17")
    @Tag("A-18")
    void beforeAcceptanceAndWithoutDocumentsInTheConsentThereAreNone() {
        UUID id = sent(Set.of(InformationCategory.ATTACHMENTS));
        UUID letter = CurrentActor.callAs(sender, () -> attach(id, InformationCategory.NEED));
        CurrentActor.runAs(worker, () -> {
            inbox.open(id);
            assertTrue(attachments.ofAgency(id).isEmpty());
            assertThrows(NotFound.class, () -> attachments.fetchByAgency(letter));
        });
        UUID other = accepted(Set.of());
        UUID unnamed = CurrentActor.callAs(sender, () -> attach(other, InformationCategory.NEED));
        CurrentActor.runAs(worker, () -> {
            assertThrows(NotFound.class, () -> attachments.fetchByAgency(unnamed));
            assertTrue(attachments.agencyCategories(other).isEmpty());
        });
    }

    @Test
    @Tag("A-21")
    void aDocumentIsAccountedForWhenItIsListedAndOnlyIfItReachesTheAgency() {
        UUID id = accepted(Set.of(InformationCategory.ATTACHMENTS));
        CurrentActor.runAs(worker, () -> inbox.open(id));
        CurrentActor.runAs(sender, () -> {
            attach(id, InformationCategory.HIV);
            assertFalse(referrals.view(id).disclosed().contains(InformationCategory.ATTACHMENTS));
        });
        CurrentActor.runAs(worker, () -> assertTrue(attachments.ofAgency(id).isEmpty()));
        assertFalse(lastTold(id).contains(InformationCategory.ATTACHMENTS));
        CurrentActor.runAs(sender, () -> attach(id, InformationCategory.NEED));
        CurrentActor.runAs(
                worker, () -> assertEquals(1, attachments.ofAgency(id).size()));
        assertTrue(lastTold(id).contains(InformationCategory.ATTACHMENTS));
        assertFalse(lastTold(id).contains(InformationCategory.HIV));
    }

    private Set<InformationCategory> lastTold(UUID referral) {
        return CurrentActor.callAs(
                sender,
                () -> accounting
                        .handOver(referrals.view(referral).row().memberId(), DisclosureAccounting.Form.PRINT, "ne")
                        .rows()
                        .get(0)
                        .categories());
    }

    @Test
    @Tag("A-36")
    @Tag("T26")
    void aWorkerDoesNotTakeFromAColleagueAndAnAdministratorGivesManyAtOnce() {
        UUID id = accepted(Set.of());
        Actor colleague = Sathi.account(accounts, Role.AGENCY_WORKER, agency);
        Actor admin = Sathi.account(accounts, Role.AGENCY_ADMIN, agency);
        CurrentActor.runAs(colleague, () -> {
            long seen = seen(id);
            Conflict taken =
                    assertThrows(Conflict.class, () -> inbox.assign(new Inbox.Assign(id, seen, colleague.accountId())));
            assertEquals("error.referral.taken", taken.code());
        });
        CurrentActor.runAs(admin, () -> {
            assertEquals(1, inbox.ofWorker(worker.accountId()).size());
            Inbox.AssignedAll given = inbox.assignAll(new Inbox.AssignAll(List.of(id, id), colleague.accountId()));
            assertEquals(new Inbox.AssignedAll(1, 0), given);
            assertThrows(NotFound.class, () -> inbox.assignAll(new Inbox.AssignAll(List.of(UUID.randomUUID()), null)));
            assertTrue(inbox.ofWorker(worker.accountId()).isEmpty());
        });
    }

    @Test
    @Tag("B6-14")
    void whoMovesToAnotherAgencyLosesTheReferralsOfTheFirstAtOnceAndWhatTheyDidThereStaysTheFirsts() throws Exception {
        UUID id = accepted(Set.of(InformationCategory.ATTACHMENTS));
        UUID letter = CurrentActor.callAs(sender, () -> attach(id, InformationCategory.NEED));
        CurrentActor.runAs(
                worker, () -> assertEquals(1, attachments.ofAgency(id).size()));
        UUID other = world.agency(AgencyKind.MENTAL_HEALTH);
        UUID theirs = world.sentBy(sender, other, world.service(other), Priority.ROUTINE);
        String before = session();
        assertTrue(signIn.resolve(before, "r").isPresent());
        CurrentActor.runAs(worker, () -> assertThrows(NotFound.class, () -> inbox.open(theirs), "before the move"));
        CurrentActor.runAs(Sathi.system(), () -> {
            long version = accounts.get(worker.accountId()).version();
            accounts.change(new ChangeAccount(
                    worker.accountId(), version, "Test Person", Role.AGENCY_WORKER, other, null, "en"));
        });
        assertTrue(signIn.resolve(before, "r").isEmpty(), "the session of the first agency");
        Actor moved = signIn.resolve(session(), "r").orElseThrow();
        assertEquals(other, moved.agencyId());
        CurrentActor.runAs(moved, () -> {
            NotFound real = assertThrows(NotFound.class, () -> inbox.open(id));
            NotFound invented = assertThrows(NotFound.class, () -> inbox.open(UUID.randomUUID()));
            assertEquals(invented.code(), real.code());
            assertThrows(NotFound.class, () -> inbox.message(new Inbox.PostMessage(id, "May I still call?", null)));
            assertThrows(NotFound.class, () -> call(id, true));
            assertThrows(NotFound.class, () -> attachments.fetchByAgency(letter));
            for (InboxList list : InboxList.values()) {
                assertTrue(inbox.list(InboxQuery.of(list), PageRequest.first()).rows().stream()
                        .allMatch(row -> row.id().equals(theirs)));
            }
            assertEquals(theirs, inbox.open(theirs).row().id());
        });
        String accepted = "SELECT COUNT(*) FROM krn_audit_event WHERE operation = 'Inbox.accept' AND actor_id = '"
                + worker.accountId() + "' AND agency_id = ?";
        assertEquals(1, nodes.count(accepted, agency), "done for the first");
        assertEquals(0, nodes.count(accepted, other));
        CurrentActor.runAs(Sathi.account(accounts, Role.AGENCY_ADMIN, agency), () -> {
            InboxReferral left = inbox.open(id);
            assertNull(left.workerId());
            assertTrue(left.timeline().stream()
                    .anyMatch(e -> e.event() == ReferralEvent.ACCEPT && "Test Person".equals(e.actorName())));
        });
    }

    private String session() {
        return signIn.signIn(worker.username(), Sathi.PASSWORD, null)
                .orElseThrow()
                .sessionToken();
    }

    @Test
    @Tag("A-30")
    @Tag("B6-11")
    @Tag("B6-18")
    void aSuggestedAgencyGetsNothingAndTheSenderRefersAgain() {
        UUID id = sent(Set.of());
        UUID other = world.agency(AgencyKind.MENTAL_HEALTH);
        CurrentActor.runAs(worker, () -> {
            long seen = seen(id);
            InvalidInput own = assertThrows(InvalidInput.class, () -> reject(id, seen, agency));
            assertEquals("suggestedAgencyId", own.errors().get(0).field());
            reject(id, seen, other);
        });
        Actor stranger = Sathi.account(accounts, Role.AGENCY_WORKER, other);
        CurrentActor.runAs(stranger, () -> assertThrows(NotFound.class, () -> inbox.open(id)));
        CurrentActor.runAs(sender, () -> {
            assertEquals(other, suggestions.of(id).id());
            UUID again = referrals.draft(new Referrals.CreateDraft(
                    referrals.view(id).row().memberId(),
                    new Referrals.Content(null, Need.COUNSELLING, null, null, null, null, null, Map.of(), null, id),
                    null));
            assertEquals(id, referrals.view(again).replacesId());
        });
    }

    @Test
    @Tag("A-12")
    void aContactThroughABarredChannelIsConfirmedAndRecordedAsSuch() {
        UUID id = accepted(Set.of());
        CurrentActor.runAs(worker, () -> {
            InvalidInput barred = assertThrows(InvalidInput.class, () -> call(id, false));
            assertEquals("againstWish", barred.errors().get(0).field());
            call(id, true);
            assertTrue(inbox.open(id).contacts().get(0).againstWish());
            assertTrue(inbox.open(id).content().contact().familyMustNotKnow());
        });
    }

    @Test
    @Tag("A-12")
    @Tag("A-17")
    @Tag("A-18")
    void howTheMemberMayBeReachedIsToldByNoRefusalWhereItIsNotTold() {
        UUID waiting = sent(Set.of());
        assertIllegal(waiting);
        UUID held = accepted(Set.of());
        withdraw();
        assertIllegal(held);
        UUID unnamed = telling(Set.of(InformationCategory.NEED, InformationCategory.IDENTITY));
        CurrentActor.runAs(worker, () -> {
            world.accept(unnamed, worker);
            call(unnamed, false);
            assertFalse(inbox.open(unnamed).contacts().get(0).againstWish());
        });
        CurrentActor.runAs(
                sender,
                () -> assertTrue(referrals.view(unnamed).contacts().get(0).againstWish(), "the programme knows"));
    }

    private void assertIllegal(UUID id) {
        CurrentActor.runAs(worker, () -> {
            inbox.open(id);
            assertEquals(
                    "error.referral.illegal",
                    assertThrows(Conflict.class, () -> call(id, false)).code());
        });
    }

    @Test
    @Tag("A-17")
    @Tag("B6-17")
    void howManyDocumentsTheProgrammeKeepsToItselfIsNotTold() {
        UUID id = accepted(Set.of(InformationCategory.ATTACHMENTS));
        CurrentActor.runAs(sender, () -> {
            for (int i = 0; i < Attachments.MOST; i++) {
                attach(id, InformationCategory.HIV);
            }
            assertThrows(InvalidInput.class, () -> attach(id, InformationCategory.HIV));
        });
        CurrentActor.runAs(worker, () -> {
            UUID own = attachments.attachByAgency(command(id, InformationCategory.NEED, "letter.pdf", PDF));
            assertEquals(
                    List.of(own),
                    attachments.ofAgency(id).stream().map(AttachmentView::id).toList());
        });
    }

    private void call(UUID id, boolean againstWish) {
        LocalDate today = NepalTime.today(OperatingClock.INSTANCE);
        inbox.logContact(new Inbox.LogContact(
                id, today, ContactChannel.PHONE, ContactResult.NO_ANSWER, null, againstWish, null));
    }

    private void reject(UUID id, long seen, UUID suggested) {
        inbox.reject(new Inbox.Reject(id, seen, RejectReason.NO_CAPACITY, null, null, suggested, null));
    }

    private UUID attach(UUID id, InformationCategory category) {
        return attachments.attach(command(id, category, "letter.pdf", PDF));
    }

    private static Attachments.Attach command(UUID id, InformationCategory category, String name, byte[] content) {
        return new Attachments.Attach(id, category, name, content, null);
    }

    private void withdraw() {
        CurrentActor.runAs(
                sender,
                () -> consents.withdraw(new DisclosureConsents.WithdrawConsent(
                        consent, consents.get(consent).version(), "changed my mind")));
    }

    private UUID accepted(Set<InformationCategory> more) {
        UUID id = sent(more);
        CurrentActor.runAs(worker, () -> world.accept(id, worker));
        return id;
    }

    private UUID sent(Set<InformationCategory> more) {
        Set<InformationCategory> told = new HashSet<>(more);
        told.addAll(Set.of(InformationCategory.IDENTITY, InformationCategory.CONTACT, InformationCategory.NEED));
        return telling(told);
    }

    private UUID telling(Set<InformationCategory> told) {
        return CurrentActor.callAs(sender, () -> {
            UUID member = world.member();
            consent = world.consent(member, agency, told);
            SafeContact noCalls = new SafeContact(true, false, false, null);
            UUID draft = world.draft(member, service, consent, null, Priority.ROUTINE, noCalls);
            world.send(draft);
            return draft;
        });
    }
}
