package org.sathi.kernel.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.Channel;
import org.sathi.kernel.access.Role;

/**
 * One row of the audit trail as an administrator may see it.
 *
 * @param id id of the row
 * @param at when
 * @param actor username of who did it, {@code -} for nobody signed in
 * @param role role acted in, {@code null} for nobody signed in
 * @param channel through which door
 * @param requestId id of the request
 * @param operation what was done
 * @param outcome done or refused
 * @param refusalCode message key of the refusal, or {@code null}
 * @param subjectType kind of the record, or {@code null}
 * @param subjectId the record, or {@code null}
 * @param memberId the member whose record it was, or {@code null}
 * @param reason why, or {@code null}
 * @param details what else the operation said of itself
 */
public record AuditRow(
        UUID id,
        Instant at,
        String actor,
        Role role,
        Channel channel,
        String requestId,
        String operation,
        AuditOutcome outcome,
        String refusalCode,
        SubjectType subjectType,
        UUID subjectId,
        UUID memberId,
        String reason,
        List<Detail> details) {

    public AuditRow {
        details = List.copyOf(details);
    }

    /**
     * A change or a fact. The values of rows about members are held back: an administrator reads no member's record, so only the field is named.
     *
     * @param name field or fact
     * @param before value before a change, or {@code null}
     * @param after value after a change or value of a fact, or {@code null}
     * @param heldBack whether there are values that are not shown
     */
    public record Detail(String name, String before, String after, boolean heldBack) {}
}
