package org.sathi.referrals.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sathi.referrals.api.ContactChannel;
import org.sathi.referrals.api.ContactResult;
import org.sathi.referrals.api.ReferralRole;
import org.sathi.referrals.api.ReferralState;

/**
 * What the guards look at: the referral as it stands under its row lock, the person who acts and the time.
 *
 * @param actorId account, {@code null} for the system
 * @param consentInForce whether the consent is in force at this moment, by comparison and not by a job (B6-4)
 * @param stopBy when the system ends a consent hold that the agency has not ended, or {@code null} outside of one
 * @param contacts attempts to reach the member so far
 * @param newWorkerId worker named with the step, or {@code null}
 * @param unableToContact whether the reason given is that the member could not be reached
 * @param sameOpen whether another referral of the member to this service is open
 * @param ringing what the clock has to say of the deadline that runs
 * @param outcomeDoubted whether the agency says that it helped and the member that it did not
 * @param logged whether the agency had no login when it was sent
 * @param memberLeft whether the sender was asked what becomes of it, because the member left the programme (B6-10)
 * @param handedOver whether the agency of a logged referral was told of it
 * @param reopenAsked whether the agency asks to open it again and nobody has answered (T24)
 * @param overridden whether a coordinator has decided to disclose it without consent
 * @param agencyOpen whether the agency belongs to the network; always for the system (B6-7)
 * @param agreed whether the agency's data-use agreement holds; always for who is not of the agency
 */
record Facts(
        ReferralState state,
        ReferralRole role,
        UUID actorId,
        UUID senderId,
        Instant now,
        boolean consentInForce,
        Instant expiresAt,
        Instant acceptedAt,
        Instant closedAt,
        Instant cancelRequestedAt,
        UUID cancelRequestedBy,
        Instant stopBy,
        List<Attempt> contacts,
        UUID newWorkerId,
        boolean unableToContact,
        boolean sameOpen,
        Ringing ringing,
        boolean outcomeDoubted,
        boolean logged,
        boolean handedOver,
        boolean reopenAsked,
        boolean overridden,
        boolean agencyOpen,
        boolean agreed,
        boolean memberLeft) {

    Facts {
        contacts = List.copyOf(contacts);
    }

    /**
     * An attempt to reach the member.
     *
     * @param allowed whether the member allows the channel
     */
    record Attempt(LocalDate on, ContactChannel channel, ContactResult result, boolean allowed) {}
}
