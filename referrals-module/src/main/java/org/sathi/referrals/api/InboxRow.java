package org.sathi.referrals.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A referral in an agency's inbox. It holds nothing that is not in the preview, but for the name of a person whose referral the caller has opened after
 * acceptance.
 *
 * @param personName name, when the caller has opened the accepted referral and the consent is in force; else {@code null}
 * @param district area, {@code null} in a stub
 * @param ageBand age, {@code null} in a stub
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
