package org.sathi.referrals.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A referral in a list of the programme.
 *
 * @param reference reference at the agency, {@code null} in a draft
 * @param agencyId the agency, {@code null} in a draft whose service is not chosen, as are the names of agency and service
 * @param dueAt when the next answer of the agency is due, or {@code null}
 * @param overdue whether that has passed
 * @param task what it waits for on the sender's side, or {@code null}
 * @param consentHold the consent has ended while the agency was at work (T21)
 * @param logged it is with the programme only: the agency had no login when it was sent
 * @param outcomeDoubted the agency says that it helped and the member that it did not
 */
public record ReferralRow(
        UUID id,
        long version,
        String reference,
        UUID memberId,
        String memberCode,
        String memberName,
        UUID agencyId,
        String agencyNameEn,
        String agencyNameNe,
        String serviceNameEn,
        String serviceNameNe,
        Need need,
        Priority priority,
        ReferralState state,
        boolean cancelRequested,
        boolean consentHold,
        Instant sentAt,
        Instant dueAt,
        boolean overdue,
        Instant updatedAt,
        SenderTask task,
        boolean outcomeDoubted,
        boolean logged) {}
