package org.sathi.referrals.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A notice.
 *
 * @param reference the referral's reference at its agency
 * @param read whether it was seen or taken off the list
 */
public record NoticeRow(UUID id, NoticeKind kind, UUID referralId, String reference, Instant at, boolean read) {}
