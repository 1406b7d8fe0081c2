package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
import org.sathi.kernel.error.FieldError;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.membership.api.ExitMember;
import org.sathi.membership.api.ExitReason;
import org.sathi.membership.api.MemberDetails;
import org.sathi.membership.api.MemberMerge;
import org.sathi.membership.api.Members;
import org.sathi.referrals.api.Agencies;
import org.sathi.referrals.api.ContactChannel;
import org.sathi.referrals.api.ContactResult;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.InboxReferral;
import org.sathi.referrals.api.MergedReferrals;
import org.sathi.referrals.api.MergedReferrals.Decision;
import org.sathi.referrals.api.MergedReferrals.Pair;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.NoticeKind;
import org.sathi.referrals.api.Notices;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.ReferralTimers;
import org.sathi.referrals.api.ReferralView;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.SenderTask;
import org.sathi.referrals.api.ServiceQuery;
import org.sathi.referrals.api.ServiceStatus;

/** What the sender does after a referral: sending again, merged people, people who leave, and senders who leave, in the container on the real database. */
class AftermathIT extends TwoSides {

    @Inject
    private Members members;

    @Inject
    private MemberMerge merge;

    @Inject
    private MergedReferrals merged;

    @Inject
    private Agencies agencies;

    @Inject
    private Notices notices;

    @Inject
    private ReferralTimers timers;

    @Inject
    private UserTransaction transaction;

    @Deployment
    static WebArchive application() {
        return applicationWith(AftermathIT.class, ForwardClock.class, ForwardClock.Forward.class);
    }

    @AfterEach
    void backToTheTruth() {
        ForwardClock.showTheTruth();
    }

    @Test
    @Tag("B6-13")
    void whatRanOutIsSentAgainInOneClickAndALateAcceptanceIsToldSo() {
        UUID old = sent();
        CurrentActor.runAs(sender, () -> {
            assertThrows(Conflict.class, () -> again(old));
            ForwardClock.showAt(referrals.view(old).times().expiresAt());
        });
        CurrentActor.runAs(Sathi.system(), () -> assertTrue(timers.advance(old)));
        CurrentActor.runAs(worker, () -> {
            Inbox.Accept late = new Inbox.Accept(
                    old, 1, worker.accountId(), ReferralWorld.today().plusDays(30), null);
            assertEquals(
                    "error.referral.expired",
                    assertThrows(Conflict.class, () -> inbox.accept(late)).code());
        });
        CurrentActor.runAs(sender, () -> {
            ReferralView before = referrals.view(old);
            assertEquals(ReferralState.EXPIRED, before.row().state());
            UUID draft = again(old);
            assertEquals(draft, again(old), "the draft that is there is given again");
            ReferralView copy = referrals.view(draft);
            assertEquals(ReferralState.DRAFT, copy.row().state());
            assertEquals(old, copy.replacesId());
            assertEquals(before.texts(), copy.texts());
            assertEquals(before.serviceId(), copy.serviceId());
            assertEquals(before.safeContact(), copy.safeContact());
            assertEquals(List.of(), referrals.sendProblems(draft));
            world.send(draft);
            assertEquals(draft, referrals.view(old).replacedById());
            assertNull(referrals.view(old).row().task());
            assertThrows(Conflict.class, () -> again(old));
        });
    }

    @Test
    @Tag("A-41")
    void whatWasClosedIsReferredAgainUnderAConsentThatIsCheckedAnew() {
        UUID old = sent();
        helped(old);
        CurrentActor.runAs(sender, () -> {
            UUID draft = again(old);
            assertFalse(referrals.sendProblems(draft).isEmpty(), "the consent ended with the help");
            assertThrows(InvalidInput.class, () -> world.send(draft));
        });
        CurrentActor.runAs(
                Sathi.account(accounts, Role.PEER_SPECIALIST, null),
                () -> assertThrows(NotFound.class, () -> again(old)));
    }

