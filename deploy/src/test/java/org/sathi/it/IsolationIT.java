package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.error.Refusal;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.membership.api.Accounts;
import org.sathi.referrals.api.AgencyKind;
import org.sathi.referrals.api.Delivered;
import org.sathi.referrals.api.DisclosureConsents;
import org.sathi.referrals.api.HelpConfirmed;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.InboxList;
import org.sathi.referrals.api.InboxQuery;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.Notices;
import org.sathi.referrals.api.OwnAgency;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.RejectReason;

/**
 * What one agency can ask, before and after the same member is referred to another: every answer must be the same to the character, for being referred to an HIV
 * service is itself what must not be told. Nothing is compared with what was meant; only with what was answered before.
 */
@ExtendWith(ArquillianExtension.class)
@Tag("A-19")
class IsolationIT {

    @Inject
    private Accounts accounts;

    @Inject
    private DisclosureConsents consents;

    @Inject
    private Referrals referrals;

    @Inject
    private Inbox inbox;

    @Inject
    private Notices notices;

    @Inject
    private OwnAgency ownAgency;

    @Inject
    private ReferralWorld world;

    @Deployment
    static WebArchive application() {
        return Sathi.with(IsolationIT.class, ReferralWorld.class);
    }

    /** An agency with two of its people, and what they may know of. */
    private record Side(UUID agency, UUID service, Actor worker, Actor admin) {}

    private Side side(AgencyKind kind) {
        UUID agency = world.agency(kind);
        return new Side(
                agency,
                world.service(agency),
                Sathi.account(accounts, Role.AGENCY_WORKER, agency),
                Sathi.account(accounts, Role.AGENCY_ADMIN, agency));
    }

    @Test
    void whileOneAgencyWorksAnotherReferralOfTheSameMemberChangesNoAnswer() {
        Side clinic = side(AgencyKind.MENTAL_HEALTH);
        Side other = side(AgencyKind.HIV_AIDS);
        Actor sender = Sathi.account(accounts, Role.COORDINATOR, null);
        UUID member = CurrentActor.callAs(sender, world::member);
        UUID ours = CurrentActor.callAs(sender, () -> world.sent(member, clinic.agency(), clinic.service(), null));
        CurrentActor.runAs(clinic.worker(), () -> world.accept(ours, clinic.worker()));
        answers(clinic, ours);
        List<String> before = answers(clinic, ours);

        UUID theirs = CurrentActor.callAs(sender, () -> world.sent(member, other.agency(), other.service(), null));
        assertEquals(before, answers(clinic, ours), "sent elsewhere");
        CurrentActor.runAs(other.worker(), () -> world.accept(theirs, other.worker()));
        assertEquals(before, answers(clinic, ours), "accepted elsewhere");
        CurrentActor.runAs(other.worker(), () -> inbox.message(new Inbox.PostMessage(theirs, "Please call us.", null)));
        assertEquals(before, answers(clinic, ours), "a message elsewhere");
        CurrentActor.runAs(
                other.worker(),
                () -> inbox.complete(new Inbox.Complete(
                        theirs,
                        inbox.open(theirs).row().version(),
                        new Delivered(Need.COUNSELLING, ReferralWorld.today()),
                        null)));
        CurrentActor.runAs(
                sender,
                () -> referrals.confirmOutcome(new Referrals.ConfirmOutcome(
                        theirs, world.version(theirs), HelpConfirmed.YES, ReferralWorld.today(), null)));
        assertEquals(before, answers(clinic, ours), "completed elsewhere");
    }

    @Test
    void theEndOfAnotherConsentChangesNoAnswer() {
        Side clinic = side(AgencyKind.MENTAL_HEALTH);
        Side other = side(AgencyKind.HIV_AIDS);
        Actor sender = Sathi.account(accounts, Role.COORDINATOR, null);
        UUID member = CurrentActor.callAs(sender, world::member);
        UUID ours = CurrentActor.callAs(sender, () -> world.sent(member, clinic.agency(), clinic.service(), null));
        answers(clinic, ours);
        List<String> before = answers(clinic, ours);
        CurrentActor.runAs(sender, () -> {
            UUID consent = world.consent(member, other.agency());
            world.send(world.draft(member, other.service(), consent, null));
            consents.withdraw(new DisclosureConsents.WithdrawConsent(
                    consent, consents.get(consent).version(), "changed my mind"));
        });
        assertEquals(before, answers(clinic, ours));
    }

    @Test
    @Tag("B6-11")
    void anAgencyThatRejectedNeverLearnsWhereTheMemberWentInstead() {
        Side clinic = side(AgencyKind.MENTAL_HEALTH);
        Side other = side(AgencyKind.HIV_AIDS);
        Actor sender = Sathi.account(accounts, Role.COORDINATOR, null);
        UUID member = CurrentActor.callAs(sender, world::member);
        UUID ours = CurrentActor.callAs(sender, () -> world.sent(member, clinic.agency(), clinic.service(), null));
        CurrentActor.runAs(
                clinic.worker(),
                () -> inbox.reject(new Inbox.Reject(
                        ours, inbox.open(ours).row().version(), RejectReason.NO_CAPACITY, null, null, null, null)));
        answers(clinic, ours);
        List<String> before = answers(clinic, ours);
        UUID next = CurrentActor.callAs(sender, () -> world.sent(member, other.agency(), other.service(), ours));
        assertEquals(before, answers(clinic, ours), "referred elsewhere instead");
        CurrentActor.runAs(other.worker(), () -> world.accept(next, other.worker()));
        assertEquals(before, answers(clinic, ours), "accepted there");
    }

    /** Everything that the agency's people can ask, and how a write against what they saw before is answered. */
    private List<String> answers(Side side, UUID ours) {
        List<String> answers = new ArrayList<>();
        for (Actor person : List.of(side.worker(), side.admin())) {
            CurrentActor.runAs(person, () -> {
                answers.add(inbox.open(ours).toString());
                for (InboxList list : InboxList.values()) {
                    answers.add(list + " "
                            + inbox.list(InboxQuery.of(list), PageRequest.first())
                                    .rows());
                }
                answers.add(world.counts().toString());
                answers.add(notices.count().toString());
                answers.add(ownAgency.get().toString());
                answers.add(ownAgency.team().toString());
                answers.add(inbox.workers().toString());
                answers.add(refusal(() -> inbox.resume(new Inbox.Move(ours, -1))));
                answers.add(refusal(() ->
                        inbox.resume(new Inbox.Move(ours, inbox.open(ours).row().version()))));
            });
        }
        return answers;
    }

    private static String refusal(Runnable attempt) {
        try {
            attempt.run();
            return "done";
        } catch (Refusal refused) {
            return refused.code() + refused.params();
        }
    }
}
