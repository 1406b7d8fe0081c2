package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.error.Refusal;
import org.sathi.kernel.time.OperatingClock;
import org.sathi.referrals.api.Agencies;
import org.sathi.referrals.api.AgencyRow;
import org.sathi.referrals.api.AgreementState;
import org.sathi.referrals.api.AgreementView;
import org.sathi.referrals.api.DisclosurePhase;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralState;

/** The data-use agreement of an agency: its history, its renewal, and what no longer happens once it has ended. */
@Tag("A-24")
class AgreementIT extends TwoSides {

    @Inject
    private Agencies agencies;

    @Deployment
    static WebArchive application() {
        return applicationWith(AgreementIT.class, ForwardClock.class, ForwardClock.Forward.class);
    }

    @AfterEach
    void backToTheTruth() {
        ForwardClock.showTheTruth();
    }

    @Test
    void anAgreementThatHasEndedStopsSendingAndReadingUntilItIsRenewed() {
        LocalDate today = ReferralWorld.today();
        sign("2", today, today.plusDays(30));
        UUID worked = sent();
        UUID fresh = sent();
        CurrentActor.runAs(worker, () -> {
            world.accept(worked, worker);
            assertNotNull(inbox.open(worked).content().identity());
            assertEquals(AgreementState.ENDS_SOON, world.counts().agreement());
        });
        UUID draft = CurrentActor.callAs(sender, () -> {
            UUID member = world.member();
            return world.draft(member, service, world.consent(member, agency), null);
        });
        ForwardClock.showAt(OperatingClock.INSTANCE.instant().plus(Duration.ofDays(31)));
        CurrentActor.runAs(sender, () -> {
            assertThrows(InvalidInput.class, () -> world.send(draft));
            assertFalse(agencies.service(service).referable());
            assertTrue(agencies.renewals().stream().map(AgencyRow::id).anyMatch(agency::equals));
        });
        CurrentActor.runAs(worker, () -> {
            assertEquals(AgreementState.ENDED, world.counts().agreement());
            assertTrue(inbox.open(worked).agreementEnded());
            assertEquals(DisclosurePhase.STUB, inbox.open(worked).content().phase());
            assertNull(inbox.open(worked).content().identity());
            assertFalse(inbox.open(worked).can(ReferralEvent.HOLD));
            assertTrue(inbox.open(worked).messages().isEmpty());
            inbox.open(fresh);
            assertEquals("error.referral.agreement-ended", refused(() -> write(worked)));
        });
        CurrentActor.runAs(sender, () -> {
            assertEquals(ReferralState.ACCEPTED, referrals.view(worked).row().state());
            assertTrue(referrals.view(fresh).row().state().open()
                    || referrals.view(fresh).row().state() == ReferralState.EXPIRED);
            assertTrue(referrals.view(fresh).timeline().stream().noneMatch(e -> e.event() == ReferralEvent.RECEIVE));
        });
        sign("3", ReferralWorld.today(), null);
        CurrentActor.runAs(worker, () -> {
            assertNotNull(inbox.open(worked).content().identity());
            write(worked);
        });
    }

    @Test
    void everyAgreementStaysInTheHistoryAndTheOneSignedLastHolds() {
        LocalDate today = ReferralWorld.today();
        sign("2026-2", today, today.plusYears(1));
        sign("2025-9", LocalDate.of(2025, 9, 1), LocalDate.of(2025, 12, 31));
        CurrentActor.runAs(sender, () -> {
            assertEquals(
                    List.of("2026-2", "1", "2025-9"),
                    agencies.get(agency).agreements().stream()
                            .map(AgreementView::version)
                            .toList());
            assertEquals("2026-2", agencies.get(agency).agreementVersion());
            assertEquals(AgreementState.IN_FORCE, agencies.get(agency).agreement());
            assertEquals(
                    "validUntil",
                    assertThrows(InvalidInput.class, () -> sign("x", today, today.minusDays(1)))
                            .errors()
                            .get(0)
                            .field());
        });
        CurrentActor.runAs(
                Sathi.account(accounts, Role.FACILITATOR, null),
                () -> assertTrue(agencies.get(agency).agreements().isEmpty()));
    }

    private void sign(String version, LocalDate on, LocalDate until) {
        CurrentActor.runAs(
                Sathi.system(),
                () -> agencies.signAgreement(new Agencies.SignAgreement(
                        agency, agencies.get(agency).version(), version, "Signer", on, until)));
    }

    private void write(UUID id) {
        inbox.message(new Inbox.PostMessage(id, "A word.", UUID.randomUUID()));
    }

    private static String refused(Runnable work) {
        Refusal refusal = assertThrows(Conflict.class, work::run);
        return refusal.code();
    }
}
