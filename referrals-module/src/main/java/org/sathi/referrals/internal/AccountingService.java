package org.sathi.referrals.internal;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.paging.Cursor;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.membership.api.AccountDirectory;
import org.sathi.membership.api.AccountLabel;
import org.sathi.membership.api.MemberDirectory;
import org.sathi.referrals.api.DisclosureAccounting;
import org.sathi.referrals.api.DisclosureRow;

/** Reads the accounting of disclosures. */
@Published
class AccountingService implements DisclosureAccounting {

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    @Inject
    private MemberDirectory members;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private AuditTrail audit;

    private record Line(DisclosureEntry entry, Agency agency) {}

    @Override
    public Slice<DisclosureRow> ofMember(UUID memberId, PageRequest page) {
        members.requireInScope(memberId);
        audit.about(SubjectType.MEMBER, memberId);
        StringBuilder jpql = new StringBuilder("SELECT d, a FROM DisclosureEntry d JOIN Agency a ON a.id = d.agencyId"
                + " WHERE d.memberId = :member");
        Cursor after = page.after() == null ? null : Cursor.parse(page.after(), 2);
        if (after != null) {
            jpql.append(" AND d.at <= :at AND (d.at < :at OR d.id < :last)");
        }
        TypedQuery<Object[]> query =
                em.createQuery(jpql.append(" ORDER BY d.at DESC, d.id DESC").toString(), Object[].class);
        query.setParameter("member", memberId);
        if (after != null) {
            query.setParameter("at", after.instant(0)).setParameter("last", after.uuid(1));
        }
        List<Line> found = query.setMaxResults(page.size() + 1).getResultList().stream()
                .map(row -> new Line((DisclosureEntry) row[0], (Agency) row[1]))
                .toList();
        Slice<Line> slice = Slice.of(
                found, page.size(), l -> Cursor.of(l.entry().at(), l.entry().id()));
        Set<UUID> people = new HashSet<>();
        slice.rows().forEach(l -> people.add(l.entry().accountId()));
        Map<UUID, AccountLabel> names = people.isEmpty() ? Map.of() : accounts.labels(people);
        return slice.map(l -> row(l, names.get(l.entry().accountId())));
    }

    private static DisclosureRow row(Line l, AccountLabel who) {
        DisclosureEntry d = l.entry();
        return new DisclosureRow(
                d.id(),
                d.at(),
                d.referralId(),
                d.reference(),
                l.agency().nameEn(),
                l.agency().nameNe(),
                d.address(),
                who == null ? null : who.displayName(),
                d.phase(),
                d.categories(),
                d.purpose(),
                d.consentNumber());
    }
}
