package org.sathi.kernel.internal;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.audit.AuditFilter;
import org.sathi.kernel.audit.AuditRow;
import org.sathi.kernel.audit.AuditSealState;
import org.sathi.kernel.audit.AuditSearch;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.paging.CappedCount;
import org.sathi.kernel.paging.Cursor;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;

/** Reads the audit trail along its indexes, newest first. */
@Published
class PublishedAuditSearch implements AuditSearch {

    private static final int LATEST = 5000;

    @PersistenceContext(unitName = "membership")
    EntityManager em;

    @Inject
    AuditTrail audit;

    @Override
    public Slice<AuditRow> search(AuditFilter filter, PageRequest page) {
        StringBuilder where = new StringBuilder("1 = 1");
        Map<String, Object> values = new LinkedHashMap<>();
        conditions(filter, where, values);
        if (page.after() != null) {
            Cursor after = Cursor.parse(page.after(), 2);
            where.append(" AND e.occurredAt <= :at AND (e.occurredAt < :at OR e.id < :id)");
            values.put("at", after.instant(0));
            values.put("id", after.uuid(1));
        }
        TypedQuery<AuditEvent> query = em.createQuery(
                "SELECT e FROM AuditEvent e WHERE " + where + " ORDER BY e.occurredAt DESC, e.id DESC",
                AuditEvent.class);
        values.forEach(query::setParameter);
        List<AuditEvent> found = query.setMaxResults(page.size() + 1).getResultList();
        say(filter, Math.min(found.size(), page.size()));
        return Slice.of(found, page.size(), e -> Cursor.of(e.occurredAt(), e.id()))
                .map(AuditReading::row);
    }

    @Override
    public AuditSealState seals() {
        List<?> last = em.createNativeQuery("SELECT seq, hash, event_no FROM krn_audit_seal ORDER BY seq DESC LIMIT 1")
                .getResultList();
        Object[] head = last.isEmpty() ? new Object[] {0L, null, 0L} : (Object[]) last.get(0);
        int waiting = em.createNativeQuery("SELECT row_no FROM krn_audit_event WHERE row_no > ? LIMIT ?")
                .setParameter(1, ((Number) head[2]).longValue())
                .setParameter(2, CappedCount.CAP + 1)
                .getResultList()
                .size();
        return new AuditSealState(((Number) head[0]).longValue(), (String) head[1], CappedCount.of(waiting));
    }

    @Override
    public List<String> operations() {
        List<?> found = em.createNativeQuery("SELECT DISTINCT operation FROM"
                        + " (SELECT operation FROM krn_audit_event ORDER BY occurred_at DESC, id DESC LIMIT " + LATEST
                        + ") latest ORDER BY operation")
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    private static void conditions(AuditFilter filter, StringBuilder where, Map<String, Object> values) {
        add(where, values, "e.occurredAt >= :from", "from", filter.from());
        add(where, values, "e.occurredAt < :to", "to", filter.to());
        add(where, values, "e.actorName = :actor", "actor", filter.actor());
        add(where, values, "e.operation = :operation", "operation", filter.operation());
        add(where, values, "e.outcome = :outcome", "outcome", filter.outcome());
        UUID subject = filter.subjectId();
        add(where, values, "(e.subjectId = :subject OR e.memberId = :subject)", "subject", subject);
    }

    private static void add(
            StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            where.append(" AND ").append(condition);
            values.put(name, value);
        }
    }

    private void say(AuditFilter filter, int rows) {
        audit.about(SubjectType.SYSTEM, null);
        if (filter.actor() != null) {
            audit.note("actor", filter.actor());
        }
        if (filter.operation() != null) {
            audit.note("operation", filter.operation());
        }
        if (filter.subjectId() != null) {
            audit.note("subject", filter.subjectId());
        }
        audit.note("rows", rows);
    }
}
