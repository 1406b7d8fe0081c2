package org.sathi.referrals.internal;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.sathi.kernel.time.NepalTime;

/** When the clock has to look at a referral again. */
final class Watch {

    private Watch() {}

    /**
     * The earliest of what time alone brings: the end of the time to answer, of the consent, of a consent hold, and what the clock says of a deadline.
     *
     * @param consent the consent that it hangs on, {@code null} when none is in force; it may outlast an override or the other way round
     * @param override the override in the place of a consent, or {@code null}
     * @return {@code null} when nothing comes by itself
     */
    static Instant next(Referral referral, Consent consent, ConsentOverride override) {
        return next(referral, consent, override, referral.alarm().at());
    }

    /** The same, when the clock speaks next at the given time. */
    static Instant next(Referral referral, Consent consent, ConsentOverride override, Instant alarm) {
        if (!referral.state().open()) {
            return null;
        }
        Instant hold = referral.marks().consentHoldAt();
        return Stream.of(
                        expiry(referral),
                        consentEnd(referral, consent, override),
                        stopBy(referral),
                        hold == null ? alarm : null)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static Instant expiry(Referral referral) {
        return referral.state().waiting() ? referral.expiresAt() : null;
    }

    private static Instant consentEnd(Referral referral, Consent consent, ConsentOverride override) {
        if (referral.marks().consentHoldAt() != null) {
            return null;
        }
        return Stream.of(
                        override == null ? null : override.expiresAt(),
                        consent == null
                                ? null
                                : NepalTime.startOf(consent.expiresOn().plusDays(1)))
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    /** When the system ends a consent hold, which is the deadline that both sides were told; {@code null} outside of one (T22). */
    static Instant stopBy(Referral referral) {
        return referral.marks().consentHoldAt() == null ? null : referral.dueAt();
    }
}
