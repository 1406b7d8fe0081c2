package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
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
import org.sathi.kernel.error.AccessDenied;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.error.Refusal;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.referrals.api.CancelReason;
import org.sathi.referrals.api.ConsentState;
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
import org.sathi.referrals.api.OverrideReason;
import org.sathi.referrals.api.OverrideVerdict;
import org.sathi.referrals.api.OverrideView;
import org.sathi.referrals.api.Overrides;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralReason;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.SafeContact;

/** Consent, override and the accounting of what was told, in the container on the real database. */
class DisclosureIT extends TwoSides {

    private static final Set<InformationCategory> FULL = Set.of(
            InformationCategory.IDENTITY,
            InformationCategory.CONTACT,
            InformationCategory.NEED,
            InformationCategory.MENTAL_HEALTH_SUMMARY);

    @Inject
    private DisclosureConsents consents;

    @Inject
    private Overrides overrides;

    @Inject
    private DisclosureAccounting accounting;

    private UUID member;

    @Deployment
    static WebArchive application() {
        return applicationWith(DisclosureIT.class);
    }

    @BeforeEach
    void member() {
        member = CurrentActor.callAs(sender, world::member);
    }

    @Test
    @Tag("A-21")
    @Tag("A-22")
    void who_sees_what_is_told_to_the_member_once_for_each_phase_and_person() {
        UUID id = sent(consent(FULL));
        CurrentActor.runAs(worker, () -> {
            InboxRow unopened = listed(InboxList.NEW, id);
            assertNull(unopened.district());
            assertNull(unopened.ageBand());
            assertNull(unopened.personName());
        });
        assertEquals(0, told().size());
        CurrentActor.runAs(worker, () -> {
            inbox.open(id);
            inbox.open(id);
            assertNotNull(listed(InboxList.NEW, id).ageBand());
            world.accept(id, worker);
            assertNull(listed(InboxList.ACTIVE, id).ageBand());
            inbox.open(id);
            assertEquals("Referred Person", listed(InboxList.ACTIVE, id).personName());
        });
        Actor colleague = Sathi.account(accounts, Role.AGENCY_ADMIN, agency);
        CurrentActor.runAs(colleague, () -> {
            assertNull(listed(InboxList.ACTIVE, id).personName());
            inbox.open(id);
        });
        List<DisclosureRow> rows = told();
        assertEquals(3, rows.size());
        assertEquals(DisclosurePhase.PREVIEW, rows.get(2).phase());
        assertEquals(Set.of(InformationCategory.NEED), rows.get(2).categories());
        assertEquals(FULL, rows.get(1).categories());
        assertEquals(Role.AGENCY_WORKER, rows.get(1).recipientRole());
        assertEquals("Old road 1", rows.get(1).address());
        assertEquals(1, rows.get(1).consentNumber());
        assertEquals(Role.AGENCY_ADMIN, rows.get(0).recipientRole());
    }

    @Test
    @Tag("B6-5")
    @Tag("A-21")
    void what_is_taken_out_of_a_consent_is_gone_at_the_next_reading_and_accounted_anew() {
        UUID wide = consent(FULL);
        UUID id = accepted(sent(wide));
        CurrentActor.runAs(
                worker,
                () -> assertTrue(
                        inbox.open(id).content().texts().containsKey(InformationCategory.MENTAL_HEALTH_SUMMARY)));
        Set<InformationCategory> less = Set.of(InformationCategory.IDENTITY, InformationCategory.NEED);
        UUID narrow = CurrentActor.callAs(sender, () -> {
            long version = consents.get(wide).version();
            assertThrows(
                    InvalidInput.class,
                    () -> consents.narrow(new DisclosureConsents.NarrowConsent(wide, version, FULL)));
            return consents.narrow(new DisclosureConsents.NarrowConsent(wide, version, less));
        });
        CurrentActor.runAs(worker, () -> {
            InboxReferral read = inbox.open(id);
            assertFalse(read.row().consentHold());
            assertNull(read.content().contact());
            assertFalse(read.content().texts().containsKey(InformationCategory.MENTAL_HEALTH_SUMMARY));
            assertNotNull(read.content().identity());
        });
        CurrentActor.runAs(sender, () -> {
            assertEquals(ConsentState.WITHDRAWN, consents.get(wide).state());
            assertEquals(narrow, referrals.view(id).consent().id());
        });
        assertEquals(less, told().get(0).categories());
        assertEquals(2, told().get(0).consentNumber());
    }

