package org.sathi.membership.api.event;

import java.time.Instant;
import java.util.UUID;

/**
 * An account no longer works for a partner agency: it was closed, or moved to another agency or role (B6-14).
 *
 * @param accountId the account
 * @param agencyId the agency that it left
 * @param at when
 */
public record AccountLeftAgency(UUID accountId, UUID agencyId, Instant at) {}
