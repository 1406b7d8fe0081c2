package org.sathi.referrals.internal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.idempotency.Idempotency;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.api.MemberDirectory;
import org.sathi.referrals.api.AgencyPreview;
import org.sathi.referrals.api.CancelReason;
import org.sathi.referrals.api.ReferralCounts;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralQuery;
import org.sathi.referrals.api.ReferralRow;
import org.sathi.referrals.api.ReferralView;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.SendProblem;
import org.sathi.referrals.api.Side;

/** What the programme does with its referrals: checks the fields, finds the referral within scope under its lock and lets the machine move it. */
@Published
class ReferralsService implements Referrals {

    private static final int TEXT = 500;
    private static final int NOTE = 1000;

    @Inject
    private ProgrammeReading reading;

    @Inject
    private Drafting drafting;

    @Inject
    private Resending resending;

    @Inject
    private Reach reach;

    @Inject
    private Store store;

    @Inject
    private Mover mover;

    @Inject
    private SideTalk talk;

    @Inject
    private MemberDirectory members;

    @Inject
    private Idempotency idempotency;

    @Inject
    private Clock clock;

    @Override
    public Slice<ReferralRow> list(ReferralQuery query, PageRequest page) {
        return reading.list(query, page);
    }

    @Override
    public ReferralCounts counts() {
        return reading.counts();
    }

    @Override
    public ReferralView view(UUID referralId) {
        return reading.view(referralId);
    }

    @Override
    public List<ReferralRow> ofMember(UUID memberId) {
        return reading.ofMember(memberId);
    }

    @Override
    public AgencyPreview agencyPreview(UUID referralId) {
        return reading.agencyPreview(referralId);
    }

    @Override
    public List<SendProblem> sendProblems(UUID referralId) {
        return drafting.problems(reach.ofProgramme(referralId));
    }

    @Override
    public UUID draft(CreateDraft command) {
        return idempotency.once(command.submitKey(), command, () -> drafting.begin(command));
    }

    @Override
    public UUID again(Again command) {
        return idempotency.once(command.submitKey(), command, () -> resending.draft(command.id()));
    }

    @Override
    public void edit(EditDraft command) {
        drafting.edit(command);
    }

    @Override
    public void discard(Discard command) {
        drafting.discard(command);
    }

    @Override
    public void send(Send command) {
        idempotency.onceOn(command.id(), command.submitKey(), command, () -> drafting.send(command));
    }

    @Override
    public void cancel(Cancel command) {
        cancelBy(command, ReferralEvent.CANCEL);
    }

    @Override
    public void requestCancel(Cancel command) {
        cancelBy(command, ReferralEvent.REQUEST_CANCEL);
    }

    private void cancelBy(Cancel command, ReferralEvent event) {
        InputCheck check = new InputCheck();
        CancelReason reason = check.required("reason", command.reason());
        check.check(reason == null || reason.choosable(), "reason", "error.referral.reason-not-choosable");
        String text = reason == CancelReason.OTHER
                ? check.requiredMultiLine("text", command.text(), TEXT)
                : check.multiLine("text", command.text(), TEXT);
        check.throwIfAny();
        idempotency.onceOn(
                command.id(),
                command.submitKey(),
                command,
                () -> move(command.id(), command.version(), event, Given.reason(reason, text), r -> {}));
    }

    @Override
    public void withdrawCancelRequest(WithdrawCancelRequest command) {
        Given given = Given.text(neededText("reason", command.reason()));
        move(command.id(), command.version(), ReferralEvent.WITHDRAW_CANCEL_REQUEST, given, r -> {});
    }

    @Override
    public void forceCancel(Move command) {
        move(command.id(), command.version(), ReferralEvent.FORCE_CANCEL, Given.NOTHING, r -> {});
    }

    @Override
    public void renewConsent(RenewConsent command) {
        InputCheck check = new InputCheck();
        UUID consent = check.required("consentId", command.consentId());
        check.throwIfAny();
        Referral referral = reach.ofProgrammeLocked(command.id());
        mover.requireSeen(referral, command.version());
        boolean held = referral.marks().consentHoldAt() != null;
        ReferralEvent event = held ? ReferralEvent.RENEW_CONSENT : ReferralEvent.CHANGE_CONSENT;
        mover.requireLegal(referral, event);
        Consent renewed = store.find(Consent.class, consent).orElseThrow(NotFound::new);
        if (!members.survivingId(renewed.memberId()).equals(members.survivingId(referral.memberId()))) {
            throw new NotFound();
        }
        if (!renewed.inForce(NepalTime.today(clock))) {
            throw new Conflict("error.referral.consent-ended");
        }
        referral.under(consent);
        referral.overridden(null);
        mover.move(referral, command.version(), event, Given.NOTHING, r -> {});
    }

    @Override
    public void goOn(WithReason command) {
        Given given = Given.text(neededText("reason", command.reason()));
        move(command.id(), command.version(), ReferralEvent.GO_ON, given, r -> {});
    }

    @Override
    public void reopen(WithReason command) {
        Given given = Given.text(neededText("reason", command.reason()));
        Referral referral = reach.ofProgrammeLocked(command.id());
        mover.moveAlone(referral, command.version(), ReferralEvent.REOPEN, given, r -> r.occupy(OpenKey.of(r, false)));
    }

    @Override
    public void declineReopen(WithReason command) {
        Given given = Given.text(neededText("reason", command.reason()));
        move(
                command.id(),
                command.version(),
                ReferralEvent.DECLINE_REOPEN,
                given,
                r -> r.tasks().reopenDeclined());
    }

    @Override
    public void markError(WithReason command) {
        Given given = Given.text(neededText("reason", command.reason()));
        move(command.id(), command.version(), ReferralEvent.MARK_ERROR, given, r -> {});
    }

    @Override
    public void message(PostMessage command) {
        talk.message(
                command.submitKey(),
                command,
                () -> reach.ofProgrammeLocked(command.id()),
                Side.PROGRAMME,
                command.text());
    }

    @Override
    public void confirmOutcome(ConfirmOutcome command) {
        InputCheck check = new InputCheck();
        check.required("help", command.help());
        LocalDate on = check.requiredDate("on", command.on());
        check.notInFuture("on", on, NepalTime.today(clock));
        Instant sent = reach.ofProgramme(command.id()).sentAt();
        if (sent != null) {
            check.notBefore("on", on, NepalTime.toLocal(sent).toLocalDate());
        }
        String note = check.multiLine("note", command.note(), NOTE);
        check.throwIfAny();
        Given given = Given.reason(command.help(), null);
        move(command.id(), command.version(), ReferralEvent.CONFIRM_OUTCOME, given, r -> {
            r.closing().help(r.id(), command.help(), on, note);
            if (r.ending().doubted() && r.replacedById() == null) {
                r.tasks().comesBack();
            } else {
                r.tasks().senderDone();
            }
        });
    }

    @Override
    public void settle(Move command) {
        move(
                command.id(),
                command.version(),
                ReferralEvent.SETTLE,
                Given.NOTHING,
                r -> r.tasks().senderDone());
    }

    private void move(UUID id, long seen, ReferralEvent event, Given given, Consumer<Referral> deed) {
        Referral referral = reach.ofProgrammeLocked(id);
        if (referral.state() == org.sathi.referrals.api.ReferralState.DRAFT) {
            throw new Conflict("error.referral.illegal", referral.state());
        }
        mover.move(referral, seen, event, given, deed);
    }

    private static String neededText(String field, String typed) {
        InputCheck check = new InputCheck();
        String text = check.requiredMultiLine(field, typed, TEXT);
        check.throwIfAny();
        return text;
    }
}
