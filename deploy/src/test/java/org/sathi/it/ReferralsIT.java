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
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.error.Refusal;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.time.NepalTime;
import org.sathi.kernel.time.OperatingClock;
import org.sathi.membership.api.Accounts;
import org.sathi.membership.api.MemberDetails;
import org.sathi.membership.api.Members;
import org.sathi.referrals.api.Agencies;
import org.sathi.referrals.api.AgencyKind;
import org.sathi.referrals.api.CapacityStatus;
import org.sathi.referrals.api.ConsentBegun;
import org.sathi.referrals.api.ConsentMethod;
import org.sathi.referrals.api.ContactChannel;
import org.sathi.referrals.api.ContactResult;
import org.sathi.referrals.api.CostLevel;
import org.sathi.referrals.api.DisclosureConsents;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.InboxList;
import org.sathi.referrals.api.InboxQuery;
import org.sathi.referrals.api.InboxReferral;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralOutcome;
import org.sathi.referrals.api.ReferralReason;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.SafeContact;
import org.sathi.referrals.api.ServiceStatus;

/** The closed loop, the walls and the races of referrals, in the container on the real database. */
@ExtendWith(ArquillianExtension.class)
class ReferralsIT {

    @Inject
    private Accounts accounts;

    @Inject
    private Members members;

    @Inject
    private Agencies agencies;

    @Inject
    private DisclosureConsents consents;

    @Inject
    private Referrals referrals;

    @Inject
    private Inbox inbox;

    private UUID agency;
    private UUID service;
    private UUID consent;

    @Deployment
    static WebArchive application() {
        return Sathi.with(ReferralsIT.class);
    }

    @Test
    void aReferralIsSentAcceptedWorkedAndClosedAndTheSenderSeesIt() {
        Actor sender = Sathi.account(accounts, Role.COORDINATOR, null);
        UUID id = sent(sender);
        Actor worker = Sathi.account(accounts, Role.AGENCY_WORKER, agency);
        CurrentActor.runAs(worker, () -> {
            InboxReferral preview = inbox.open(id);
            assertEquals(ReferralState.RECEIVED, preview.row().state());
            assertNull(preview.content().identity());
            assertNull(preview.content().contact());
            accept(id, preview.row().version(), worker);
            InboxReferral full = inbox.open(id);
            assertNotNull(full.content().identity());
            LocalDate today = NepalTime.today(OperatingClock.INSTANCE);
            inbox.logContact(
                    new Inbox.LogContact(id, today, ContactChannel.AT_AGENCY, ContactResult.REACHED, null, null));
            inbox.start(new Inbox.Move(id, inbox.open(id).row().version()));
            inbox.complete(new Inbox.Complete(
                    id, inbox.open(id).row().version(), ReferralOutcome.RESOLVED, Need.COUNSELLING, today, null));
        });
        CurrentActor.runAs(sender, () -> {
            assertEquals(ReferralState.COMPLETED, referrals.view(id).row().state());
            assertTrue(referrals.view(id).timeline().size() >= 5);
        });
    }

