package org.sathi.membership.api.event;

import java.time.Instant;
import java.util.UUID;

/**
 * An account was deactivated: nobody can sign in with it.
 *
 * @param accountId the account
 * @param at when
 */
public record AccountClosed(UUID accountId, Instant at) {}
