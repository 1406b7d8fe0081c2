package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.membership.api.ConsentDecision;
import org.sathi.membership.api.ConsentLanguage;
import org.sathi.membership.api.ConsentMethod;
import org.sathi.membership.api.ConsentPurpose;
import org.sathi.membership.api.Consents;
import org.sathi.membership.api.RecordConsent;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralReason;
import org.sathi.referrals.api.ReferralView;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.RejectReason;
import org.sathi.referrals.api.SafeContact;
import org.sathi.sessions.api.AddGoal;
import org.sathi.sessions.api.GoalEntryKind;
import org.sathi.sessions.api.GoalHistoryEntry;
import org.sathi.sessions.api.LifeArea;
import org.sathi.sessions.api.RecoveryPlans;
import org.sathi.sessions.api.WritePlan;

/** What a recovery goal learns of the referrals made for it, in the container on the real database. */
class GoalNewsIT extends TwoSides {

    @Inject
    private Consents memberConsents;

    @Inject
    private RecoveryPlans plans;

    @Deployment
    static WebArchive application() {
        return applicationWith(GoalNewsIT.class);
    }

    @Test
    @Tag("A-4")
    @Tag("A-42")
    void theGoalsHistoryTellsWhatHappenedToItsReferralAlsoASecondClose() {
        UUID[] goal = new UUID[1];
        UUID id = CurrentActor.callAs(sender, () -> {
            UUID member = world.member();
            goal[0] = goalOf(member);
            UUID draft = referrals.draft(new Referrals.CreateDraft(
                    member,
                    new Referrals.Content(
                            service,
                            world.consent(member, agency),
                            goal[0],
                            ReferralReason.MEMBER_ASKED,
                            Priority.ROUTINE,
                            Map.of(InformationCategory.NEED, "Somebody to talk to."),
                            new SafeContact(false, false, false, null),
                            null),
                    null));
            world.send(draft);
            return draft;
        });
        helped(id);
        assertEquals(
                List.of(GoalEntryKind.REFERRAL_SENT, GoalEntryKind.REFERRAL_ACCEPTED, GoalEntryKind.REFERRAL_HELPED),
                news(goal[0]));
        CurrentActor.runAs(sender, () -> {
            UUID consent = world.consent(referrals.view(id).row().memberId(), agency);
            referrals.renewConsent(new Referrals.RenewConsent(id, world.version(id), consent));
            referrals.reopen(new Referrals.WithReason(id, world.version(id), "not finished"));
        });
        CurrentActor.runAs(worker, () -> complete(id));
        assertEquals(5, news(goal[0]).size());
        assertTrue(news(goal[0]).contains(GoalEntryKind.REFERRAL_REOPENED));
        UUID turnedDown = CurrentActor.callAs(sender, () -> referrals.again(new Referrals.Again(id, null)));
        assertEquals(5, news(goal[0]).size(), "a draft tells nothing");
        CurrentActor.runAs(sender, () -> {
            UUID consent = world.consent(referrals.view(id).row().memberId(), agency);
            ReferralView draft = referrals.view(turnedDown);
            referrals.edit(new Referrals.EditDraft(
                    turnedDown,
                    draft.row().version(),
                    new Referrals.Content(
                            service,
                            consent,
                            goal[0],
                            draft.reason(),
                            draft.row().priority(),
                            draft.texts(),
                            draft.safeContact(),
                            id)));
            world.send(turnedDown);
        });
        CurrentActor.runAs(
                worker,
                () -> inbox.reject(new Inbox.Reject(
                        turnedDown, seen(turnedDown), RejectReason.NO_CAPACITY, null, null, null, null)));
        assertTrue(news(goal[0]).contains(GoalEntryKind.REFERRAL_TURNED_DOWN));
    }

    private List<GoalEntryKind> news(UUID goal) {
        List<GoalHistoryEntry> history =
                CurrentActor.callAs(sender, () -> plans.goal(goal).history());
        List<GoalEntryKind> kinds = new ArrayList<>(history.stream()
                .filter(entry -> entry.referralId() != null)
                .map(GoalHistoryEntry::kind)
                .toList());
        Collections.reverse(kinds);
        return kinds;
    }

    private UUID goalOf(UUID member) {
        memberConsents.record(new RecordConsent(
                null,
                member,
                ConsentPurpose.KEEP_NOTES,
                ConsentDecision.GIVEN,
                Consents.CURRENT_TEXT,
                ConsentLanguage.NEPALI,
                LocalDate.of(2026, 1, 2),
                ConsentMethod.SIGNED,
                "Test Person"));
        plans.writePlan(
                new WritePlan(null, member, null, "A room of my own", null, null, true, true, ReferralWorld.today()));
        return plans.addGoal(new AddGoal(
                null,
                member,
                "Talk with somebody",
                LifeArea.HEALTH,
                null,
                ReferralWorld.today(),
                null,
                null,
                List.of(),
                true));
    }
}
