package org.sathi.kernel.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * Which rows of the audit trail are wanted; {@code null} means any.
 *
 * @param from first instant
 * @param to instant after the last
 * @param actor username of who did it
 * @param operation name of the operation, for example {@code Members.register}
 * @param subjectId record it was about, or member whose record was read or changed
 * @param outcome done or refused
 */
public record AuditFilter(
        Instant from, Instant to, String actor, String operation, UUID subjectId, AuditOutcome outcome) {}
