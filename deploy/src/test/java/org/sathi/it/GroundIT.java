package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.Gone;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.time.NepalTime;
import org.sathi.kernel.time.OperatingClock;
import org.sathi.referrals.api.Attachments;
import org.sathi.referrals.api.CancelReason;
import org.sathi.referrals.api.ConsentView;
import org.sathi.referrals.api.DisclosureConsents;
import org.sathi.referrals.api.DisclosurePhase;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.InboxList;
import org.sathi.referrals.api.InboxQuery;
import org.sathi.referrals.api.InboxReferral;
import org.sathi.referrals.api.InboxRow;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.OverrideReason;
import org.sathi.referrals.api.OverrideVerdict;
import org.sathi.referrals.api.OverrideView;
import org.sathi.referrals.api.Overrides;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.ReferralTimers;
import org.sathi.referrals.api.Referrals;

/** What time alone does to the consent or the override on which an agency reads, with a clock set forward, and what hangs on an override. */
class GroundIT extends TwoSides {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);

    @Inject
    private DisclosureConsents consents;

    @Inject
    private Overrides overrides;

    @Inject
    private Attachments attachments;

    @Inject
    private ReferralTimers timers;

    @Deployment
    static WebArchive application() {
        return applicationWith(GroundIT.class, ForwardClock.class, ForwardClock.Forward.class);
    }

    @AfterEach
    void backToTheTruth() {
        ForwardClock.showTheTruth();
    }

    @Test
    @Tag("A-16")
    @Tag("T2")
    void a_draft_with_an_override_stays_for_the_review_and_its_neighbour_goes() {
        UUID kept = overriddenDraft();
        CurrentActor.runAs(sender, () -> {
            assertFalse(referrals.view(kept).can(ReferralEvent.DISCARD), "the button is not offered");
            Conflict refused = assertThrows(Conflict.class, () -> discard(kept));
            assertEquals("error.referral.overridden", refused.code());
            UUID plain = world.draft(world.member(), service, null, null);
            assertTrue(referrals.view(plain).can(ReferralEvent.DISCARD));
            discard(plain);
            assertThrows(Gone.class, () -> referrals.view(plain));
        });
        CurrentActor.runAs(Sathi.account(accounts, Role.COORDINATOR, null), () -> {
            OverrideView waiting = overrides.list(false, new PageRequest(100, null)).rows().stream()
                    .filter(o -> o.referralId().equals(kept))
                    .findFirst()
                    .orElseThrow();
            overrides.review(new Overrides.ReviewOverride(
                    waiting.id(), waiting.version(), OverrideVerdict.JUSTIFIED, "I asked the group."));
            assertEquals(
                    "error.referral.overridden",
                    assertThrows(Conflict.class, () -> discard(kept)).code());
        });
    }

    @Test
    @Tag("A-14")
    @Tag("B6-4")
    void at_midnight_after_its_last_day_a_consent_tells_nothing_more_though_no_timer_has_run() {
        UUID id = accepted(withDocument());
        UUID letter = CurrentActor.callAs(
                sender, () -> attachments.ofProgramme(id).get(0).id());
        Instant midnight = CurrentActor.callAs(
                sender, () -> NepalTime.startOf(consentOf(id).expiresOn().plusDays(1)));
        ForwardClock.showAt(midnight.minus(Duration.ofMinutes(10)));
        CurrentActor.runAs(worker, () -> {
            assertNotNull(inbox.open(id).content().identity(), "on the last day");
            assertEquals("Referred Person", listed(InboxList.ACTIVE, id).personName());
            assertNotNull(attachments.fetchByAgency(letter).content());
        });
        ForwardClock.showAt(midnight);
        nothingIsTold(id, letter);
        CurrentActor.runAs(
                sender, () -> assertTrue(referrals.view(id).row().consentHold(), "the reading drew the consequence"));
    }

    @Test
    @Tag("A-16")
    @Tag("B6-6")
    void after_72_hours_an_override_tells_nothing_more_though_no_timer_has_run() {
        UUID id = overriddenDraft();
        CurrentActor.runAs(sender, () -> world.send(id));
        accepted(id);
        Instant end = OperatingClock.INSTANCE.instant().plus(Duration.ofHours(Overrides.HOURS));
        ForwardClock.showAt(end.minus(Duration.ofMinutes(10)));
        CurrentActor.runAs(worker, () -> {
            assertEquals(OverrideReason.RISK_TO_LIFE, inbox.open(id).content().withoutConsent());
            assertNotNull(inbox.open(id).content().identity());
        });
        ForwardClock.showAt(end.plus(Duration.ofMinutes(1)));
        nothingIsTold(id, null);
    }

    @Test
    @Tag("A-15")
    @Tag("B6-4")
    @Tag("T20")
    @Tag("T21")
    void the_timer_cancels_what_waits_and_holds_what_is_worked_on_when_a_consent_expires() {
        UUID waiting = sent();
        UUID working = accepted(sent());
        Instant midnight = CurrentActor.callAs(
                sender, () -> NepalTime.startOf(consentOf(working).expiresOn().plusDays(1)));
        ForwardClock.showAt(midnight);
        CurrentActor.runAs(Sathi.system(), () -> {
            assertTrue(timers.advance(waiting));
            assertTrue(timers.advance(working));
        });
        CurrentActor.runAs(sender, () -> {
            assertEquals(ReferralState.CANCELLED, referrals.view(waiting).row().state());
            assertEquals(ReferralState.ACCEPTED, referrals.view(working).row().state());
            assertTrue(referrals.view(working).row().consentHold());
            for (UUID id : Set.of(waiting, working)) {
                assertTrue(referrals.view(id).timeline().stream()
                        .anyMatch(e -> e.event() == ReferralEvent.END_CONSENT && "CONSENT_EXPIRED".equals(e.reason())));
            }
        });
    }

    @Test
    @Tag("A-40")
    @Tag("T20")
    @Tag("T22")
    void what_the_hold_has_taken_does_not_come_back_with_the_end() {
        UUID working = accepted(sent());
        UUID waiting = sent();
        UUID declined = sent();
        CurrentActor.runAs(worker, () -> inbox.open(waiting));
        CurrentActor.runAs(sender, () -> {
            withdraw(working);
            withdraw(waiting);
            referrals.cancel(new Referrals.Cancel(
                    declined, world.version(declined), CancelReason.PARTICIPANT_CHANGED_MIND, null, UUID.randomUUID()));
        });
        CurrentActor.runAs(worker, () -> inbox.confirmStop(new Inbox.ConfirmStop(working, seen(working), true)));
        CurrentActor.runAs(worker, () -> {
            for (UUID id : Set.of(working, waiting)) {
                InboxReferral page = inbox.open(id);
                assertEquals(ReferralState.CANCELLED, page.row().state());
                assertEquals(DisclosurePhase.STUB, page.content().phase());
                assertTrue(page.timeline().isEmpty());
                for (InboxRow row : List.of(page.row(), listed(InboxList.CLOSED, id))) {
                    assertNull(row.need());
                    assertNull(row.serviceNameEn());
                    assertNull(row.serviceNameNe());
                    assertNull(row.priority());
                }
            }
            assertNotNull(listed(InboxList.CLOSED, declined).need(), "cancelled while the consent was in force");
        });
    }

    private void withdraw(UUID id) {
        consents.withdraw(new DisclosureConsents.WithdrawConsent(
                consentOf(id).id(), consentOf(id).version(), "changed my mind"));
    }

    /** The lists, the documents, a message and the page itself, in this order, since the page draws the consequence. */
    private void nothingIsTold(UUID id, UUID letter) {
        CurrentActor.runAs(worker, () -> {
            InboxRow row = listed(InboxList.ACTIVE, id);
            assertNull(row.personName());
            assertNull(row.need());
            assertNull(row.serviceNameEn());
            assertNull(row.priority());
            if (letter != null) {
                assertTrue(attachments.ofAgency(id).isEmpty());
                assertThrows(NotFound.class, () -> attachments.fetchByAgency(letter));
            }
            Conflict refused = assertThrows(
                    Conflict.class, () -> inbox.message(new Inbox.PostMessage(id, "May I still call?", null)));
            assertEquals("error.referral.consent-ended", refused.code());
            InboxReferral page = inbox.open(id);
            assertEquals(DisclosurePhase.STUB, page.content().phase());
            assertNull(page.content().identity());
            assertTrue(page.messages().isEmpty());
            assertEquals(Set.of(ReferralEvent.CONFIRM_STOP), page.actions());
        });
    }

    private InboxRow listed(InboxList list, UUID id) {
        return inbox.list(InboxQuery.of(list), PageRequest.first()).rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private ConsentView consentOf(UUID id) {
        return consents.get(referrals.view(id).consent().id());
    }

    private UUID accepted(UUID id) {
        CurrentActor.runAs(worker, () -> {
            world.accept(id, worker);
            inbox.open(id);
        });
        return id;
    }

    private UUID withDocument() {
        return CurrentActor.callAs(sender, () -> {
            UUID member = world.member();
            Set<InformationCategory> told = Set.of(
                    InformationCategory.IDENTITY,
                    InformationCategory.CONTACT,
                    InformationCategory.NEED,
                    InformationCategory.ATTACHMENTS);
            UUID draft = world.draft(member, service, world.consent(member, agency, told), null);
            world.send(draft);
            attachments.attach(new Attachments.Attach(draft, InformationCategory.NEED, "letter.pdf", PDF, null));
            return draft;
        });
    }

    private void discard(UUID draft) {
        referrals.discard(new Referrals.Discard(draft, world.version(draft)));
    }

    private UUID overriddenDraft() {
        return CurrentActor.callAs(sender, () -> {
            UUID draft = world.draft(world.member(), service, null, null);
            overrides.grant(new Overrides.GrantOverride(
                    draft,
                    world.version(draft),
                    OverrideReason.RISK_TO_LIFE,
                    "He said goodbye.",
                    Set.of(InformationCategory.NEED, InformationCategory.IDENTITY, InformationCategory.CONTACT),
                    UUID.randomUUID()));
            return draft;
        });
    }
}
