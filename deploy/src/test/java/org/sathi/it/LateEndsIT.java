package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
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
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.time.OperatingClock;
import org.sathi.referrals.api.CancelReason;
import org.sathi.referrals.api.DisclosureConsents;
import org.sathi.referrals.api.DisclosurePhase;
import org.sathi.referrals.api.NoticeKind;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.Referrals;

/** What ends because the agency has answered nothing for days: a request to cancel, and the work under a consent that is over. */
class LateEndsIT extends TwoSides {

    private static final String MAIL = "SELECT COUNT(*) FROM krn_outbox WHERE subject_id = ?";

    @Inject
    private DisclosureConsents consents;

    @Inject
    private TwoNodes nodes;

    private Actor admin;
    private Actor coordinator;
    private UUID id;

    @Deployment
    static WebArchive application() {
        return applicationWith(LateEndsIT.class, TwoNodes.class, ForwardClock.class, ForwardClock.Forward.class);
    }

    @BeforeEach
    void atWork() {
        admin = Sathi.account(accounts, Role.AGENCY_ADMIN, agency);
        coordinator = Sathi.account(accounts, Role.COORDINATOR, null);
        id = sent();
        CurrentActor.runAs(worker, () -> world.accept(id, worker));
    }

    @AfterEach
    void backToTheTruth() {
        ForwardClock.showTheTruth();
    }

    @Test
    @Tag("T17")
    @Tag("A-29")
    void aRequestToCancelThatNobodyAnswersForFiveWorkingDaysIsForcedAndEverybodyIsTold() throws Exception {
        CurrentActor.runAs(
                sender,
                () -> referrals.requestCancel(new Referrals.Cancel(
                        id, world.version(id), CancelReason.PARTICIPANT_CHANGED_MIND, null, null)));
        ForwardClock.showAt(OperatingClock.INSTANCE.instant().plus(Duration.ofDays(4)));
        assertEquals("error.referral.cancel-too-early", refusedToForce());
        assertEquals(ReferralState.ACCEPTED, state());
        ForwardClock.showAt(OperatingClock.INSTANCE.instant().plus(Duration.ofDays(8)));
        int before = nodes.count(MAIL, id);
        CurrentActor.runAs(coordinator, () -> referrals.forceCancel(new Referrals.Move(id, world.version(id))));
        assertEquals(ReferralState.CANCELLED, state());
        for (Actor told : List.of(worker, admin, sender)) {
            assertEquals(1, CurrentActor.callAs(told, () -> world.told(id, NoticeKind.CANCELLED)), told.username());
        }
        assertEquals(0, CurrentActor.callAs(coordinator, () -> world.told(id, NoticeKind.CANCELLED)));
        assertEquals(before + 2, nodes.count(MAIL, id), "the worker and the administrator of the agency");
        CurrentActor.runAs(worker, () -> {
            assertEquals(DisclosurePhase.NONE, inbox.open(id).content().phase());
            assertTrue(inbox.open(id).messages().isEmpty());
        });
        assertEquals("error.referral.illegal", refusedToForce());
    }

    private String refusedToForce() {
        return CurrentActor.callAs(
                coordinator,
                () -> assertThrows(
                                Conflict.class, () -> referrals.forceCancel(new Referrals.Move(id, world.version(id))))
                        .code());
    }

    @Test
    @Tag("T22")
    @Tag("A-15")
    void sevenDaysAfterAConsentEndedTheWorkEndsOnceThoughTwoNodesTryAndTheAgencySaysNothing() throws Exception {
        CurrentActor.runAs(sender, () -> {
            UUID consent = referrals.view(id).consent().id();
            consents.withdraw(new DisclosureConsents.WithdrawConsent(
                    consent, consents.get(consent).version(), "changed my mind"));
        });
        Instant over = nodes.time(id, "consent_hold_at").plus(Duration.ofDays(7));
        ForwardClock.showAt(over.minusSeconds(300));
        nodes.turnOfTwoNodes();
        assertEquals(ReferralState.ACCEPTED, state());
        ForwardClock.showAt(over);
        nodes.turnOfTwoNodes();
        nodes.turnOfTwoNodes();
        assertEquals(ReferralState.CANCELLED, state());
        assertEquals(1, nodes.events(id, "CONFIRM_STOP"));
        for (Actor told : List.of(sender, coordinator)) {
            assertEquals(
                    1, CurrentActor.callAs(told, () -> world.told(id, NoticeKind.STOP_CONFIRMED)), told.username());
        }
    }

    private ReferralState state() {
        return CurrentActor.callAs(sender, () -> referrals.view(id).row().state());
    }
}
