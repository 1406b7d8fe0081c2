package org.sathi.membership.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sathi.kernel.paging.CappedCount;
import org.sathi.kernel.paging.Cursor;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.api.MemberFilter;
import org.sathi.membership.api.MemberRow;

/** Lists members within scope, the newest first, by key (DESIGN 4.8). */
@ApplicationScoped
class MemberList {

    private static final String CURRENT = "('REFERRED', 'WAITLISTED', 'ENROLLED', 'ACTIVE', 'ON_LEAVE')";

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private MemberScope scope;

    @Inject
    private GroupScope groups;

    @Inject
    private MemberRows rows;

    Slice<MemberRow> read(MemberFilter filter, PageRequest page) {
        Sql query = filtered("SELECT " + MemberRows.COLUMNS, filter);
        if (page.after() != null) {
            Cursor cursor = Cursor.parse(page.after(), 2);
            LocalDate registered = cursor.date(0);
            query.add(
                    " AND m.registered_on <= ? AND (m.registered_on < ? OR m.id < ?)",
                    registered,
                    registered,
                    cursor.uuid(1));
        }
        List<Object[]> found =
                query.add(" ORDER BY m.registered_on DESC, m.id DESC").rows(em, page.size() + 1);
        return Slice.of(rows.read(found), page.size(), row -> Cursor.of(row.registeredOn(), row.id()));
    }

    CappedCount count(MemberFilter filter) {
        return CappedCount.of(
                filtered("SELECT m.id", filter).ids(em, CappedCount.CAP + 1).size());
    }

    private Sql filtered(String select, MemberFilter filter) {
        Sql query = new Sql(select + " FROM mbr_member m WHERE m.merged_into_id IS NULL");
        if (filter.status() == null) {
            query.add(" AND m.status IN " + CURRENT);
        } else {
            query.add(" AND m.status = ?", filter.status());
        }
        if (filter.groupId() != null) {
            groups.require(filter.groupId());
            LocalDate today = NepalTime.today(clock);
            query.add(
                    " AND EXISTS (SELECT 1 FROM mbr_membership g WHERE g.member_id = m.id AND g.group_id = ? AND g.joined_on <= ? AND (g.left_on IS NULL OR g.left_on > ?))",
                    filter.groupId(),
                    today,
                    today);
        }
        return scope.restrict(query);
    }
}
