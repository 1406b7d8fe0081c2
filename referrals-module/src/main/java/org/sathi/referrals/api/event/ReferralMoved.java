package org.sathi.referrals.api.event;

import java.time.Instant;
import java.util.UUID;
import org.sathi.referrals.api.ReferralState;

/**
 * A referral changed its state. For the programme's own modules only; it never reaches an agency.
 *
 * @param referralId the referral
 * @param memberId the member it is about
 * @param goalId the recovery goal it serves, or {@code null}
 * @param from state before; {@code null} for a new draft
 * @param to state after
 * @param at when
 */
public record ReferralMoved(
        UUID referralId, UUID memberId, UUID goalId, ReferralState from, ReferralState to, Instant at) {}
