package org.sathi.membership.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sathi.kernel.paging.Cursor;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.api.GroupLabel;
import org.sathi.membership.api.GroupRow;
import org.sathi.membership.api.GroupStatus;
import org.sathi.membership.api.MemberLabel;
import org.sathi.membership.api.MemberStatus;
import org.sathi.membership.api.MembershipKind;
import org.sathi.membership.api.RosterRow;

/** Reads groups within scope and their rosters. */
@ApplicationScoped
class GroupList {

    private static final int MOST_CHOICES = 1000;

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private GroupScope scope;

    @Inject
    private MemberScope members;

    @Inject
    private MemberRows rows;

    Slice<GroupRow> read(GroupStatus status, PageRequest page) {
        LocalDate today = NepalTime.today(clock);
        Sql query = new Sql(
                "SELECT g.id, g.code, g.name_en, g.name_ne, g.district, g.local_level, g.status, g.capacity,"
                        + " (SELECT COUNT(*) FROM mbr_membership s WHERE s.group_id = g.id AND s.kind <> 'GUEST'"
                        + " AND s.joined_on <= ? AND (s.left_on IS NULL OR s.left_on > ?)) FROM mbr_group g WHERE ",
                today,
                today);
        filter(query, status);
        if (page.after() != null) {
            query.add(" AND g.code > ?", Cursor.parse(page.after(), 1).string(0));
        }
        List<GroupRow> found = query.add(" ORDER BY g.code").rows(em, page.size() + 1).stream()
                .map(GroupList::row)
                .toList();
        return Slice.of(found, page.size(), row -> Cursor.of(row.code()));
    }

    /** The groups to choose from, by code. */
    List<GroupLabel> choices() {
        Sql query = new Sql("SELECT g.id, g.code, g.name_en, g.name_ne FROM mbr_group g WHERE ");
        filter(query, null);
        return query.add(" ORDER BY g.code").rows(em, MOST_CHOICES).stream()
                .map(column ->
                        new GroupLabel(Sql.id(column[0]), (String) column[1], (String) column[2], (String) column[3]))
                .toList();
    }

    /**
     * The people of a group today who are in scope. Names are sealed, so the database cannot sort by them: a roster that fits on one page
     * stands by name, guests last, and a longer one is read by code.
     */
    Slice<RosterRow> roster(UUID groupId, PageRequest page) {
        LocalDate today = NepalTime.today(clock);
        Sql query = new Sql(
                "SELECT p.id, p.version, p.kind, p.joined_on, m.id, m.status FROM mbr_membership p JOIN mbr_member m ON m.id = p.member_id"
                        + " WHERE p.group_id = ? AND p.joined_on <= ? AND (p.left_on IS NULL OR p.left_on > ?) AND m.merged_into_id IS NULL",
                groupId,
                today,
                today);
        members.restrict(query);
        if (page.after() != null) {
            query.add(" AND m.code > ?", Cursor.parse(page.after(), 1).string(0));
        }
        List<Object[]> found = query.add(" ORDER BY m.code").rows(em, page.size() + 1);
        Map<UUID, MemberLabel> labels =
                rows.labels(found.stream().map(column -> Sql.id(column[4])).toList());
        List<RosterRow> read = found.stream()
                .map(column -> new RosterRow(
                        Sql.id(column[0]),
                        ((Number) column[1]).longValue(),
                        labels.get(Sql.id(column[4])),
                        MemberStatus.valueOf((String) column[5]),
                        MembershipKind.valueOf((String) column[2]),
                        Sql.date(column[3])))
                .toList();
        Slice<RosterRow> slice =
                Slice.of(read, page.size(), row -> Cursor.of(row.member().code()));
        return page.after() != null || slice.hasNext() ? slice : new Slice<>(byName(slice.rows()), null);
    }

    private static List<RosterRow> byName(List<RosterRow> roster) {
        return roster.stream()
                .sorted(Comparator.comparing((RosterRow row) -> row.kind() == MembershipKind.GUEST)
                        .thenComparing(row -> row.member().name()))
                .toList();
    }

    private void filter(Sql query, GroupStatus status) {
        if (status == null) {
            query.add("g.status <> ?", GroupStatus.CLOSED);
        } else {
            query.add("g.status = ?", status);
        }
        scope.reached().ifPresent(set -> query.add(" AND g.id IN ").in(set));
    }

    private static GroupRow row(Object[] column) {
        return new GroupRow(
                Sql.id(column[0]),
                (String) column[1],
                (String) column[2],
                (String) column[3],
                (String) column[4],
                (String) column[5],
                GroupStatus.valueOf((String) column[6]),
                Sql.integer(column[8]),
                Sql.integer(column[7]));
    }
}
