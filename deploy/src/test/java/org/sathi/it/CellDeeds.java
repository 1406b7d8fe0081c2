package org.sathi.it;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.time.OperatingClock;
import org.sathi.membership.api.ExitMember;
import org.sathi.membership.api.ExitReason;
import org.sathi.membership.api.Groups;
import org.sathi.membership.api.JoinGroup;
import org.sathi.membership.api.MemberStatus;
import org.sathi.membership.api.Members;
import org.sathi.membership.api.MembershipKind;
import org.sathi.membership.api.ReEnterMember;
import org.sathi.referrals.api.AppointmentStatus;
import org.sathi.referrals.api.AppointmentView;
import org.sathi.referrals.api.Appointments;
import org.sathi.referrals.api.AttachmentView;
import org.sathi.referrals.api.Attachments;
import org.sathi.referrals.api.CancelReason;
import org.sathi.referrals.api.ContactChannel;
import org.sathi.referrals.api.ContactResult;
import org.sathi.referrals.api.Delivered;
import org.sathi.referrals.api.FlagView;
import org.sathi.referrals.api.HelpConfirmed;
import org.sathi.referrals.api.HoldReason;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.OverrideReason;
import org.sathi.referrals.api.Overrides;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralFlags;
import org.sathi.referrals.api.ReferralReason;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.RejectReason;
import org.sathi.referrals.api.ReopenReason;
import org.sathi.referrals.api.SafeContact;
import org.sathi.referrals.api.UnresolvedReason;

/** The steps of B3 as the published operations that take them, each with what it asks for, by the name that the table gives them. */
@Dependent
public class CellDeeds {

    /** A step on a referral, whose stored versions are those that its doer has seen. */
    interface Deed {
        void on(CellWorld.Specimen referral, long version, long agencyVersion);
    }

    @Inject
    private Referrals referrals;

    @Inject
    private Inbox inbox;

    @Inject
    private Appointments appointments;

    @Inject
    private ReferralFlags flags;

    @Inject
    private Attachments attachments;

    @Inject
    private Overrides overrides;

    @Inject
    private Members members;

    @Inject
    private Groups groups;

    @Inject
    private CellWorld world;

    /**
     * Brings about what the guard of a step asks for beside the state, where the table allows the step; somebody else's doing.
     *
     * @return whether anything was needed
     */
    boolean prepare(String event, CellWorld.Specimen referral) {
        if (event.equals("DECLINE_REOPEN")) {
            CurrentActor.runAs(
                    world.person("AA"),
                    () -> ofAgency()
                            .get("ASK_REOPEN")
                            .on(referral, 0, CellWorld.stored(referral.id()).agencyVersion()));
            return true;
        }
        if (event.equals("GO_ON")) {
            CurrentActor.runAs(world.person("RC"), () -> leaveAndComeBack(referral.member()));
            return true;
        }
        return false;
    }

    /** While a member is away only a coordinator reaches them; back in the group, who leads it can answer as well. */
    private void leaveAndComeBack(UUID member) {
        members.exit(
                new ExitMember(member, members.view(member).version(), today(), ExitReason.MOVED_AWAY, "to Pokhara"));
        members.reEnter(new ReEnterMember(member, members.view(member).version(), MemberStatus.ENROLLED, today()));
        groups.join(new JoinGroup(member, world.groupId(), MembershipKind.HOME, today()));
    }

    /** Does something as on a later day. */
    private static void later(int days, Runnable deed) {
        ForwardClock.showAt(OperatingClock.INSTANCE.instant().plus(Duration.ofDays(days)));
        try {
            deed.run();
        } finally {
            ForwardClock.showTheTruth();
        }
    }

