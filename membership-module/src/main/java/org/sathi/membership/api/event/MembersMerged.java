package org.sathi.membership.api.event;

import java.util.UUID;

/**
 * Two records turned out to be of one person.
 *
 * @param survivingId the record that lives on
 * @param mergedId the record that now only points to the surviving one
 */
public record MembersMerged(UUID survivingId, UUID mergedId) {}
