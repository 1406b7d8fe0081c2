package org.sathi.sessions.api;

import java.util.UUID;

/**
 * Verifies, disputes, settles or takes back an observation.
 *
 * @param observationId the observation
 * @param version version that was seen
 * @param reason why, at most 500 characters; required to dispute and to take back
 */
public record ObservationChange(UUID observationId, long version, String reason) {}
