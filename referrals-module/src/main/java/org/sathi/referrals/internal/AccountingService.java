package org.sathi.referrals.internal;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.ArrayList;
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

    /** No document is longer; it says so when there is more. */
    private static final int MOST = 2000;

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    @Inject
    private MemberDirectory members;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    private record Line(DisclosureEntry entry, Agency agency) {}

    @Override
    public Slice<DisclosureRow> ofMember(UUID memberId, PageRequest page) {
        members.requireInScope(memberId);
        audit.about(SubjectType.MEMBER, memberId);
        return read(members.survivingId(memberId), page);
    }

    @Override
    public HandedOver handOver(UUID memberId, Form form, String language) {
        members.requireInScope(memberId);
        audit.about(SubjectType.MEMBER, memberId);
        audit.note("form", form);
        audit.note("language", language);
        UUID member = members.survivingId(memberId);
        List<DisclosureRow> all = new ArrayList<>();
        String after = null;
        do {
            Slice<DisclosureRow> part = read(member, new PageRequest(PageRequest.MAX_SIZE, after));
            all.addAll(part.rows());
            after = part.next();
        } while (after != null && all.size() < MOST);
        audit.note("rows", all.size());
        return new HandedOver(clock.instant(), all, after != null);
    }

    private Slice<DisclosureRow> read(UUID member, PageRequest page) {
        StringBuilder jpql = new StringBuilder("SELECT d, a FROM DisclosureEntry d JOIN Agency a ON a.id = d.agencyId"
                + " WHERE d.memberId = :member");
        Cursor after = page.after() == null ? null : Cursor.parse(page.after(), 2);
        if (after != null) {
            jpql.append(" AND d.at <= :at AND (d.at < :at OR d.id < :last)");
        }
        TypedQuery<Object[]> query =
                em.createQuery(jpql.append(" ORDER BY d.at DESC, d.id DESC").toString(), Object[].class);
        query.setParameter("member", member);
        if (after != null) {
            query.setParameter("at", after.instant(0)).setParameter("last", after.uuid(1));
        }
        List<Line> found = query.setMaxResults(page.size() + 1).getResultList().stream()
                .map(row -> new Line((DisclosureEntry) row[0], (Agency) row[1]))
                .toList();
        Slice<Line> slice = Slice.of(
                found, page.size(), l -> Cursor.of(l.entry().at(), l.entry().id()));
        Set<UUID> unnamed = new HashSet<>();
        slice.rows().stream()
                .map(Line::entry)
                .filter(entry -> entry.recipient() == null)
                .forEach(entry -> unnamed.add(entry.accountId()));
        Map<UUID, AccountLabel> names = unnamed.isEmpty() ? Map.of() : accounts.labels(unnamed);
        return slice.map(l -> row(l, names.get(l.entry().accountId())));
    }

    /** Names as they were then; where only the account was kept, as it is called now. */
    private static DisclosureRow row(Line l, AccountLabel now) {
        DisclosureEntry d = l.entry();
        String name = d.recipient();
        if (name == null && now != null && d.handover() == null) {
            name = now.displayName();
        }
        return new DisclosureRow(
                d.id(),
                d.at(),
                d.referralId(),
                d.reference(),
                d.agencyNameEn() == null ? l.agency().nameEn() : d.agencyNameEn(),
                d.agencyNameNe() == null ? l.agency().nameNe() : d.agencyNameNe(),
                d.address(),
                name,
                d.recipientRole(),
                d.phase(),
                d.categories(),
                d.purpose(),
                d.consentNumber(),
                d.overrideReason(),
                d.handover());
    }
}
