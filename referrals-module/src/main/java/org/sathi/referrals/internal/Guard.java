package org.sathi.referrals.internal;

import java.time.Duration;
import java.util.List;
import java.util.function.BiPredicate;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralRole;

/** What must hold for a step beside state, flags and role; each refuses with its own code and changes nothing. */
enum Guard {
    /** Referring staff change their own drafts only; the coordinator any (T2). */
    OWN_OR_COORDINATOR(
            "error.referral.not-own",
            (f, c) -> f.role() == ReferralRole.COORDINATOR
                    || (f.actorId() != null && f.actorId().equals(f.senderId()))),
    /** Who sent a referral does not accept it, in whatever role they act now (B2). */
    NOT_THE_SENDER(
            "error.referral.own", (f, c) -> f.actorId() == null || !f.actorId().equals(f.senderId())),
    /** T2: no decision to disclose without consent hangs on the draft; that decision is reviewed and kept, and the draft with it. */
    NOT_OVERRIDDEN("error.referral.overridden", (f, c) -> !f.overridden()),
    /** The consent is in force now (B6-3, B6-4). */
    CONSENT_IN_FORCE("error.referral.consent-ended", (f, c) -> f.consentInForce()),
    /** The time to answer has not run out, whether or not the timer has run (B6-13). */
    NOT_EXPIRED(
            "error.referral.expired", (f, c) -> f.expiresAt() == null || f.now().isBefore(f.expiresAt())),
    /** T8: within two business days of acceptance, or before any contact. */
    RETURN_WINDOW(
            "error.referral.return-window",
            (f, c) -> f.contacts().isEmpty() || f.now().isBefore(c.plusDays(f.acceptedAt(), Guard.RETURN_DAYS))),
    /** T9: the member was reached. */
    MEMBER_REACHED(
            "error.referral.not-reached",
            (f, c) -> f.contacts().stream().anyMatch(a -> a.result().success())),
    /** T13: three attempts on two days through channels that the member allows, when the reason is that the member could not be reached. */
    TRIED_ENOUGH("error.referral.not-tried-enough", (f, c) -> !f.unableToContact() || Guard.triedEnough(f.contacts())),
    /** T17: the request to cancel has stood unanswered for five business days. */
    REQUEST_UNANSWERED(
            "error.referral.cancel-too-early",
            (f, c) -> f.cancelRequestedAt() != null
                    && !f.now().isBefore(c.plusDays(f.cancelRequestedAt(), Guard.UNANSWERED_DAYS))),
    /** T18: only who asked takes it back. */
    OWN_REQUEST(
            "error.referral.not-own-request",
            (f, c) -> f.actorId() != null && f.actorId().equals(f.cancelRequestedBy())),
    /** T19: the time to answer has run out. */
    TIME_IS_UP(
            "error.referral.not-due",
            (f, c) -> f.expiresAt() != null && !f.now().isBefore(f.expiresAt())),
    /** T20, T21: the consent is no longer in force. */
    CONSENT_ENDED("error.referral.not-due", (f, c) -> !f.consentInForce()),
    /** T22: the agency confirms, or seven days have passed. */
    CONFIRMED_OR_WEEK_OVER(
            "error.referral.not-due",
            (f, c) -> f.role() != ReferralRole.SYSTEM
                    || (f.consentHoldAt() != null
                            && !f.now().isBefore(f.consentHoldAt().plus(Duration.ofDays(Guard.HOLD_DAYS))))),
    /** T24: closed no more than 30 days ago. */
    REOPEN_WINDOW(
            "error.referral.reopen-window",
            (f, c) -> f.closedAt() != null && !f.now().isAfter(f.closedAt().plus(Duration.ofDays(Guard.REOPEN_DAYS)))),
    /** The agency says that it helped and the member that it did not. */
    OUTCOME_DOUBTED("error.referral.illegal", (f, c) -> f.outcomeDoubted()),
    /** No other open referral of this member to this service. */
    NO_OTHER_OPEN("error.referral.duplicate", (f, c) -> !f.sameOpen()),
    /** T26: a worker takes a referral for themselves only; an administrator gives it to anybody of the agency or to nobody. */
    SELF_OR_ADMIN(
            "error.referral.claim-only",
            (f, c) -> f.role() == ReferralRole.AGENCY_ADMIN
                    || (f.newWorkerId() != null && f.newWorkerId().equals(f.actorId()))),
    /** T27: while open, and for fourteen days after the end for a final note. */
    OPEN_OR_GRACE(
            "error.referral.closed",
            (f, c) -> f.state().open()
                    || (f.closedAt() != null
                            && f.now().isBefore(f.closedAt().plus(Duration.ofDays(Guard.GRACE_DAYS))))),
    /** half of the deadline has passed, and nobody was reminded. */
    REMINDER_DUE("error.referral.not-due", (f, c) -> Guard.rings(f, ReferralEvent.REMIND)),
    /** the deadline has passed, and nobody was told. */
    PAST_DUE("error.referral.not-due", (f, c) -> Guard.rings(f, ReferralEvent.OVERDUE)),
    /** the deadline has long passed, and it was not yet escalated. */
    ESCALATION_DUE("error.referral.not-due", (f, c) -> Guard.rings(f, ReferralEvent.ESCALATE)),
    /** the agency had no login when it was sent, so that the programme records what the agency says. */
    LOGGED("error.referral.not-logged", (f, c) -> f.logged()),
    /** an agency that was told nothing has nothing to answer. */
    HANDED_OVER("error.referral.not-handed-over", (f, c) -> f.handedOver()),
    /** T27: the agency can read it here; of a logged referral it cannot. */
    TRANSMITTED("error.referral.logged", (f, c) -> !f.logged()),
    /** T24: the agency asks to open it again, and nobody has answered. */
    REOPEN_ASKED("error.referral.illegal", (f, c) -> f.reopenAsked()),
    /** T24: the agency has not asked before, or was answered. */
    REOPEN_NOT_ASKED("error.referral.reopen-asked", (f, c) -> !f.reopenAsked()),
    /** the agency's data-use agreement holds. Stands in every row of the agency, but for those by which it stops. */
    AGREEMENT_IN_FORCE("error.referral.agreement-ended", (f, c) -> f.agreed()),
    /** B6-7: the agency belongs to the network; a closed one is given nothing again. Stands in every row of the agency, but for those by which it stops. */
    AGENCY_OPEN("error.referral.agency-closed", (f, c) -> f.agencyOpen()),
    /** B6-10: the sender was asked because the member left the programme. */
    MEMBER_HAS_LEFT("error.referral.illegal", (f, c) -> f.memberLeft());