    /** The steps of the programme. */
    Map<String, Deed> ofProgramme() {
        return Map.ofEntries(
                Map.entry("EDIT", (r, v, a) -> referrals.edit(new Referrals.EditDraft(r.id(), v, content(r)))),
                Map.entry("DISCARD", (r, v, a) -> referrals.discard(new Referrals.Discard(r.id(), v))),
                Map.entry("SEND", (r, v, a) -> referrals.send(new Referrals.Send(r.id(), v, null, key()))),
                Map.entry("CANCEL", (r, v, a) -> referrals.cancel(cancel(r, v))),
                Map.entry("REQUEST_CANCEL", (r, v, a) -> referrals.requestCancel(cancel(r, v))),
                Map.entry(
                        "WITHDRAW_CANCEL_REQUEST",
                        (r, v, a) -> referrals.withdrawCancelRequest(
                                new Referrals.WithdrawCancelRequest(r.id(), v, "go on"))),
                Map.entry(
                        "FORCE_CANCEL",
                        (r, v, a) -> later(8, () -> referrals.forceCancel(new Referrals.Move(r.id(), v)))),
                Map.entry(
                        "RENEW_CONSENT",
                        (r, v, a) -> referrals.renewConsent(new Referrals.RenewConsent(r.id(), v, world.consent(r)))),
                Map.entry("REOPEN", (r, v, a) -> referrals.reopen(new Referrals.WithReason(r.id(), v, "not done"))),
                Map.entry(
                        "MARK_ERROR",
                        (r, v, a) -> referrals.markError(new Referrals.WithReason(r.id(), v, "wrong person"))),
                Map.entry(
                        "MESSAGE", (r, v, a) -> referrals.message(new Referrals.PostMessage(r.id(), "Hello.", key()))),
                Map.entry(
                        "CONFIRM_OUTCOME",
                        (r, v, a) -> referrals.confirmOutcome(
                                new Referrals.ConfirmOutcome(r.id(), v, HelpConfirmed.YES, today(), null))),
                Map.entry("SETTLE", (r, v, a) -> referrals.settle(new Referrals.Move(r.id(), v))),
                Map.entry(
                        "FLAG",
                        (r, v, a) ->
                                flags.set(new ReferralFlags.SetFlag(r.id(), "look again", today().plusDays(1), key()))),
                Map.entry(
                        "UNFLAG",
                        (r, v, a) -> flags.unset(new ReferralFlags.UnsetFlag(
                                referrals.view(r.id()).flags().stream()
                                        .filter(FlagView::open)
                                        .map(FlagView::id)
                                        .findFirst()
                                        .orElseGet(UUID::randomUUID),
                                "seen"))),
                Map.entry("ATTACH", (r, v, a) -> attachments.attach(CellWorld.letter(r.id()))),
                Map.entry(
                        "DETACH",
                        (r, v, a) -> attachments.remove(
                                new Attachments.Remove(r.id(), own(attachments.ofProgramme(r.id()))))),
                Map.entry(
                        "OVERRIDE",
                        (r, v, a) -> overrides.grant(new Overrides.GrantOverride(
                                r.id(),
                                v,
                                OverrideReason.RISK_TO_LIFE,
                                "He said goodbye.",
                                Set.of(InformationCategory.NEED, InformationCategory.MENTAL_HEALTH_SUMMARY),
                                key()))),
                Map.entry("GO_ON", (r, v, a) -> referrals.goOn(new Referrals.WithReason(r.id(), v, "wants to"))),
                Map.entry(
                        "DECLINE_REOPEN",
                        (r, v, a) -> referrals.declineReopen(new Referrals.WithReason(r.id(), v, "not wanted"))));
    }

    /** The first document of those whose side asks. */
    private static UUID own(List<AttachmentView> seen) {
        return seen.stream()
                .filter(AttachmentView::own)
                .map(AttachmentView::id)
                .findFirst()
                .orElseGet(UUID::randomUUID);
    }

