package org.sathi.referrals.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A message on a referral.
 *
 * @param own whether it came from the reader's own side
 * @param authorName display name; of the other side too, since people work together on a referral
 */
public record MessageView(UUID id, Instant at, Side side, boolean own, String authorName, String text) {}