    @Test
    @Tag("A-21")
    void what_is_consented_and_not_written_was_not_told() {
        Set<InformationCategory> wide = EnumSet.copyOf(FULL);
        wide.add(InformationCategory.SUBSTANCE_USE);
        UUID id = accepted(sent(consent(wide)));
        CurrentActor.runAs(
                worker, () -> assertEquals(wide, inbox.open(id).content().categories()));
        assertEquals(FULL, told().get(0).categories());
        CurrentActor.runAs(sender, () -> assertEquals(FULL, referrals.view(id).disclosed()));
    }

    @Test
    @Tag("A-14")
    @Tag("A-40")
    @Tag("T24")
    void a_consent_ends_with_the_help_and_goes_on_with_a_reopened_referral() {
        UUID consent = consent(FULL);
        UUID id = accepted(sent(consent));
        CurrentActor.runAs(worker, () -> complete(id));
        CurrentActor.runAs(sender, () -> {
            assertEquals(ConsentState.USED_UP, consents.get(consent).state());
            UUID again = draft(consent);
            assertTrue(referrals.sendProblems(again).stream()
                    .anyMatch(problem -> problem.code().equals("error.referral.consent-ended")));
            assertThrows(Refusal.class, () -> world.send(again));
        });
        CurrentActor.runAs(worker, () -> assertNotNull(inbox.open(id).content().identity()));
        CurrentActor.runAs(sender, () -> {
            referrals.reopen(new Referrals.WithReason(id, world.version(id), "closed too early"));
            assertEquals(ConsentState.IN_FORCE, consents.get(consent).state());
        });
    }

    @Test
    @Tag("A-14")
    @Tag("B6-18")
    void a_consent_serves_another_try_after_the_agency_has_turned_the_first_down() {
        UUID consent = consent(FULL);
        UUID id = sent(consent);
        CurrentActor.runAs(
                sender,
                () -> referrals.cancel(new Referrals.Cancel(
                        id, world.version(id), CancelReason.NEED_MET_ELSEWHERE, "the words of the sender", null)));
        CurrentActor.runAs(worker, () -> {
            InboxReferral over = inbox.open(id);
            assertNull(over.senderName());
            assertNull(over.content().ageBand());
            assertTrue(over.timeline().stream().allMatch(step -> step.text() == null && step.reason() == null));
            assertEquals(Need.COUNSELLING, over.row().need());
        });
        CurrentActor.runAs(sender, () -> {
            UUID again = draft(consent);
            world.send(again);
            assertEquals(ReferralState.REQUESTED, referrals.view(again).row().state());
        });
    }

    @Test
    @Tag("A-16")
    @Tag("B6-6")
    @Tag("A-22")
    void in_danger_a_coordinator_tells_without_consent_and_another_one_reviews_it() {
        UUID id = CurrentActor.callAs(sender, () -> {
            UUID draft = draft(null);
            assertThrows(Refusal.class, () -> world.send(draft));
            return draft;
        });
        Actor facilitator = Sathi.account(accounts, Role.FACILITATOR, null);
        CurrentActor.runAs(
                facilitator,
                () -> assertThrows(
                        AccessDenied.class,
                        () -> overrides.grant(
                                new Overrides.GrantOverride(id, 0, OverrideReason.RISK_TO_LIFE, "x", FULL, null))));
        CurrentActor.runAs(sender, () -> {
            assertThrows(
                    InvalidInput.class, () -> grant(id, Set.of(InformationCategory.NEED, InformationCategory.HIV)));
            grant(id, FULL);
            world.send(id);
        });
        accepted(id);
        CurrentActor.runAs(worker, () -> {
            InboxReferral read = inbox.open(id);
            assertEquals(OverrideReason.RISK_TO_LIFE, read.content().withoutConsent());
            assertNotNull(read.content().identity());
            assertTrue(read.timeline().stream().allMatch(step -> !"He said goodbye.".equals(step.text())));
        });
        DisclosureRow row = told().get(0);
        assertEquals(OverrideReason.RISK_TO_LIFE, row.withoutConsent());
        assertNull(row.consentNumber());
        OverrideView own = CurrentActor.callAs(sender, () -> waiting(id));
        assertEquals(Duration.ofHours(72), Duration.between(own.grantedAt(), own.expiresAt()));
        assertEquals(Duration.ofDays(2), Duration.between(own.grantedAt(), own.reviewDueAt()));
        CurrentActor.runAs(sender, () -> {
            Conflict refused = assertThrows(Conflict.class, () -> review(own, OverrideVerdict.JUSTIFIED));
            assertEquals("error.override.own", refused.code());
        });
        Actor second = Sathi.account(accounts, Role.COORDINATOR, null);
        CurrentActor.runAs(second, () -> {
            review(waiting(id), OverrideVerdict.NOT_JUSTIFIED);
            assertThrows(Conflict.class, () -> review(overrides.get(own.id()), OverrideVerdict.JUSTIFIED));
        });
        CurrentActor.runAs(worker, () -> {
            InboxReferral stub = inbox.open(id);
            assertTrue(stub.row().consentHold());
            assertNull(stub.content().identity());
            assertNull(stub.row().need());
            assertThrows(Refusal.class, () -> inbox.message(new Inbox.PostMessage(id, "May I still call?", null)));
        });
    }

