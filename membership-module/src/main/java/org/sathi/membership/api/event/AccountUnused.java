package org.sathi.membership.api.event;

import java.time.Instant;
import java.util.UUID;

/**
 * Nobody has used an account of a partner agency for long; it will be closed unless its owner signs in.
 *
 * @param accountId the account
 * @param agencyId its agency
 * @param at when that was found
 */
public record AccountUnused(UUID accountId, UUID agencyId, Instant at) {}
