package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.Gone;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.error.Refusal;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.referrals.api.AgencyKind;
import org.sathi.referrals.api.AgencyTask;
import org.sathi.referrals.api.ConsentBegun;
import org.sathi.referrals.api.ConsentMethod;
import org.sathi.referrals.api.ContactChannel;
import org.sathi.referrals.api.ContactResult;
import org.sathi.referrals.api.DisclosureConsents;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.InboxList;
import org.sathi.referrals.api.InboxQuery;
import org.sathi.referrals.api.InboxReferral;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.NoticeKind;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.TimelineEntry;

/** The closed loop, the walls and the races of referrals, in the container on the real database. */
class ReferralsIT extends TwoSides {

    private static final List<String> NAMES = List.of("Asha", "Bina", "Chandra", "Deepa", "Ekta", "Gita");
    private static final String MAILS = "SELECT COUNT(*) FROM krn_outbox WHERE subject_id = ?";
    private static final String SHOWN = "SELECT COUNT(*) FROM ref_disclosure WHERE referral_id = ?";

    @Inject
    private DisclosureConsents consents;

    @Inject
    private TwoNodes nodes;

    @Deployment
    static WebArchive application() {
        return applicationWith(ReferralsIT.class, TwoNodes.class);
    }

    @Test
    @Tag("A-18")
    @Tag("A-27")
    @Tag("A-29")
    @Tag("T3")
    @Tag("T4")
    @Tag("T5")
    @Tag("T9")
    @Tag("T12")
    void aReferralIsSentAcceptedWorkedAndClosedAndTheSenderSeesIt() {
        UUID id = sent();
        CurrentActor.runAs(worker, () -> {
            InboxReferral preview = inbox.open(id);
            assertEquals(ReferralState.RECEIVED, preview.row().state());
            assertNull(preview.content().identity());
            assertNull(preview.content().contact());
            world.accept(id, preview.row().version(), worker);
            InboxReferral full = inbox.open(id);
            assertNotNull(full.content().identity());
            LocalDate today = ReferralWorld.today();
            inbox.logContact(new Inbox.LogContact(
                    id, today, ContactChannel.AT_AGENCY, ContactResult.REACHED, null, false, null));
            inbox.start(new Inbox.Move(id, seen(id)));
            complete(id);
        });
        CurrentActor.runAs(sender, () -> {
            assertEquals(ReferralState.COMPLETED, referrals.view(id).row().state());
            assertTrue(referrals.view(id).timeline().size() >= 5);
        });
    }

    @Test
    @Tag("A-3")
    @Tag("A-5")
    @Tag("T1")
    @Tag("T2")
    void aDraftBeginsWithTheNeedAloneAndKeepsAConsentThatIsBeingWritten() {
        ConsentBegun begun = new ConsentBegun(
                Set.of(InformationCategory.NEED),
                ConsentMethod.THUMB_PRINT,
                "हरि",
                "ne",
                null,
                null,
                "घर",
                LocalDate.of(2026, 1, 5),
                null);
        CurrentActor.runAs(sender, () -> {
            UUID member = world.member();
            UUID id = referrals.draft(new Referrals.CreateDraft(member, content(null, null, null), null));
            assertNull(referrals.view(id).serviceId());
            assertTrue(
                    referrals.ofMember(member).stream().anyMatch(row -> row.id().equals(id)));
            assertTrue(referrals.sendProblems(id).stream()
                    .anyMatch(problem -> problem.code().equals("error.referral.service-unknown")));
            assertThrows(InvalidInput.class, () -> world.send(id));
            edit(id, content(service, begun, null));
            assertEquals(begun, referrals.view(id).begunConsent());
            assertEquals(agency, referrals.view(id).row().agencyId());
            edit(id, content(service, begun, world.consent(member, agency)));
            assertNull(referrals.view(id).begunConsent());
            UUID other = referrals.draft(new Referrals.CreateDraft(member, content(null, begun, null), null));
            referrals.discard(new Referrals.Discard(other, world.version(other)));
            assertThrows(Gone.class, () -> referrals.view(other));
        });
    }

    private static Referrals.Content content(UUID serviceId, ConsentBegun begun, UUID consentId) {
        return new Referrals.Content(
                serviceId, Need.COUNSELLING, begun, consentId, null, null, null, Map.of(), null, null);
    }

    private void edit(UUID id, Referrals.Content content) {
        referrals.edit(new Referrals.EditDraft(id, world.version(id), content));
    }