    @Test
    void aDraftBeginsWithTheNeedAloneAndKeepsAConsentThatIsBeingWritten() {
        Actor sender = Sathi.account(accounts, Role.COORDINATOR, null);
        agency = agency(AgencyKind.MENTAL_HEALTH);
        service = service(agency);
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
            UUID member = member();
            UUID id = referrals.draft(new Referrals.CreateDraft(member, content(null, null, null), null));
            assertNull(referrals.view(id).serviceId());
            assertTrue(
                    referrals.ofMember(member).stream().anyMatch(row -> row.id().equals(id)));
            assertTrue(referrals.sendProblems(id).stream()
                    .anyMatch(problem -> problem.code().equals("error.referral.service-unknown")));
            assertThrows(InvalidInput.class, () -> send(id));
            edit(id, content(service, begun, null));
            assertEquals(begun, referrals.view(id).begunConsent());
            assertEquals(agency, referrals.view(id).row().agencyId());
            edit(id, content(service, begun, consent(member, agency)));
            assertNull(referrals.view(id).begunConsent());
            UUID other = referrals.draft(new Referrals.CreateDraft(member, content(null, begun, null), null));
            referrals.discard(new Referrals.Discard(other, version(other)));
            assertThrows(NotFound.class, () -> referrals.view(other));
        });
    }

    private static Referrals.Content content(UUID serviceId, ConsentBegun begun, UUID consentId) {
        return new Referrals.Content(
                serviceId, Need.COUNSELLING, begun, consentId, null, null, null, Map.of(), null, null);
    }

    private void edit(UUID id, Referrals.Content content) {
        referrals.edit(new Referrals.EditDraft(id, version(id), content));
    }

    private void send(UUID id) {
        referrals.send(new Referrals.Send(id, version(id), null, null));
    }

    private long version(UUID id) {
        return referrals.view(id).row().version();
    }

    @Test
    void ofTwoWorkersWhoAcceptAtOnceOneWins() throws Exception {
        UUID id = sent(Sathi.account(accounts, Role.COORDINATOR, null));
        List<Actor> workers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            workers.add(Sathi.account(accounts, Role.AGENCY_WORKER, agency));
        }
        long version =
                CurrentActor.callAs(workers.get(0), () -> inbox.open(id).row().version());
        ExecutorService pool = Executors.newFixedThreadPool(workers.size());
        int won = 0;
        try {
            List<Future<Boolean>> tries = new ArrayList<>();
            for (Actor worker : workers) {
                tries.add(pool.submit(() -> CurrentActor.callAs(worker, () -> {
                    try {
                        accept(id, version, worker);
                        return true;
                    } catch (Conflict lost) {
                        return false;
                    }
                })));
            }
            for (Future<Boolean> attempt : tries) {
                won += attempt.get() ? 1 : 0;
            }
        } finally {
            pool.shutdown();
        }
        assertEquals(1, won);
        long accepted = CurrentActor.callAs(
                workers.get(0),
                () -> inbox.open(id).timeline().stream()
                        .filter(entry -> entry.to() == ReferralState.ACCEPTED)
                        .count());
        assertEquals(1, accepted);
    }

    @Test
    void anotherAgencySeesNothingAndItsAnswerIsThatOfAnInventedId() {
        UUID id = sent(Sathi.account(accounts, Role.COORDINATOR, null));
        UUID other = agency(AgencyKind.HIV_AIDS);
        Actor stranger = Sathi.account(accounts, Role.AGENCY_WORKER, other);
        CurrentActor.runAs(stranger, () -> {
            NotFound real = assertThrows(NotFound.class, () -> inbox.open(id));
            NotFound invented = assertThrows(NotFound.class, () -> inbox.open(UUID.randomUUID()));
            assertEquals(invented.code(), real.code());
            assertThrows(NotFound.class, () -> accept(id, 0, stranger));
            for (InboxList list : InboxList.values()) {
                assertTrue(inbox.list(InboxQuery.of(list), PageRequest.first())
                        .rows()
                        .isEmpty());
            }
        });
    }

    @Test
    void withdrawnConsentEndsTheAgencysReadingAtOnce() {
        Actor sender = Sathi.account(accounts, Role.COORDINATOR, null);
        UUID id = sent(sender);
        Actor worker = Sathi.account(accounts, Role.AGENCY_WORKER, agency);
        CurrentActor.runAs(worker, () -> accept(id, inbox.open(id).row().version(), worker));
        CurrentActor.runAs(
                sender,
                () -> consents.withdraw(new DisclosureConsents.WithdrawConsent(
                        consent, consents.get(consent).version(), "changed my mind")));
        CurrentActor.runAs(worker, () -> {
            InboxReferral stub = inbox.open(id);
            assertNull(stub.content().identity());
            assertNull(stub.content().contact());
            assertThrows(Refusal.class, () -> inbox.message(new Inbox.PostMessage(id, "may I still call?", null)));
        });
    }

    @Test
    void aReferralCannotBeSentUnderAConsentForAnotherAgency() {
        Actor sender = Sathi.account(accounts, Role.COORDINATOR, null);
        CurrentActor.runAs(sender, () -> {
            UUID member = member();
            UUID first = agency(AgencyKind.MENTAL_HEALTH);
            UUID second = agency(AgencyKind.MENTAL_HEALTH);
            UUID wrong = consent(member, first);
            UUID draft = draft(member, service(second), wrong);
            long version = referrals.view(draft).row().version();
            assertThrows(Refusal.class, () -> referrals.send(new Referrals.Send(draft, version, null, null)));
            assertEquals(ReferralState.DRAFT, referrals.view(draft).row().state());
        });
    }

    private UUID sent(Actor sender) {
        agency = agency(AgencyKind.MENTAL_HEALTH);
        return CurrentActor.callAs(sender, () -> {
            service = service(agency);
            UUID member = member();
            consent = consent(member, agency);
            UUID draft = draft(member, service, consent);
            referrals.send(new Referrals.Send(draft, referrals.view(draft).row().version(), null, UUID.randomUUID()));
            return draft;
        });
    }

    private UUID member() {
        return Sathi.register(
                members, MemberDetails.named("Referred Person", null, 1985), LocalDate.of(2026, 1, 2), null);
    }

    private UUID agency(AgencyKind kind) {
        return CurrentActor.callAs(Sathi.system(), () -> {
            String code = "T" + UUID.randomUUID().toString().substring(0, 4).toUpperCase(java.util.Locale.ROOT);
            UUID id = agencies.create(new Agencies.CreateAgency(
                    code, "Test agency", "जाँच संस्था", kind, "Bhaktapur", null, null, null, false, null));
            agencies.signAgreement(new Agencies.SignAgreement(
                    id, agencies.get(id).version(), "1", "Signer", LocalDate.of(2026, 1, 1)));
            return id;
        });
    }

    private UUID service(UUID agencyId) {
        return CurrentActor.callAs(
                Sathi.system(),
                () -> agencies.addService(new Agencies.AddService(
                        agencyId,
                        new Agencies.ServiceData(
                                "Counselling",
                                "परामर्श",
                                Need.COUNSELLING,
                                ServiceStatus.ACTIVE,
                                CapacityStatus.HAS_CAPACITY,
                                Set.of("ne"),
                                CostLevel.FREE,
                                null,
                                null,
                                null),
                        null)));
    }

    private UUID consent(UUID member, UUID agencyId) {
        return consents.record(new DisclosureConsents.RecordConsent(
                member,
                agencyId,
                Need.COUNSELLING,
                Set.of(InformationCategory.IDENTITY, InformationCategory.CONTACT, InformationCategory.NEED),
                ConsentMethod.SIGNED,
                null,
                "ne",
                null,
                null,
                null,
                NepalTime.today(OperatingClock.INSTANCE),
                null,
                null));
    }

    private UUID draft(UUID member, UUID serviceId, UUID consentId) {
        return referrals.draft(new Referrals.CreateDraft(
                member,
                new Referrals.Content(
                        serviceId,
                        consentId,
                        null,
                        ReferralReason.MEMBER_ASKED,
                        Priority.ROUTINE,
                        Map.of(InformationCategory.NEED, "Wants somebody to talk to."),
                        new SafeContact(false, false, false, null),
                        null),
                null));
    }

    private void accept(UUID id, long version, Actor worker) {
        LocalDate soon = NepalTime.today(OperatingClock.INSTANCE).plusDays(2);
        inbox.accept(new Inbox.Accept(id, version, worker.accountId(), soon, null));
    }
}