    @Test
    @Tag("T24")
    void untilWhenItCanBeOpenedAgainIsSaidOnlyWhileThatIsAhead() {
        UUID id = sent();
        helped(id);
        CurrentActor.runAs(sender, () -> {
            Instant until = referrals.view(id).times().reopenUntil();
            ForwardClock.showAt(until.minusSeconds(60));
            assertEquals(until, referrals.view(id).times().reopenUntil());
            ForwardClock.showAt(until.plusSeconds(60));
            assertNull(referrals.view(id).times().reopenUntil());
            assertFalse(referrals.view(id).can(ReferralEvent.REOPEN));
        });
    }

    private UUID again(UUID id) {
        return referrals.again(new Referrals.Again(id, null));
    }

    @Test
    @Tag("B6-9")
    @Tag("D-7")
    void twoOpenReferralsOfAMergedPersonWaitForACoordinatorAndPermittedOnesAreLeftAlone() {
        CurrentActor.runAs(sender, () -> {
            UUID one = world.member();
            UUID two = world.member();
            UUID older = world.sent(one, agency, service, null);
            UUID beside = world.draft(one, service, world.consent(one, agency), null);
            referrals.send(new Referrals.Send(beside, world.version(beside), "a second counsellor", null));
            UUID newer = world.sent(two, agency, service, null);
            merge.merge(one, two, "one person");
            for (UUID id : List.of(older, beside, newer)) {
                assertEquals(ReferralState.REQUESTED, referrals.view(id).row().state());
            }
            List<Pair> pairs = pairsOf(older, newer, beside);
            assertEquals(1, pairs.size());
            assertEquals(older, pairs.get(0).older().id());
            assertEquals(newer, pairs.get(0).newer().id());
            UUID pair = pairs.get(0).id();
            assertThrows(InvalidInput.class, () -> settle(pair, Decision.KEEP_BOTH, " "));
            assertEquals(1, pairsOf(older).size());
            settle(pair, Decision.CANCEL_OLDER, null);
            assertEquals(ReferralState.CANCELLED, referrals.view(older).row().state());
            assertEquals(ReferralState.REQUESTED, referrals.view(newer).row().state());
            assertTrue(pairsOf(older).isEmpty());
            assertThrows(Conflict.class, () -> settle(pair, Decision.CANCEL_NEWER, null));
            UUID third = world.draft(one, service, world.consent(one, agency), null);
            assertThrows(InvalidInput.class, () -> world.send(third), "the one that goes on is still the open one");
        });
        CurrentActor.runAs(
                Sathi.account(accounts, Role.FACILITATOR, null),
                () -> assertThrows(AccessDenied.class, () -> merged.open(PageRequest.first())));
    }

    @Test
    @Tag("B6-9")
    void bothAreKeptForAReason() {
        CurrentActor.runAs(sender, () -> {
            UUID one = world.member();
            UUID two = world.member();
            UUID older = world.sent(one, agency, service, null);
            UUID newer = world.sent(two, agency, service, null);
            merge.merge(one, two, "one person");
            settle(pairsOf(newer).get(0).id(), Decision.KEEP_BOTH, "two different things");
            assertTrue(pairsOf(newer).isEmpty());
            assertTrue(referrals.view(older).row().state().open());
            assertTrue(referrals.view(newer).row().state().open());
        });
    }

    private List<Pair> pairsOf(UUID... ids) {
        return merged.open(new PageRequest(100, null)).rows().stream()
                .filter(pair -> List.of(ids).contains(pair.older().id())
                        || List.of(ids).contains(pair.newer().id()))
                .toList();
    }

    private void settle(UUID pair, Decision decision, String reason) {
        merged.settle(new MergedReferrals.Settle(pair, decision, reason, null));
    }

