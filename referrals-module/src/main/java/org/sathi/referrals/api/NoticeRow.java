package org.sathi.referrals.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A notice.
 *
 * @param referralId the referral, or {@code null} when it is about something else
 * @param reference the referral's reference at its agency, or {@code null}
 * @param subject the account or agency that it is about, or {@code null} when it is about a referral or the server
 * @param read whether it was seen or taken off the list
 */
public record NoticeRow(
        UUID id, NoticeKind kind, UUID referralId, String reference, Subject subject, Instant at, boolean read) {

    /** An account or an agency; a person is called the same in both languages. */
    public record Subject(UUID id, String nameEn, String nameNe) {}
}
