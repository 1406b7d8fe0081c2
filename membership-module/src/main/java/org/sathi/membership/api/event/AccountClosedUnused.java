package org.sathi.membership.api.event;

import java.time.Instant;
import java.util.UUID;

/**
 * An account of a partner agency was closed because nobody used it.
 *
 * @param accountId the account
 * @param agencyId its agency
 * @param lastAdmin whether the agency now has nobody who administers it
 * @param at when
 */
public record AccountClosedUnused(UUID accountId, UUID agencyId, boolean lastAdmin, Instant at) {}
