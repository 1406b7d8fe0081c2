package org.sathi.membership.api;

import java.time.Instant;
import java.util.UUID;

/**
 * An API token, without the token.
 *
 * @param id the token's id
 * @param label what it is for, in the words of who issued it
 * @param createdAt when it was issued
 * @param lastUsedAt last use, to about a minute; {@code null} before the first
 * @param endsAt when it ends by itself
 * @param valid whether it still lets in: a change of role or agency ends tokens too
 */
public record TokenRow(UUID id, String label, Instant createdAt, Instant lastUsedAt, Instant endsAt, boolean valid) {}
