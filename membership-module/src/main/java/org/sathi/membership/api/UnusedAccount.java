package org.sathi.membership.api;

import java.time.Instant;
import java.util.UUID;

/**
 * An account that was closed because nobody used it.
 *
 * @param id the account
 * @param displayName the person's name as colleagues know it
 * @param days so many days nobody had used it
 * @param closedAt when it was closed
 */
public record UnusedAccount(UUID id, String displayName, int days, Instant closedAt) {}
