package org.sathi.sessions.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A peer specialist and the latest certification (P2).
 *
 * @param accountId the specialist's account
 * @param name display name
 * @param active whether the account can sign in
 * @param certificationId latest certification, or {@code null}
 * @param version its version, 0 without one
 * @param issuedBy certifying body
 * @param number certificate number
 * @param issuedOn first day
 * @param expiresOn last day
 * @param status where it stands today
 * @param assigned members assigned today
 */
public record SpecialistView(
        UUID accountId,
        String name,
        boolean active,
        UUID certificationId,
        long version,
        String issuedBy,
        String number,
        LocalDate issuedOn,
        LocalDate expiresOn,
        CertificationStatus status,
        int assigned) {

    /** Whether a member can be assigned today. */
    public boolean assignable() {
        return active && status.allowsAssignment();
    }
}
