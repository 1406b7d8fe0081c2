package org.sathi.membership.internal.people;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.audit.AuditOutcome;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.paging.Cursor;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.membership.api.AccountDirectory;
import org.sathi.membership.api.AccountLabel;
import org.sathi.membership.api.MemberAccess;
import org.sathi.membership.api.MemberAccessLog;

/** Reads from the audit trail who looked at a member's record (X2), the records merged into it included. */
@Published
class MemberAccessReading implements MemberAccessLog {

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    @Inject
    private MemberScope scope;

    @Inject
    private AccountDirectory accounts;

    @Override
    public Slice<MemberAccess> of(UUID memberId, PageRequest page) {
        UUID member = scope.require(memberId);
        audit.about(SubjectType.MEMBER, member);
        List<UUID> records =
                new Sql("SELECT m.id FROM mbr_member m WHERE m.id = ? OR m.merged_into_id = ?", member, member).ids(em);
        Sql query = new Sql(
                        "SELECT a.id, a.occurred_at, a.actor_name, a.actor_role, a.operation, a.outcome, a.actor_id FROM krn_audit_event a WHERE a.member_id IN ")
                .in(records);
        if (page.after() != null) {
            Cursor cursor = Cursor.parse(page.after(), 2);
            LocalDateTime at = LocalDateTime.ofInstant(cursor.instant(0), ZoneOffset.UTC);
            query.add(" AND a.occurred_at <= ? AND (a.occurred_at < ? OR a.id < ?)", at, at, cursor.uuid(1));
        }
        List<Object[]> rows =
                query.add(" ORDER BY a.occurred_at DESC, a.id DESC").rows(em, page.size() + 1);
        Map<UUID, AccountLabel> people = accounts.labels(rows.stream()
                .filter(row -> row[6] != null)
                .map(row -> Sql.id(row[6]))
                .collect(Collectors.toSet()));
        List<MemberAccess> found = rows.stream().map(row -> access(row, people)).toList();
        return Slice.of(found, page.size(), access -> Cursor.of(access.at(), access.id()));
    }

    private static MemberAccess access(Object[] column, Map<UUID, AccountLabel> people) {
        AccountLabel person = column[6] == null ? null : people.get(Sql.id(column[6]));
        return new MemberAccess(
                Sql.id(column[0]),
                instant(column[1]),
                person == null ? (String) column[2] : person.displayName(),
                column[3] == null ? null : Role.valueOf((String) column[3]),
                (String) column[4],
                AuditOutcome.REFUSED.name().equals(column[5]));
    }

    private static Instant instant(Object column) {
        LocalDateTime at = column instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
        return at.toInstant(ZoneOffset.UTC);
    }
}
