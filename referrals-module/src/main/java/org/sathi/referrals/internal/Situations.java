package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.time.NepalTime;
import org.sathi.referrals.api.ReferralRole;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.SafeContact;
import org.sathi.referrals.api.UnresolvedReason;

/** Gathers what the guards look at. */
@ApplicationScoped
class Situations {

    @Inject
    private Store store;

    @Inject
    private Clock clock;

    DueTimes due() {
        return DueTimes.DEFAULT;
    }

    BusinessCalendar calendar() {
        return due().calendar();
    }

    /** For a change: the consent is read again under its lock, so that a withdrawal cannot slip between check and commit (C.12). */
    Facts factsLocked(Referral referral, ReferralRole role, Given given) {
        Consent consent = store.lock(Consent.class, referral.consentId()).orElse(null);
        return facts(referral, consent, role, given, store.contacts(referral.id()));
    }

    /** For a page. */
    Facts facts(Referral referral, Consent consent, ReferralRole role, Given given, List<ContactAttempt> contacts) {
        SafeContact safe = referral.safeTerms().open(referral.id());
        UUID actor = role == ReferralRole.SYSTEM ? null : CurrentActor.get().accountId();
        boolean couldReopen = referral.state().closed() && role == ReferralRole.COORDINATOR;
        return new Facts(
                referral.state(),
                role,
                actor,
                referral.senderId(),
                clock.instant(),
                inForce(referral, consent),
                referral.expiresAt(),
                referral.acceptedAt(),
                referral.ending().closedAt(),
                referral.marks().cancelRequestedAt(),
                referral.marks().cancelRequestedBy(),
                referral.marks().consentHoldAt(),
                contacts.stream().map(c -> attempt(c, safe)).toList(),
                given.workerId(),
                given.reason() == UnresolvedReason.UNABLE_TO_CONTACT,
                couldReopen && store.otherOpen(referral));
    }

    /** Whether the consent is in force now and names this recipient and need. */
    boolean inForce(Referral referral, Consent consent) {
        return consent != null
                && consent.inForce(NepalTime.today(clock))
                && consent.covers(referral.agencyId(), referral.need());
    }

    /** Whether an open referral has lost its consent and the system has not yet drawn the consequence. */
    boolean consentEndUnsettled(Referral referral, Consent consent) {
        ReferralState state = referral.state();
        return state.open() && referral.marks().consentHoldAt() == null && !inForce(referral, consent);
    }

    /** When the clock has to look at it again. */
    Instant nextCheck(Referral referral) {
        return Watch.next(
                referral, store.find(Consent.class, referral.consentId()).orElse(null));
    }

    private static Facts.Attempt attempt(ContactAttempt contact, SafeContact safe) {
        boolean allowed = safe == null || safe.allows(contact.channel());
        return new Facts.Attempt(contact.on(), contact.channel(), contact.result(), allowed);
    }
}
