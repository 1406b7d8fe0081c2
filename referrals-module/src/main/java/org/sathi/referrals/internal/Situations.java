package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.time.NepalTime;
import org.sathi.referrals.api.AlarmLevel;
import org.sathi.referrals.api.DeadlineKind;
import org.sathi.referrals.api.ReferralRole;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.ReferralTimes;
import org.sathi.referrals.api.SafeContact;
import org.sathi.referrals.api.SenderTask;
import org.sathi.referrals.api.UnresolvedReason;

/** Gathers what the guards look at. */
@ApplicationScoped
class Situations {

    @Inject
    private Store store;

    @Inject
    private TimeSettings settings;

    @Inject
    private AppointmentBook appointments;

    @Inject
    private Clock clock;

    DueTimes due() {
        return settings.current();
    }

    /** For a change: the consent is read again under its lock, so that a withdrawal cannot slip between check and commit (C.12). */
    Facts factsLocked(Referral referral, ReferralRole role, Given given) {
        Consent consent = store.lock(Consent.class, referral.consentId()).orElse(null);
        ConsentOverride override =
                store.lock(ConsentOverride.class, referral.marks().overrideId()).orElse(null);
        boolean inForce = basis(referral, consent, override).isPresent();
        boolean sent = referral.state() != ReferralState.DRAFT;
        return facts(referral, inForce, role, given, sent ? store.contacts(referral.id()) : List.of());
    }

    /** For a page. */
    Facts facts(Referral referral, boolean inForce, ReferralRole role, Given given, List<ContactAttempt> contacts) {
        SafeContact safe = referral.safeTerms().open(referral.id());
        UUID actor = role == ReferralRole.SYSTEM ? null : CurrentActor.get().accountId();
        Agency agency = role == ReferralRole.SYSTEM
                ? null
                : store.find(Agency.class, referral.agencyId()).orElse(null);
        boolean couldReopen = referral.state().closed() && role == ReferralRole.COORDINATOR;
        return new Facts(
                referral.state(),
                role,
                actor,
                referral.senderId(),
                clock.instant(),
                inForce,
                referral.expiresAt(),
                referral.acceptedAt(),
                referral.ending().closedAt(),
                referral.marks().cancelRequestedAt(),
                referral.marks().cancelRequestedBy(),
                Watch.stopBy(referral),
                attempts(referral, contacts, safe),
                given.workerId(),
                given.reason() == UnresolvedReason.UNABLE_TO_CONTACT,
                couldReopen && store.otherOpen(referral),
                ringing(referral),
                referral.ending().doubted(),
                referral.passage().logged(),
                referral.passage().handedOverAt() != null,
                referral.tasks().reopenAsked(),
                referral.marks().overrideId() != null,
                agency == null || agency.open(),
                !role.ofAgency() || (agency != null && agency.agreed(NepalTime.today(clock))),
                referral.tasks().sender() == SenderTask.MEMBER_LEFT);
    }

    /** On what the referral may be sent, read and worked on now, if on anything. */
    Optional<Basis> basis(Referral referral, Consent consent, ConsentOverride override) {
        return new Discloser.Case(referral, consent, override, null, null)
                .ground()
                .basis(clock.instant());
    }

    /** Whether an open referral has lost its consent and the system has not yet drawn the consequence. */
    boolean consentEndUnsettled(Referral referral, Consent consent, ConsentOverride override) {
        return referral.state().open()
                && referral.marks().consentHoldAt() == null
                && basis(referral, consent, override).isEmpty();
    }

    /** What the clock has to say of the deadline that runs; in a consent hold, nothing. */
    Ringing ringing(Referral referral) {
        boolean quiet = !referral.state().open() || referral.marks().consentHoldAt() != null;
        return quiet
                ? Ringing.SILENT
                : new Ringing(referral.alarm().level(), referral.alarm().at(), referral.dueAt());
    }

    /** The times of a referral as both sides see them. */
    ReferralTimes times(Referral r) {
        boolean open = r.state().open();
        boolean waiting = r.state().waiting();
        return new ReferralTimes(
                kind(r),
                open ? r.dueAt() : null,
                open && r.dueAt() != null && !clock.instant().isBefore(r.dueAt()),
                open ? r.alarm().level() : AlarmLevel.NONE,
                waiting ? due().respond(r.serviceId(), r.priority(), r.sentAt()) : null,
                waiting ? r.expiresAt() : null,
                open && r.alarm().left() != null,
                afterTheEnd(r, due().bounds().graceDays()),
                ahead(afterTheEnd(r, due().bounds().reopenDays())));
    }

    private Instant ahead(Instant time) {
        return time == null || clock.instant().isAfter(time) ? null : time;
    }

    private static Instant afterTheEnd(Referral r, int days) {
        Instant end = r.state().closed() ? r.ending().closedAt() : null;
        return end == null ? null : end.plus(Duration.ofDays(days));
    }

    private static DeadlineKind kind(Referral r) {
        if (!r.state().open() || r.dueAt() == null) {
            return null;
        }
        if (r.marks().consentHoldAt() != null) {
            return DeadlineKind.STOP;
        }
        return switch (r.state()) {
            case REQUESTED -> DeadlineKind.ACKNOWLEDGE;
            case RECEIVED -> DeadlineKind.RESPOND;
            case ACCEPTED -> DeadlineKind.FIRST_CONTACT;
            case ON_HOLD -> DeadlineKind.REVIEW;
            default -> DeadlineKind.UPDATE;
        };
    }

    /** When the clock has to look at it again. */
    Instant nextCheck(Referral referral) {
        return nextCheck(referral, referral.alarm().at());
    }

    /** The same, when the clock speaks next at the given time. */
    Instant nextCheck(Referral referral, Instant alarm) {
        return Watch.next(
                referral,
                store.find(Consent.class, referral.consentId())
                        .filter(consent -> basis(referral, consent, null).isPresent())
                        .orElse(null),
                store.find(ConsentOverride.class, referral.marks().overrideId()).orElse(null),
                alarm);
    }

    /** The attempts to reach the member, and the appointments to which the member came, which reach them as well (T9). */
    private List<Facts.Attempt> attempts(Referral referral, List<ContactAttempt> contacts, SafeContact safe) {
        boolean accepted = referral.acceptedAt() != null;
        List<Facts.Attempt> reached = accepted ? appointments.reached(referral.id()) : List.of();
        return Stream.concat(contacts.stream().map(c -> attempt(c, safe)), reached.stream())
                .toList();
    }

    private static Facts.Attempt attempt(ContactAttempt contact, SafeContact safe) {
        boolean allowed = safe == null || safe.allows(contact.channel());
        return new Facts.Attempt(contact.on(), contact.channel(), contact.result(), allowed);
    }
}
