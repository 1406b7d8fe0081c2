package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.idempotency.Idempotency;
import org.sathi.kernel.time.NepalTime;
import org.sathi.referrals.api.ContactChannel;
import org.sathi.referrals.api.ContactResult;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.LoggedReferrals;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralRole;
import org.sathi.referrals.api.Side;

/** What is added to a referral without moving it: messages and contact attempts (T27). */
@ApplicationScoped
class SideTalk {

    private static final int MESSAGE = 2000;
    private static final int NOTE = 500;

    @Inject
    private Store store;

    @Inject
    private Reach reach;

    @Inject
    private Mover mover;

    @Inject
    private Discloser discloser;

    @Inject
    private ReportFacts reportFacts;

    @Inject
    private Bell bell;

    @Inject
    private Idempotency idempotency;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Stores a message on a referral that is locked once the submit is known to be the first; the consent is checked again in this transaction (B6-3). */
    void message(UUID submitKey, Record command, Supplier<Referral> locked, Side side, String typed) {
        InputCheck check = new InputCheck();
        String text = check.requiredMultiLine("text", typed, MESSAGE);
        check.throwIfAny();
        idempotency.once(submitKey, command, () -> post(locked.get(), side, text));
    }

    private UUID post(Referral referral, Side side, String text) {
        ReferralRole role = Parts.of(CurrentActor.get());
        Transition row = mover.require(referral, ReferralEvent.MESSAGE, role, Given.text(text));
        UUID id = UUID.randomUUID();
        UUID author = CurrentActor.get().accountId();
        Instant now = clock.instant();
        store.add(new Message(id, referral.id(), side, author, text, now));
        store.flush();
        if (side == Side.AGENCY) {
            store.messageForSender(referral.id(), now);
        } else {
            store.messageForAgency(referral.id(), now);
        }
        mover.beginDeadline(row, referral);
        bell.ring(row, referral, id, author, now);
        said(referral);
        return id;
    }

    /** What the agency records of its own attempt; a channel that the member does not want is asked about before. */
    void logContact(Inbox.LogContact command) {
        Attempt attempt = new Attempt(command.on(), command.channel(), command.result(), command.note());
        Referral seen = reach.ofAgency(command.id());
        boolean barred = check(attempt, seen, seen.acceptedAt(), command.againstWish());
        idempotency.once(command.submitKey(), command, () -> log(reach.ofAgencyLocked(command.id()), attempt, barred));
    }

    /** What the programme records of an attempt of an agency without a login; it is past, so nothing is asked. */
    void logContact(LoggedReferrals.Contact command) {
        Attempt attempt = new Attempt(command.on(), command.channel(), command.result(), command.note());
        Referral seen = reach.ofProgramme(command.id());
        boolean barred = check(attempt, seen, seen.sentAt(), true);
        idempotency.once(
                command.submitKey(), command, () -> log(reach.ofProgrammeLocked(command.id()), attempt, barred));
    }

    /** An attempt to reach the member, as it was typed. */
    private record Attempt(LocalDate on, ContactChannel channel, ContactResult result, String note) {}

    /**
     * Checks the fields; gives whether the channel is one that the member does not want.
     *
     * @param from when the attempts can begin, {@code null} for any day
     * @param meant whether a channel that the member does not want is meant; who is not told how the member may be reached is not asked
     */
    private boolean check(Attempt attempt, Referral seen, Instant from, boolean meant) {
        InputCheck check = new InputCheck();
        LocalDate today = NepalTime.today(clock);
        LocalDate on = check.notInFuture("on", check.requiredDate("on", attempt.on()), today);
        if (from != null) {
            check.notBefore("on", on, NepalTime.toLocal(from).toLocalDate());
        }
        ContactChannel channel = check.required("channel", attempt.channel());
        boolean barred = seen.safeTerms().bars(channel, seen.id());
        boolean confirmed = !barred || meant || !discloser.tellsContact(seen);
        check.check(confirmed, "againstWish", "error.referral.channel-barred");
        check.required("result", attempt.result());
        check.multiLine("note", attempt.note(), NOTE);
        check.throwIfAny();
        return barred;
    }

    private UUID log(Referral referral, Attempt attempt, boolean barred) {
        ReferralRole role = Parts.of(CurrentActor.get());
        Transition row = mover.require(referral, ReferralEvent.LOG_CONTACT, role, Given.NOTHING);
        UUID id = UUID.randomUUID();
        UUID who = CurrentActor.get().accountId();
        String note = new InputCheck().multiLine("note", attempt.note(), NOTE);
        store.add(new ContactAttempt(
                id,
                referral.id(),
                attempt.on(),
                attempt.channel(),
                attempt.result(),
                who,
                note,
                barred,
                clock.instant()));
        if (attempt.result().success()) {
            reportFacts.reached(referral, clock.instant());
        }
        store.flush();
        mover.beginDeadline(row, referral);
        said(referral);
        if (barred) {
            audit.note("againstWish", attempt.channel());
        }
        return id;
    }

    private void said(Referral referral) {
        audit.about(SubjectType.REFERRAL, referral.id());
        audit.ofMember(referral.memberId());
    }
}
