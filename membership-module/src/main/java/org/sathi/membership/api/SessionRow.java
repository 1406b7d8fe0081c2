package org.sathi.membership.api;

import java.time.Instant;

/**
 * An open session of an account.
 *
 * @param startedAt when the person signed in
 * @param lastSeenAt last request, to about a minute
 * @param endsAt latest end, whatever happens
 */
public record SessionRow(Instant startedAt, Instant lastSeenAt, Instant endsAt) {}
