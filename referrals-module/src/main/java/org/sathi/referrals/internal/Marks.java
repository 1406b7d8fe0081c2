package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** The flags of a referral that stand beside its state, with when and who (B1). */
@Embeddable
class Marks {

    @Column(name = "cancel_requested_at")
    private Instant cancelRequestedAt;

    @Column(name = "cancel_requested_by")
    private UUID cancelRequestedBy;

    @Column(name = "consent_hold_at")
    private Instant consentHoldAt;

    /** The override that stands in the place of a consent, or {@code null}. */
    @Column(name = "override_id")
    private UUID overrideId;

    protected Marks() {}

    static Marks none() {
        return new Marks();
    }

    void override(UUID override) {
        overrideId = override;
    }

    /** Sets and clears what a row of the machine says. */
    void follow(Transition row, UUID actor, Instant now) {
        if (row.sets().contains(Flag.CANCEL_REQUESTED)) {
            cancelRequestedAt = now;
            cancelRequestedBy = actor;
        }
        if (row.clears().contains(Flag.CANCEL_REQUESTED)) {
            cancelRequestedAt = null;
            cancelRequestedBy = null;
        }
        if (row.sets().contains(Flag.CONSENT_HOLD)) {
            consentHoldAt = now;
        }
        if (row.clears().contains(Flag.CONSENT_HOLD)) {
            consentHoldAt = null;
        }
    }

    Set<Flag> flags() {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (cancelRequestedAt != null) {
            flags.add(Flag.CANCEL_REQUESTED);
        }
        if (consentHoldAt != null) {
            flags.add(Flag.CONSENT_HOLD);
        }
        return flags;
    }

    Instant cancelRequestedAt() {
        return cancelRequestedAt;
    }

    UUID cancelRequestedBy() {
        return cancelRequestedBy;
    }

    Instant consentHoldAt() {
        return consentHoldAt;
    }

    UUID overrideId() {
        return overrideId;
    }
}
