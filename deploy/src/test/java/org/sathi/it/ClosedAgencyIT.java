package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
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
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.time.OperatingClock;
import org.sathi.membership.api.SignIn;
import org.sathi.referrals.api.Agencies;
import org.sathi.referrals.api.AgencyStatus;
import org.sathi.referrals.api.CapacityStatus;
import org.sathi.referrals.api.ConsentState;
import org.sathi.referrals.api.DisclosureAccounting;
import org.sathi.referrals.api.DisclosureConsents;
import org.sathi.referrals.api.DisclosurePhase;
import org.sathi.referrals.api.DisclosureRow;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.OverrideReason;
import org.sathi.referrals.api.Overrides;
import org.sathi.referrals.api.OwnAgency;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralList;
import org.sathi.referrals.api.ReferralQuery;
import org.sathi.referrals.api.ReferralRow;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.ReferralTimers;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.SenderTask;
import org.sathi.referrals.api.TimelineEntry;

/** What becomes of everything an agency has when it is closed, and that nothing gives it back (B6-7). */
@Tag("B6-7")
class ClosedAgencyIT extends TwoSides {

    @Inject
    private DisclosureConsents consents;

    @Inject
    private Overrides overrides;

    @Inject
    private Agencies agencies;

    @Inject
    private OwnAgency own;

    @Inject
    private DisclosureAccounting accounting;

    @Inject
    private ReferralTimers timers;

    @Inject
    private SignIn signIn;

    private Actor admin;

    @Deployment
    static WebArchive application() {
        return applicationWith(ClosedAgencyIT.class, ForwardClock.class, ForwardClock.Forward.class);
    }

    @AfterEach
    void backToTheTruth() {
        ForwardClock.showTheTruth();
    }

    @BeforeEach
    void headOfTheAgency() {
        admin = Sathi.account(accounts, Role.AGENCY_ADMIN, agency);
    }

    @Test
    void aClosedAgencyReadsNoMoreAndNothingRevivesWhenItIsOpenedAgain() {
        UUID working = sent();
        UUID worked = consentOf(working);
        CurrentActor.runAs(worker, () -> world.accept(working, worker));
        UUID waiting = sent();
        world.turn(agency, AgencyStatus.INACTIVE);
        CurrentActor.runAs(sender, () -> {
            assertEquals(ReferralState.CANCELLED, referrals.view(waiting).row().state());
            assertEquals(
                    SenderTask.FIND_ANOTHER_WAY, referrals.view(waiting).row().task());
        });
        CurrentActor.runAs(worker, () -> {
            assertNull(inbox.open(working).content().identity());
            assertThrows(
                    Conflict.class, () -> inbox.message(new Inbox.PostMessage(working, "and now?", UUID.randomUUID())));
        });
        world.turn(agency, AgencyStatus.ACTIVE);
        CurrentActor.runAs(
                worker, () -> assertNull(inbox.open(working).content().identity()));
        CurrentActor.runAs(
                sender,
                () -> assertEquals(ConsentState.WITHDRAWN, consents.get(worked).state()));
    }

    @Test
    @Tag("T21")
    @Tag("T22")
    @Tag("A-45")
    void whatItWorkedOnStandsOnTheListsOfTheSenderAndOfEveryCoordinatorUntilSomebodySettlesIt() {
        Actor staff = Sathi.account(accounts, Role.COORDINATOR, null);
        UUID working = sent();
        CurrentActor.runAs(worker, () -> world.accept(working, worker));
        world.turn(agency, AgencyStatus.INACTIVE);
        for (Actor who : List.of(sender, staff)) {
            CurrentActor.runAs(who, () -> assertEquals(SenderTask.AGENCY_CLOSED, waiting(working)));
        }
        ForwardClock.showAt(OperatingClock.INSTANCE.instant().plus(Duration.ofDays(7)));
        assertTrue(CurrentActor.callAs(Sathi.system(), () -> timers.advance(working)));
        CurrentActor.runAs(worker, () -> {
            assertEquals(ReferralState.CANCELLED, inbox.open(working).row().state());
            assertEquals(DisclosurePhase.STUB, inbox.open(working).content().phase());
        });
        ForwardClock.showAt(OperatingClock.INSTANCE.instant().plus(Duration.ofDays(14)));
        CurrentActor.runAs(
                worker,
                () -> assertEquals(
                        DisclosurePhase.STUB, inbox.open(working).content().phase()));
        for (Actor who : List.of(sender, staff)) {
            CurrentActor.runAs(who, () -> assertEquals(SenderTask.FIND_ANOTHER_WAY, waiting(working)));
        }
        CurrentActor.runAs(staff, () -> {
            referrals.settle(new Referrals.Move(working, world.version(working)));
            assertNull(waiting(working));
        });
    }

    @Test
    @Tag("A-21")
    void sessionsAndTokensEndAtOnceAndHistoryAndAccountingKeepTheNameAsItWas() {
        UUID member = CurrentActor.callAs(sender, world::member);
        UUID told = CurrentActor.callAs(sender, () -> world.sent(member, agency, service, null));
        CurrentActor.runAs(worker, () -> {
            world.accept(told, worker);
            inbox.open(told);
        });
        String session = signIn.signIn(worker.username(), Sathi.PASSWORD, null)
                .orElseThrow()
                .sessionToken();
        String token = CurrentActor.callAs(Sathi.system(), () -> accounts.issueToken(admin.accountId(), "their system"))
                .token();
        assertTrue(signIn.resolve(session, "r").isPresent());
        assertTrue(signIn.resolveBearer(token, "r").isPresent());
        List<TimelineEntry> before =
                CurrentActor.callAs(sender, () -> referrals.view(told).timeline());
        List<DisclosureRow> accounted = accounted(member);
        world.turn(agency, AgencyStatus.INACTIVE);
        assertTrue(signIn.resolve(session, "r").isEmpty());
        assertTrue(signIn.resolveBearer(token, "r").isEmpty());
        assertFalse(accounted.isEmpty());
        assertEquals(accounted, accounted(member));
        CurrentActor.runAs(
                sender,
                () -> assertEquals(before, referrals.view(told).timeline().subList(0, before.size())));
    }

