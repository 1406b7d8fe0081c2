package org.sathi.referrals.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.time.NepalTime;
import org.sathi.referrals.api.AgencyKind;
import org.sathi.referrals.api.AgencyStatus;
import org.sathi.referrals.api.DisclosurePhase;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.ReferralState;

/**
 * All that decides on what an agency may read of a referral: given to the disclosure function of a whole referral and of a line in a list alike, so that there is
 * one rule for both (B4).
 *
 * @param sentAt when it was sent, {@code null} for a draft
 * @param consentHoldAt since when it is in consent hold (T21), or {@code null}
 * @param closedAt when it was closed, or {@code null}
 * @param template what the service needs at most; {@code null} while a draft has no service
 * @param kind kind of the agency; {@code null} while a draft has none
 * @param status whether the agency belongs to the network (B6-7); {@code null} while a draft has none
 * @param agreementSignedOn when the agency signed its data-use agreement, or {@code null}
 * @param agreementUntil last day of the agreement, {@code null} when it does not end
 */
record DisclosureGround(
        UUID referralId,
        UUID agencyId,
        Need need,
        ReferralState state,
        Instant sentAt,
        Instant consentHoldAt,
        Instant closedAt,
        ConsentTerms consent,
        OverrideTerms override,
        Set<InformationCategory> template,
        AgencyKind kind,
        AgencyStatus status,
        LocalDate agreementSignedOn,
        LocalDate agreementUntil) {

    /**
     * On what the referral may be sent, read and worked on at a moment: the override that a coordinator has put in the place of a consent, while it lasts, else the
     * consent that is in force and names this recipient and need, else nothing. The one place that knows.
     */
    Optional<Basis> basis(Instant now) {
        if (override != null && override.covers(referralId, agencyId, need) && override.inForce(now)) {
            return Optional.of(Basis.of(override));
        }
        boolean consented = consent != null
                && consent.covers(agencyId, need)
                && consent.inForceFor(sentAt, LocalDate.ofInstant(now, NepalTime.ZONE));
        return consented ? Optional.of(Basis.of(consent)) : Optional.empty();
    }

    /** Whether the agency takes part at a moment; if not, it reads no more than a stub (A-24, B6-7). */
    boolean takesPart(Instant now) {
        return Agency.takesPart(status, agreementSignedOn, agreementUntil, LocalDate.ofInstant(now, NepalTime.ZONE));
    }

    /**
     * How far the referral has come as to what its agency may read.
     *
     * @param graceDays days after the end in which it may still read
     */
    DisclosurePhase phase(Instant now, int graceDays) {
        if (sentAt == null) {
            return DisclosurePhase.NONE;
        }
        boolean taken = !takesPart(now) || endedWithoutConsent();
        return Disclosure.phaseOf(
                state, consentHoldAt != null, taken, basis(now).isPresent(), closedAt, now, graceDays);
    }

    /**
     * Whether nothing was in force at the end: it ended because the consent had (T20, T22), or the consent was withdrawn afterwards. What the hold has taken from the agency does not come back
     * with the end.
     */
    private boolean endedWithoutConsent() {
        return state.closed() && closedAt != null && basis(closedAt).isEmpty();
    }

    /** What the agency may read in a phase; of a draft whose consent is over, what it would read under one like it. */
    Set<InformationCategory> categories(DisclosurePhase phase, Instant now) {
        if (template == null) {
            return Set.of();
        }
        Set<InformationCategory> named =
                basis(now).map(Basis::categories).orElseGet(() -> consent == null ? Set.of() : consent.categories());
        return Disclosure.categories(named, template, kind, phase);
    }
}