    @Test
    @Tag("B6-10")
    @Tag("D-7")
    void whenAMemberLeavesTheSenderIsAskedAndTheAgencyLearnsNothing() {
        UUID id = sent();
        InboxReferral before = CurrentActor.callAs(worker, () -> inbox.open(id));
        CurrentActor.runAs(sender, () -> {
            UUID member = referrals.view(id).row().memberId();
            exit(member);
            assertEquals(SenderTask.MEMBER_LEFT, referrals.view(id).row().task());
            assertTrue(referrals.view(id).can(ReferralEvent.GO_ON));
            assertTrue(referrals.view(id).can(ReferralEvent.CANCEL));
        });
        CurrentActor.runAs(worker, () -> {
            assertEquals(before, inbox.open(id));
            world.accept(id, worker);
        });
        CurrentActor.runAs(sender, () -> {
            assertEquals(SenderTask.MEMBER_LEFT, referrals.view(id).row().task(), "still to be answered");
            assertThrows(InvalidInput.class, () -> referrals.goOn(new Referrals.WithReason(id, world.version(id), "")));
            referrals.goOn(new Referrals.WithReason(id, world.version(id), "wants to go on"));
            assertNull(referrals.view(id).row().task());
            assertThrows(
                    Conflict.class, () -> referrals.goOn(new Referrals.WithReason(id, world.version(id), "again")));
        });
    }

    @Test
    @Tag("B6-10")
    void whoLeftWhileAReferralWasBegunAndSentInOneTransactionIsNotReferred() throws Exception {
        UUID member = CurrentActor.callAs(sender, world::member);
        UUID consent = CurrentActor.callAs(sender, () -> world.consent(member, agency));
        ExecutorService another = Executors.newSingleThreadExecutor();
        transaction.begin();
        try {
            UUID draft = CurrentActor.callAs(sender, () -> world.draft(member, service, consent, null));
            another.submit(() -> CurrentActor.runAs(sender, () -> exit(member))).get(30, TimeUnit.SECONDS);
            InvalidInput refused =
                    assertThrows(InvalidInput.class, () -> CurrentActor.runAs(sender, () -> world.send(draft)));
            assertEquals(
                    List.of("error.referral.member-not-enrolled"),
                    refused.errors().stream().map(FieldError::code).toList());
        } finally {
            transaction.rollback();
            another.shutdown();
        }
    }

    @Test
    @Tag("B6-10")
    @Tag("D-3")
    @Tag("D-16")
    void whatComesBackToALeaderWhoReachesTheMemberNoMoreGoesToTheCoordinators() {
        Actor leader = Sathi.account(accounts, Role.FACILITATOR, null);
        UUID group = world.group(leader);
        UUID id = CurrentActor.callAs(leader, () -> {
            LocalDate day = LocalDate.of(2026, 1, 2);
            UUID member = Sathi.register(members, MemberDetails.named("Led Person", null, 1985), day, group);
            return world.sent(member, agency, service, null);
        });
        CurrentActor.runAs(worker, () -> inbox.open(id));
        CurrentActor.runAs(leader, () -> assertTrue(told(id, NoticeKind.RECEIVED)));
        CurrentActor.runAs(sender, () -> {
            assertFalse(told(id, NoticeKind.RECEIVED), "the leader has it");
            exit(referrals.view(id).row().memberId());
        });
        CurrentActor.runAs(worker, () -> world.accept(id, worker));
        CurrentActor.runAs(leader, () -> {
            assertThrows(NotFound.class, () -> referrals.view(id));
            assertEquals(0, notices.count().count(), "nothing that cannot be opened");
            assertEquals(0, referrals.counts().needsMe().count());
        });
        CurrentActor.runAs(sender, () -> {
            assertTrue(told(id, NoticeKind.MEMBER_LEFT));
            assertTrue(told(id, NoticeKind.ACCEPTED));
            assertEquals(SenderTask.MEMBER_LEFT, referrals.view(id).row().task());
            referrals.goOn(new Referrals.WithReason(id, world.version(id), "wants to go on"));
            assertNull(referrals.view(id).row().task());
        });
    }

