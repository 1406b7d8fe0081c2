package org.sathi.referrals.api;

import java.util.UUID;

/**
 * A colleague in one's own agency.
 *
 * @param id the account
 * @param displayName name as colleagues know it
 * @param admin whether the person administers the agency
 */
public record WorkerLabel(UUID id, String displayName, boolean admin) {}
