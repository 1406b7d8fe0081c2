package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.sathi.referrals.api.Transmission;

/** How a referral goes to its agency. */
@Embeddable
class Passage {

    @Enumerated(EnumType.STRING)
    @Column(name = "transmission")
    private Transmission transmission = Transmission.TRANSMITTED;

    @Column(name = "handed_over_at")
    private Instant handedOverAt;

    protected Passage() {}

    static Passage transmitted() {
        return new Passage();
    }

    void by(Transmission how) {
        transmission = how;
    }

    /** The agency was told; the first time counts. */
    void handedOver(Instant at) {
        if (handedOverAt == null) {
            handedOverAt = at;
        }
    }

    /** Whether it was logged only, and the agency knows nothing of it yet. */
    boolean untold() {
        return logged() && handedOverAt == null;
    }

    boolean logged() {
        return transmission == Transmission.LOGGED;
    }

    /** When the agency of a logged referral was first told, or {@code null}. */
    Instant handedOverAt() {
        return handedOverAt;
    }
}