    @Test
    @Tag("A-16")
    @Tag("T23")
    void a_consent_takes_the_place_of_an_override_and_danger_the_place_of_a_withdrawn_consent() {
        UUID id = CurrentActor.callAs(sender, () -> {
            UUID draft = draft(null);
            grant(draft, FULL);
            world.send(draft);
            return draft;
        });
        accepted(id);
        UUID consent = CurrentActor.callAs(sender, () -> {
            UUID given = consent(Set.of(InformationCategory.IDENTITY, InformationCategory.NEED));
            referrals.renewConsent(new Referrals.RenewConsent(id, world.version(id), given));
            assertNull(referrals.view(id).override());
            return given;
        });
        CurrentActor.runAs(worker, () -> {
            assertNull(inbox.open(id).content().withoutConsent());
            assertNull(inbox.open(id).content().contact());
        });
        CurrentActor.runAs(sender, () -> {
            consents.withdraw(new DisclosureConsents.WithdrawConsent(
                    consent, consents.get(consent).version(), null));
            assertTrue(referrals.view(id).row().consentHold());
            grant(id, FULL);
            assertFalse(referrals.view(id).row().consentHold());
        });
        CurrentActor.runAs(worker, () -> assertNotNull(inbox.open(id).content().contact()));
    }

    @Test
    @Tag("A-16")
    void nothing_is_told_without_consent_that_the_consent_covers_and_what_danger_needs_more_ends_with_the_override() {
        UUID id = sent(consent(Set.of(InformationCategory.NEED, InformationCategory.MENTAL_HEALTH_SUMMARY)));
        accepted(id);
        CurrentActor.runAs(sender, () -> {
            Conflict refused = assertThrows(Conflict.class, () -> grant(id, FULL));
            assertEquals("error.referral.illegal", refused.code());
            UUID covered = draft(consent(FULL));
            Conflict needless = assertThrows(Conflict.class, () -> grant(covered, FULL));
            assertEquals("error.override.not-needed", needless.code());
            UUID narrow = draft(consent(Set.of(InformationCategory.NEED, InformationCategory.MENTAL_HEALTH_SUMMARY)));
            grant(narrow, FULL);
            assertEquals(FULL, referrals.view(narrow).tellable());
            assertThrows(Conflict.class, () -> grant(narrow, FULL));
        });
    }

    private void grant(UUID id, Set<InformationCategory> told) {
        overrides.grant(new Overrides.GrantOverride(
                id, world.version(id), OverrideReason.RISK_TO_LIFE, "He said goodbye.", told, UUID.randomUUID()));
    }

    private void review(OverrideView seen, OverrideVerdict verdict) {
        overrides.review(new Overrides.ReviewOverride(seen.id(), seen.version(), verdict, "I asked the group."));
    }

    private OverrideView waiting(UUID referral) {
        return overrides.list(false, new PageRequest(100, null)).rows().stream()
                .filter(o -> o.referralId().equals(referral))
                .findFirst()
                .orElseThrow();
    }

    private List<DisclosureRow> told() {
        return CurrentActor.callAs(
                sender,
                () -> accounting
                        .handOver(member, DisclosureAccounting.Form.PRINT, "ne")
                        .rows());
    }

    private InboxRow listed(InboxList list, UUID id) {
        return inbox.list(InboxQuery.of(list), PageRequest.first()).rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private UUID accepted(UUID id) {
        CurrentActor.runAs(worker, () -> world.accept(id, worker));
        return id;
    }

    private UUID sent(UUID consent) {
        return CurrentActor.callAs(sender, () -> {
            UUID id = draft(consent);
            world.send(id);
            return id;
        });
    }

    private UUID draft(UUID consent) {
        return referrals.draft(new Referrals.CreateDraft(
                member,
                new Referrals.Content(
                        service,
                        consent,
                        null,
                        ReferralReason.MEMBER_ASKED,
                        Priority.URGENT,
                        Map.of(
                                InformationCategory.NEED,
                                "Wants somebody to talk to.",
                                InformationCategory.MENTAL_HEALTH_SUMMARY,
                                "Sleeps badly."),
                        new SafeContact(false, false, false, null),
                        null),
                null));
    }

    private UUID consent(Set<InformationCategory> categories) {
        return CurrentActor.callAs(sender, () -> world.consent(member, agency, categories));
    }
}