    /** The steps of the agency. */
    Map<String, Deed> ofAgency() {
        return Map.ofEntries(
                Map.entry(
                        "ACCEPT",
                        (r, v, a) -> inbox.accept(
                                new Inbox.Accept(r.id(), a, world.workerId(), today().plusDays(1), key()))),
                Map.entry("REJECT", (r, v, a) -> inbox.reject(reject(r, a))),
                Map.entry("RETURN", (r, v, a) -> inbox.giveBack(reject(r, a))),
                Map.entry("START", (r, v, a) -> inbox.start(new Inbox.Move(r.id(), a))),
                Map.entry(
                        "HOLD",
                        (r, v, a) ->
                                inbox.hold(new Inbox.Hold(r.id(), a, HoldReason.WAITLIST, null, today().plusDays(7)))),
                Map.entry("RESUME", (r, v, a) -> inbox.resume(new Inbox.Move(r.id(), a))),
                Map.entry(
                        "COMPLETE",
                        (r, v, a) -> inbox.complete(
                                new Inbox.Complete(r.id(), a, new Delivered(Need.COUNSELLING, today()), key()))),
                Map.entry(
                        "FAIL",
                        (r, v, a) -> inbox.fail(new Inbox.Fail(
                                r.id(), a, UnresolvedReason.PARTICIPANT_DECLINED, null, today(), key()))),
                Map.entry(
                        "ASK_REOPEN",
                        (r, v, a) -> inbox.askReopen(
                                new Inbox.AskReopen(r.id(), a, ReopenReason.values()[0], "not done", key()))),
                Map.entry("CONFIRM_CANCEL", (r, v, a) -> inbox.confirmCancel(new Inbox.Move(r.id(), a))),
                Map.entry("CONFIRM_STOP", (r, v, a) -> inbox.confirmStop(new Inbox.ConfirmStop(r.id(), a, true))),
                Map.entry("ASSIGN", (r, v, a) -> inbox.assign(new Inbox.Assign(r.id(), a, world.workerId()))),
                Map.entry("MESSAGE", (r, v, a) -> inbox.message(new Inbox.PostMessage(r.id(), "Hello.", key()))),
                Map.entry(
                        "LOG_CONTACT",
                        (r, v, a) -> inbox.logContact(new Inbox.LogContact(
                                r.id(), today(), ContactChannel.AT_AGENCY, ContactResult.REACHED, null, false, key()))),
                Map.entry(
                        "SCHEDULE",
                        (r, v, a) -> appointments.schedule(new Appointments.Schedule(
                                r.id(), today().plusDays(2), LocalTime.NOON, null, null, key()))),
                Map.entry("DROP_APPOINTMENT", (r, v, a) -> settle(r, AppointmentStatus.CANCELLED)),
                Map.entry("ATTEND", (r, v, a) -> later(4, () -> settle(r, AppointmentStatus.ATTENDED))),
                Map.entry("MISS", (r, v, a) -> later(4, () -> settle(r, AppointmentStatus.NO_SHOW))),
                Map.entry("ATTACH", (r, v, a) -> attachments.attachByAgency(CellWorld.letter(r.id()))),
                Map.entry(
                        "DETACH",
                        (r, v, a) -> attachments.removeByAgency(
                                new Attachments.Remove(r.id(), own(attachments.ofAgency(r.id()))))));
    }

    private void settle(CellWorld.Specimen of, AppointmentStatus outcome) {
        UUID first = appointments.ofAgency(of.id()).stream()
                .map(AppointmentView::id)
                .findFirst()
                .orElseGet(UUID::randomUUID);
        appointments.settle(new Appointments.Settle(of.id(), first, outcome, key()));
    }

    private static Referrals.Content content(CellWorld.Specimen of) {
        return new Referrals.Content(
                null,
                Need.COUNSELLING,
                null,
                of.consent(),
                null,
                ReferralReason.MEMBER_ASKED,
                Priority.ROUTINE,
                Map.of(InformationCategory.NEED, "Wants somebody to talk to."),
                new SafeContact(false, false, false, null),
                null);
    }

    private static Referrals.Cancel cancel(CellWorld.Specimen of, long version) {
        return new Referrals.Cancel(of.id(), version, CancelReason.PARTICIPANT_CHANGED_MIND, null, key());
    }

    private static Inbox.Reject reject(CellWorld.Specimen of, long version) {
        return new Inbox.Reject(of.id(), version, RejectReason.NO_CAPACITY, null, null, null, key());
    }

    private static UUID key() {
        return UUID.randomUUID();
    }

    private static LocalDate today() {
        return ReferralWorld.today();
    }
}