    @Test
    @Tag("B6-8")
    void aServiceThatIsClosedTakesNothingNewAndGoesOnWithWhatItHas() {
        ServiceQuery search = new ServiceQuery(Need.COUNSELLING, null, agency, null, null);
        for (ServiceStatus closed : List.of(ServiceStatus.TEMPORARILY_CLOSED, ServiceStatus.INACTIVE)) {
            UUID working = sent();
            UUID waiting = sent();
            CurrentActor.runAs(worker, () -> world.accept(working, worker));
            UUID draft = CurrentActor.callAs(sender, this::draft);
            world.turn(service, closed);
            CurrentActor.runAs(sender, () -> {
                assertEquals(
                        List.of(),
                        agencies.services(search, PageRequest.first()).rows());
                assertEquals("error.referral.service-closed", refused(() -> world.send(draft)), closed::name);
                assertEquals(ReferralState.DRAFT, referrals.view(draft).row().state());
                assertEquals("error.referral.service-closed", refused(this::draft), closed::name);
            });
            CurrentActor.runAs(worker, () -> {
                world.accept(waiting, worker);
                inbox.open(waiting);
                inbox.logContact(new Inbox.LogContact(
                        working,
                        ReferralWorld.today(),
                        ContactChannel.AT_AGENCY,
                        ContactResult.REACHED,
                        null,
                        false,
                        null));
                inbox.start(new Inbox.Move(working, seen(working)));
                complete(working);
            });
            CurrentActor.runAs(sender, () -> {
                assertEquals(
                        ReferralState.COMPLETED, referrals.view(working).row().state());
                assertEquals(
                        ReferralState.ACCEPTED, referrals.view(waiting).row().state());
            });
            world.turn(service, ServiceStatus.ACTIVE);
            CurrentActor.runAs(sender, () -> {
                assertEquals(
                        1, agencies.services(search, PageRequest.first()).rows().size());
                world.send(draft);
            });
        }
    }

    private UUID draft() {
        UUID member = world.member();
        return world.draft(member, service, world.consent(member, agency), null);
    }

    private static String refused(Runnable work) {
        return assertThrows(InvalidInput.class, work::run).errors().get(0).code();
    }

    private void exit(UUID member) {
        members.exit(new ExitMember(
                member, members.view(member).version(), ReferralWorld.today(), ExitReason.MOVED_AWAY, "to Pokhara"));
    }

    @Test
    @Tag("D-3")
    void theNoticesOfASenderWhoIsDeactivatedFallToTheCoordinators() {
        Actor leaving = Sathi.account(accounts, Role.COORDINATOR, null);
        UUID id = CurrentActor.callAs(leaving, () -> world.sent(world.member(), agency, service, null));
        CurrentActor.runAs(worker, () -> inbox.open(id));
        CurrentActor.runAs(leaving, () -> assertTrue(told(id, NoticeKind.RECEIVED)));
        CurrentActor.runAs(sender, () -> assertFalse(told(id, NoticeKind.RECEIVED)));
        CurrentActor.runAs(Sathi.system(), () -> {
            long version = accounts.get(leaving.accountId()).version();
            accounts.deactivate(leaving.accountId(), version, "left");
        });
        CurrentActor.runAs(sender, () -> assertTrue(told(id, NoticeKind.RECEIVED)));
        CurrentActor.runAs(worker, () -> world.accept(id, worker));
        CurrentActor.runAs(sender, () -> assertTrue(told(id, NoticeKind.ACCEPTED)));
    }

    private boolean told(UUID referral, NoticeKind kind) {
        return notices.list(false, new PageRequest(100, null)).rows().stream()
                .anyMatch(row -> row.referralId().equals(referral) && row.kind() == kind);
    }
}
