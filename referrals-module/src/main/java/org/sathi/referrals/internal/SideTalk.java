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
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralRole;
import org.sathi.referrals.api.SafeContact;
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

    void logContact(Inbox.LogContact command) {
        Referral seen = reach.ofAgency(command.id());
        InputCheck check = new InputCheck();
        LocalDate today = NepalTime.today(clock);
        LocalDate on = check.notInFuture("on", check.requiredDate("on", command.on()), today);
        if (seen.acceptedAt() != null) {
            check.notBefore("on", on, NepalTime.toLocal(seen.acceptedAt()).toLocalDate());
        }
        ContactChannel channel = check.required("channel", command.channel());
        SafeContact safe = seen.safeTerms().open(seen.id());
        boolean barred = channel != null && safe != null && !safe.allows(channel);
        check.check(!barred || command.againstWish(), "againstWish", "error.referral.channel-barred");
        check.required("result", command.result());
        String note = check.multiLine("note", command.note(), NOTE);
        check.throwIfAny();
        idempotency.once(command.submitKey(), command, () -> {
            Referral referral = reach.ofAgencyLocked(command.id());
            ReferralRole role = Parts.of(CurrentActor.get());
            Transition row = mover.require(referral, ReferralEvent.LOG_CONTACT, role, Given.NOTHING);
            UUID id = UUID.randomUUID();
            UUID worker = CurrentActor.get().accountId();
            store.add(new ContactAttempt(
                    id, referral.id(), on, command.channel(), command.result(), worker, note, barred, clock.instant()));
            if (command.result().success()) {
                reportFacts.reached(referral, clock.instant());
            }
            store.flush();
            mover.beginDeadline(row, referral);
            said(referral);
            if (barred) {
                audit.note("againstWish", command.channel());
            }
            return id;
        });
    }

    private void said(Referral referral) {
        audit.about(SubjectType.REFERRAL, referral.id());
        audit.ofMember(referral.memberId());
    }
}
