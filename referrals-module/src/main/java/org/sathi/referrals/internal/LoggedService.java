package org.sathi.referrals.internal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.idempotency.Idempotency;
import org.sathi.kernel.time.NepalTime;
import org.sathi.referrals.api.ContactChannel;
import org.sathi.referrals.api.ContactResult;
import org.sathi.referrals.api.HandoverWay;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.LoggedReferrals;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralOutcome;
import org.sathi.referrals.api.RejectReason;
import org.sathi.referrals.api.UnresolvedReason;

/** Records what an agency without a login is told and answers: checks the fields and lets the machine move the referral, whose rows ask whether it is logged. */
@Published
class LoggedService implements LoggedReferrals {

    private static final int TEXT = 500;
    private static final int NAME = 150;

    @Inject
    private Reach reach;

    @Inject
    private Store store;

    @Inject
    private Mover mover;

    @Inject
    private Discloser discloser;

    @Inject
    private SideTalk talk;

    @Inject
    private ClosingHelp closing;

    @Inject
    private Idempotency idempotency;

    @Inject
    private Clock clock;

    @Override
    public void handOver(HandOver command) {
        InputCheck check = new InputCheck();
        HandoverWay way = check.required("way", command.way());
        boolean slip = way == HandoverWay.SLIP;
        String to = slip ? check.optionalText("to", command.to(), NAME) : check.requiredText("to", command.to(), NAME);
        check.check(slip || !command.told().isEmpty(), "told", "error.referral.told-required");
        check.throwIfAny();
        Given given = Given.reason(way, to);
        once(command.submitKey(), command, command.id(), command.version(), ReferralEvent.HAND_OVER, given, r -> {
            Discloser.Case c = discloser.caseOf(r);
            requireTellable(c, command.told());
            r.passage().handedOver(clock.instant());
            discloser.accountHandover(c, command.told(), way, to);
        });
    }

    private void requireTellable(Discloser.Case c, Set<InformationCategory> told) {
        if (!discloser.categories(c, discloser.phase(c)).containsAll(told)) {
            throw new InvalidInput("told", "error.referral.told-too-much");
        }
    }

    @Override
    public void received(Move command) {
        move(command, ReferralEvent.RECEIVE);
    }

    @Override
    public void accepted(Accepted command) {
        InputCheck check = new InputCheck();
        LocalDate on = check.requiredDate("firstContactOn", command.firstContactOn());
        check.notBefore("firstContactOn", on, today());
        check.notAfter("firstContactOn", on, today().plusDays(InboxService.DAYS_AHEAD));
        String text = check.multiLine("text", command.text(), TEXT);
        check.throwIfAny();
        once(
                command.submitKey(),
                command,
                command.id(),
                command.version(),
                ReferralEvent.ACCEPT,
                Given.text(text),
                r -> r.promiseContact(on, clock.instant()));
    }

    @Override
    public void turnedDown(TurnedDown command) {
        InputCheck check = new InputCheck();
        RejectReason reason = check.required("reason", command.reason());
        String text = InboxService.reasonText(check, command.text(), reason == RejectReason.OTHER);
        check.throwIfAny();
        Given given = Given.reason(reason, text);
        once(command.submitKey(), command, command.id(), command.version(), ReferralEvent.REJECT, given, r -> {});
    }

    @Override
    public void firstContact(FirstContact command) {
        InputCheck check = new InputCheck();
        LocalDate on = day(check, command.on(), command.id());
        ContactChannel channel = check.required("channel", command.channel());
        check.throwIfAny();
        once(
                command.submitKey(),
                command,
                command.id(),
                command.version(),
                ReferralEvent.START,
                Given.NOTHING,
                r -> store.add(new ContactAttempt(
                        UUID.randomUUID(),
                        r.id(),
                        on,
                        channel,
                        ContactResult.REACHED,
                        CurrentActor.get().accountId(),
                        null,
                        r.safeTerms().bars(channel, r.id()),
                        clock.instant())));
    }

    @Override
    public void contact(Contact command) {
        talk.logContact(command);
    }

    @Override
    public void completed(Completed command) {
        ClosingHelp.Close close = closing.check(
                new Inbox.Complete(
                        command.id(),
                        command.version(),
                        command.outcome(),
                        List.of(command.delivered()),
                        command.whyPartly(),
                        command.text(),
                        command.submitKey()),
                today());
        once(
                command.submitKey(),
                command,
                command.id(),
                command.version(),
                ReferralEvent.COMPLETE,
                close.given(),
                r -> closing.keep(r, close, sentOn(r)));
    }

    @Override
    public void failed(Failed command) {
        InputCheck check = new InputCheck();
        UnresolvedReason reason = check.required("reason", command.reason());
        String text = InboxService.reasonText(check, command.text(), reason == UnresolvedReason.OTHER);
        LocalDate on = day(check, command.on(), command.id());
        check.throwIfAny();
        once(
                command.submitKey(),
                command,
                command.id(),
                command.version(),
                ReferralEvent.FAIL,
                Given.reason(reason, text),
                r -> r.closing().outcome(ReferralOutcome.UNRESOLVED, null, on));
    }

    @Override
    public void held(Held command) {
        Rest rest = Rest.check(command.reason(), command.text(), command.reviewOn(), today());
        once(
                command.submitKey(),
                command,
                command.id(),
                command.version(),
                ReferralEvent.HOLD,
                rest.given(),
                r -> r.reviewOn(rest.reviewOn()));
    }

    @Override
    public void resumed(Move command) {
        move(command, ReferralEvent.RESUME);
    }

    @Override
    public void cancelConfirmed(Move command) {
        move(command, ReferralEvent.CONFIRM_CANCEL);
    }

    @Override
    public void stopConfirmed(Move command) {
        move(command, ReferralEvent.CONFIRM_STOP);
    }

    /** What is recorded happened between the sending and today. */
    private LocalDate day(InputCheck check, LocalDate typed, UUID id) {
        LocalDate on = check.notInFuture("on", check.requiredDate("on", typed), today());
        Referral referral = reach.ofProgramme(id);
        return referral.sentAt() == null ? on : check.notBefore("on", on, sentOn(referral));
    }

    private static LocalDate sentOn(Referral referral) {
        return NepalTime.toLocal(referral.sentAt()).toLocalDate();
    }

    private void move(Move command, ReferralEvent event) {
        once(command.submitKey(), command, command.id(), command.version(), event, Given.NOTHING, r -> {});
    }

    private void once(
            UUID submitKey,
            Record command,
            UUID id,
            long seen,
            ReferralEvent event,
            Given given,
            Consumer<Referral> deed) {
        idempotency.onceOn(id, submitKey, command, () -> {
            Referral referral = reach.ofProgrammeLocked(id);
            mover.move(referral, seen, event, given, deed);
        });
    }

    private LocalDate today() {
        return NepalTime.today(clock);
    }
}