    /** Business days in which an acceptance can be given back. */
    static final int RETURN_DAYS = 2;
    /** Business days after which a request to cancel can be forced. */
    static final int UNANSWERED_DAYS = 5;
    /** Days after which the system ends a consent hold. */
    static final int HOLD_DAYS = 7;
    /** Days in which a closed referral can be opened again. */
    static final int REOPEN_DAYS = 30;
    /** Days after the end in which a final note can be written and the agency may still read. */
    static final int GRACE_DAYS = 14;
    /** Attempts needed before a member counts as not to be reached. */
    static final int ATTEMPTS = 3;
    /** Days on which these must lie. */
    static final int ATTEMPT_DAYS = 2;

    private final String code;
    private final BiPredicate<Facts, BusinessCalendar> holds;

    Guard(String code, BiPredicate<Facts, BusinessCalendar> holds) {
        this.code = code;
        this.holds = holds;
    }

    /** The message key of the refusal. */
    String code() {
        return code;
    }

    /** Whether the step may go on. */
    boolean holds(Facts facts, BusinessCalendar calendar) {
        return holds.test(facts, calendar);
    }

    private static boolean rings(Facts facts, ReferralEvent event) {
        return facts.ringing().now(facts.now()).filter(event::equals).isPresent();
    }

    private static boolean triedEnough(List<Facts.Attempt> contacts) {
        List<Facts.Attempt> counted = contacts.stream()
                .filter(a -> a.allowed() && !a.result().success())
                .toList();
        return counted.size() >= ATTEMPTS
                && counted.stream().map(Facts.Attempt::on).distinct().count() >= ATTEMPT_DAYS;
    }
}