    @Test
    @Tag("A-14")
    void itsClosingEndsTheConsentsThatCouldStillTellItSomethingAlsoWhereTheyAreUsedUp() {
        UUID longServed = sent();
        helped(longServed);
        UUID justServed = sent();
        CurrentActor.runAs(worker, () -> world.accept(justServed, worker));
        UUID unused = CurrentActor.callAs(sender, () -> world.consent(world.member(), agency));
        ForwardClock.showAt(OperatingClock.INSTANCE.instant().plus(Duration.ofDays(31)));
        CurrentActor.runAs(worker, () -> complete(justServed));
        world.turn(agency, AgencyStatus.INACTIVE);
        CurrentActor.runAs(sender, () -> {
            assertEquals(
                    ConsentState.WITHDRAWN, consents.get(consentOf(longServed)).state());
            assertEquals(
                    ConsentState.WITHDRAWN, consents.get(consentOf(justServed)).state());
            assertEquals(ConsentState.WITHDRAWN, consents.get(unused).state());
        });
    }

    @Test
    @Tag("A-16")
    @Tag("T3")
    @Tag("T24")
    void neitherAConsentNorAnOverrideNorOpeningAgainGivesAClosedAgencyAnything() {
        UUID working = sent();
        CurrentActor.runAs(worker, () -> world.accept(working, worker));
        UUID served = sent();
        helped(served);
        UUID draft = CurrentActor.callAs(sender, () -> {
            UUID member = world.member();
            return world.draft(member, service, world.consent(member, agency), null);
        });
        world.turn(agency, AgencyStatus.INACTIVE);
        CurrentActor.runAs(sender, () -> {
            InvalidInput refused = assertThrows(InvalidInput.class, () -> world.consent(world.member(), agency));
            assertEquals("error.consent.agency-closed", refused.errors().get(0).code());
            assertEquals("agencyId", refused.errors().get(0).field());
            assertThrows(InvalidInput.class, () -> world.send(draft));
            assertEquals(ReferralState.DRAFT, referrals.view(draft).row().state());
            assertEquals("error.referral.agency-closed", code(() -> override(working)));
            assertEquals("error.referral.agency-closed", code(() -> override(draft)));
            assertEquals(
                    "error.referral.agency-closed",
                    code(() -> referrals.reopen(
                            new Referrals.WithReason(served, world.version(served), "They need more help."))));
            for (ReferralEvent event :
                    Set.of(ReferralEvent.RENEW_CONSENT, ReferralEvent.OVERRIDE, ReferralEvent.REOPEN)) {
                assertFalse(referrals.view(working).can(event), event::name);
                assertFalse(referrals.view(served).can(event), event::name);
            }
            assertTrue(referrals.view(working).row().consentHold(), "it stays where it was");
        });
        CurrentActor.runAs(worker, () -> {
            assertEquals(
                    DisclosurePhase.STUB, inbox.open(served).content().phase(), "not even in the days after the end");
            assertEquals(
                    Set.of(ReferralEvent.CONFIRM_STOP), inbox.open(working).actions(), "it can only say that it stops");
            assertTrue(inbox.open(working).agencyClosed(), "and is told why");
        });
    }

    @Test
    void aClosedAgencyChangesNothingOfItsEntryInTheDirectory() {
        world.turn(agency, AgencyStatus.INACTIVE);
        long version = CurrentActor.callAs(
                sender, () -> agencies.service(service).row().version());
        CurrentActor.runAs(
                admin,
                () -> assertEquals(
                        "error.agency.closed",
                        code(() -> own.setCapacity(
                                new OwnAgency.SetCapacity(service, version, CapacityStatus.WAITLIST)))));
    }

    private void override(UUID referral) {
        overrides.grant(new Overrides.GrantOverride(
                referral,
                world.version(referral),
                OverrideReason.RISK_TO_LIFE,
                "Life is in danger.",
                Set.of(InformationCategory.NEED, InformationCategory.IDENTITY, InformationCategory.CONTACT),
                null));
    }

    /** What the current person finds of it in the list of what needs them. */
    private SenderTask waiting(UUID id) {
        return referrals
                .list(new ReferralQuery(ReferralList.NEEDS_ME, null, agency), PageRequest.first())
                .rows()
                .stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .map(ReferralRow::task)
                .orElse(null);
    }

    private List<DisclosureRow> accounted(UUID member) {
        return CurrentActor.callAs(
                sender,
                () -> accounting
                        .handOver(member, DisclosureAccounting.Form.PRINT, "ne")
                        .rows());
    }

    private UUID consentOf(UUID id) {
        return CurrentActor.callAs(sender, () -> referrals.view(id).consent().id());
    }

    private static String code(Runnable work) {
        return assertThrows(Conflict.class, work::run).code();
    }
}