    @Test
    @Tag("A-50")
    @Tag("B6-1")
    @Tag("D-5")
    void ofSeveralWorkersWhoAcceptAtOnceOneWinsAndTheOthersAreToldWhoAndNothingElseComesOfIt() throws Exception {
        UUID id = sent();
        List<Actor> workers = new ArrayList<>();
        for (String name : NAMES) {
            workers.add(Sathi.account(accounts, Role.AGENCY_WORKER, agency, name));
        }
        long version = CurrentActor.callAs(workers.get(0), () -> seen(id));
        int mails = nodes.count(MAILS, id);
        int shown = nodes.count(SHOWN, id);
        List<Conflict> lost = new ArrayList<>();
        Actor winner = null;
        ExecutorService pool = Executors.newFixedThreadPool(workers.size());
        try {
            List<Future<Conflict>> tries = new ArrayList<>();
            for (Actor worker : workers) {
                tries.add(pool.submit(() -> CurrentActor.callAs(worker, () -> refusedAcceptance(id, version, worker))));
            }
            for (int i = 0; i < tries.size(); i++) {
                Conflict refused = tries.get(i).get();
                if (refused == null) {
                    assertNull(winner, "two have won");
                    winner = workers.get(i);
                } else {
                    lost.add(refused);
                }
            }
        } finally {
            pool.shutdown();
        }
        assertNotNull(winner);
        assertEquals(workers.size() - 1, lost.size());
        assertEquals(mails, nodes.count(MAILS, id), "mails");
        assertEquals(shown, nodes.count(SHOWN, id), "disclosures");
        assertEquals(1, CurrentActor.callAs(sender, () -> world.told(id, NoticeKind.ACCEPTED)));
        for (Actor worker : workers) {
            assertEquals(0, CurrentActor.callAs(worker, () -> world.told(id, NoticeKind.ASSIGNED)));
        }
        InboxReferral now = CurrentActor.callAs(winner, () -> inbox.open(id));
        assertEquals(winner.accountId(), now.workerId());
        List<TimelineEntry> steps = now.timeline().stream()
                .filter(entry -> entry.event() == ReferralEvent.ACCEPT || entry.event() == ReferralEvent.ASSIGN)
                .toList();
        assertEquals(1, steps.size(), steps::toString);
        assertEquals(shown + 1, nodes.count(SHOWN, id), "the one who has it has read it");
        List<Object> told =
                List.of(NAMES.get(workers.indexOf(winner)), steps.get(0).at(), ReferralState.ACCEPTED);
        for (Conflict refused : lost) {
            assertEquals("error.referral.changed.by", refused.code());
            assertEquals(told, refused.params(), "who, when, and what it is now");
        }
    }

    private Conflict refusedAcceptance(UUID id, long version, Actor worker) {
        try {
            world.accept(id, version, worker);
            return null;
        } catch (Conflict lost) {
            return lost;
        }
    }

    @Test
    @Tag("A-19")
    @Tag("A-51")
    void anotherAgencySeesNothingAndItsAnswerIsThatOfAnInventedId() {
        UUID id = sent();
        UUID other = world.agency(AgencyKind.HIV_AIDS);
        Actor stranger = Sathi.account(accounts, Role.AGENCY_WORKER, other);
        CurrentActor.runAs(stranger, () -> {
            NotFound real = assertThrows(NotFound.class, () -> inbox.open(id));
            NotFound invented = assertThrows(NotFound.class, () -> inbox.open(UUID.randomUUID()));
            assertEquals(invented.code(), real.code());
            assertThrows(NotFound.class, () -> world.accept(id, 0, stranger));
            for (InboxList list : InboxList.values()) {
                assertTrue(inbox.list(InboxQuery.of(list), PageRequest.first())
                        .rows()
                        .isEmpty());
            }
        });
    }

    @Test
    @Tag("D-8")
    @Tag("A-17")
    @Tag("A-18")
    void howeverLittleIsToldTheAgencyCanTakeItOnAndGetsThatAndNoMore() {
        for (Set<InformationCategory> told : List.of(
                Set.of(InformationCategory.NEED),
                Set.of(InformationCategory.NEED, InformationCategory.IDENTITY),
                Set.of(InformationCategory.NEED, InformationCategory.CONTACT),
                Set.of(InformationCategory.NEED, InformationCategory.IDENTITY, InformationCategory.CONTACT))) {
            UUID id = CurrentActor.callAs(sender, () -> {
                UUID member = world.member();
                UUID draft = world.draft(member, service, world.consent(member, agency, told), null);
                world.send(draft);
                return draft;
            });
            CurrentActor.runAs(worker, () -> {
                assertEquals(
                        Set.of(InformationCategory.NEED),
                        inbox.open(id).content().categories(),
                        told::toString);
                world.accept(id, worker);
                assertEquals(told, inbox.open(id).content().categories());
                complete(id);
                assertEquals(ReferralState.COMPLETED, inbox.open(id).row().state(), told::toString);
            });
        }
    }

    @Test
    @Tag("A-15")
    @Tag("B6-3")
    @Tag("T21")
    @Tag("D-19")
    void withdrawnConsentEndsTheAgencysReadingAtOnce() {
        UUID id = sent();
        UUID consent = consentOf(id);
        CurrentActor.runAs(worker, () -> world.accept(id, worker));
        CurrentActor.runAs(
                sender,
                () -> consents.withdraw(new DisclosureConsents.WithdrawConsent(
                        consent, consents.get(consent).version(), "changed my mind")));
        CurrentActor.runAs(worker, () -> {
            InboxReferral stub = inbox.open(id);
            assertNull(stub.content().identity());
            assertNull(stub.content().contact());
            assertEquals(AgencyTask.CONFIRM_STOP, stub.row().task(), "the agency is told to stop");
            assertEquals(1, world.told(id, NoticeKind.CONSENT_ENDED));
            assertThrows(Refusal.class, () -> inbox.message(new Inbox.PostMessage(id, "may I still call?", null)));
        });
    }

    @Test
    @Tag("A-13")
    @Tag("T3")
    void aReferralCannotBeSentUnderAConsentForAnotherAgency() {
        CurrentActor.runAs(sender, () -> {
            UUID member = world.member();
            UUID first = world.agency(AgencyKind.MENTAL_HEALTH);
            UUID second = world.agency(AgencyKind.MENTAL_HEALTH);
            UUID wrong = world.consent(member, first);
            UUID draft = world.draft(member, world.service(second), wrong, null);
            long version = referrals.view(draft).row().version();
            assertThrows(Refusal.class, () -> referrals.send(new Referrals.Send(draft, version, null, null)));
            assertEquals(ReferralState.DRAFT, referrals.view(draft).row().state());
        });
    }

    private UUID consentOf(UUID id) {
        return CurrentActor.callAs(sender, () -> referrals.view(id).consent().id());
    }
}
