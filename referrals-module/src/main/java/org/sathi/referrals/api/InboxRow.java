package org.sathi.referrals.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A referral in an agency's inbox: reference, need, priority and dates. What tells more of the person is there only when the caller has opened the referral, so that
 * the accounting knows of it.
 *
 * @param personName name, when the caller has opened the accepted referral and the consent is in force; else {@code null}
 * @param district area, {@code null} until the caller has opened it, and in a stub
 * @param ageBand age, {@code null} until the caller has opened it, and in a stub
 * @param dueAt when the next step is due, {@code null} when closed
 * @param task what it waits for beside its state, or {@code null}
 */
public record InboxRow(
        UUID id,
        long version,
        String reference,
        ReferralState state,
        Need need,
        String serviceNameEn,
        String serviceNameNe,
        Priority priority,
        String personName,
        String district,
        AgeBand ageBand,
        Instant sentAt,
        Instant dueAt,
        boolean overdue,
        Instant updatedAt,
        String workerName,
        boolean mine,
        boolean cancelRequested,
        boolean consentHold,
        AgencyTask task) {}
