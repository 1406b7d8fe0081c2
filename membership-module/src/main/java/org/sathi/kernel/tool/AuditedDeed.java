package org.sathi.kernel.tool;

import java.time.Instant;
import java.util.UUID;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.internal.InventedAudit;

/**
 * What an operation says for its audit row.
 *
 * @param operation interface and method, for example {@code Referrals.send}
 * @param subject what it is about
 * @param change what changed, {@code null} for nothing
 * @param before what it was
 * @param after what it became
 * @param reason why, {@code null} for none
 * @param note name of a fact that is noted, {@code null} for none
 * @param noted the fact
 */
public record AuditedDeed(
        String operation,
        SubjectType subject,
        String change,
        Object before,
        Object after,
        String reason,
        String note,
        Object noted) {

    /** A deed that changed one thing. */
    public static AuditedDeed changed(
            String operation, SubjectType subject, String change, Object before, Object after) {
        return new AuditedDeed(operation, subject, change, before, after, null, null, null);
    }

    /** A deed that noted one fact. */
    public static AuditedDeed noted(String operation, SubjectType subject, String note, Object noted) {
        return new AuditedDeed(operation, subject, null, null, null, null, note, noted);
    }

    /** The same, with a reason. */
    public AuditedDeed because(String why) {
        return new AuditedDeed(operation, subject, change, before, after, why, note, noted);
    }

    /** The same, with a fact that was noted beside. */
    public AuditedDeed noting(String name, Object fact) {
        return new AuditedDeed(operation, subject, change, before, after, reason, name, fact);
    }

    /** The row of the trail, for a {@link BulkWriter}; it is sealed into the chain later, as every row is. */
    public Object row(UUID id, Instant at, Actor actor, UUID subjectId, UUID memberId) {
        return InventedAudit.row(this, id, at, actor, subjectId, memberId);
    }
}
