package org.sathi.referrals.api;

import java.time.Instant;
import java.util.UUID;

/**
 * An open notice.
 *
 * @param reference the referral's reference at its agency
 */
public record NoticeRow(UUID id, NoticeKind kind, UUID referralId, String reference, Instant at) {}
