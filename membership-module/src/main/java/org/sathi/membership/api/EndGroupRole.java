package org.sathi.membership.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Asks to end a role in a group.
 *
 * @param grantId the grant ({@link GroupRoleView#id()})
 * @param version version that the writer saw
 * @param to last day, today or earlier
 */
public record EndGroupRole(UUID grantId, long version, LocalDate to) {}
