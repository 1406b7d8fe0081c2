package org.sathi.referrals.api;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A disclosure without consent.
 *
 * @param memberName whom it is about, as colleagues call them
 * @param categories what may be told under it
 * @param text why, in the words of the coordinator who decided
 * @param grantedByName who decided
 * @param own whether the caller decided it, and so cannot review it
 * @param expiresAt when it ends, seventy-two hours after it began
 * @param reviewDueAt by when another coordinator looks at it
 * @param overdue whether that time has passed without a review
 * @param inForce whether the agency may read under it now
 * @param verdict what the review found, or {@code null}
 */
public record OverrideView(
        UUID id,
        long version,
        UUID referralId,
        UUID memberId,
        String memberName,
        String memberCode,
        String agencyNameEn,
        String agencyNameNe,
        Need purpose,
        Set<InformationCategory> categories,
        OverrideReason reason,
        String text,
        String grantedByName,
        boolean own,
        Instant grantedAt,
        Instant expiresAt,
        Instant reviewDueAt,
        boolean overdue,
        boolean inForce,
        String reviewedByName,
        Instant reviewedAt,
        OverrideVerdict verdict,
        String reviewNote) {

    public OverrideView {
        categories = Set.copyOf(categories);
    }
}
