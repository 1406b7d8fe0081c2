package org.sathi.referrals.internal;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.paging.CappedCount;
import org.sathi.kernel.paging.Cursor;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.membership.api.MemberDirectory;
import org.sathi.referrals.api.NoticeKind;
import org.sathi.referrals.api.NoticeRow;
import org.sathi.referrals.api.Notices;

/**
 * One's own notices. A notice remembers the agency whose person it was written to; only who is still of that agency sees it (B6-14). Of the programme's people each
 * sees those about members in scope, and those about accounts and agencies that were written to them.
 */
@Published
class NoticesService implements Notices {

    private static final String ALONE = " FROM ref_notice n WHERE ";
    private static final String FROM = " FROM ref_notice n LEFT JOIN ref_referral r ON r.id = n.referral_id WHERE ";

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    @Inject
    private MemberDirectory members;

    @Inject
    private NoticeSubjects subjects;

    @Inject
    private Clock clock;

    /** A condition with the values of its places. */
    private record Where(StringBuilder sql, List<Object> values) {

        Where and(String condition, Object... more) {
            sql.append(" AND ").append(condition);
            Collections.addAll(values, more);
            return this;
        }

        void fill(Query query, Object... before) {
            int place = 1;
            for (Object value : before) {
                query.setParameter(place++, value);
            }
            for (Object value : values) {
                query.setParameter(place++, value);
            }
        }
    }

    @Override
    public Slice<NoticeRow> list(boolean alsoRead, PageRequest page) {
        Where mine = mine();
        if (!alsoRead) {
            mine.and("n.done_at IS NULL");
        }
        if (page.after() != null) {
            Cursor after = Cursor.parse(page.after(), 2);
            LocalDateTime at = utc(after.instant(0));
            mine.and(
                    "n.created_at <= ? AND (n.created_at < ? OR n.id < ?)",
                    at,
                    at,
                    after.uuid(1).toString());
        }
        Query query = em.createNativeQuery(
                "SELECT n.id, n.kind, n.referral_id, r.reference, n.created_at, n.done_at," + " n.subject_id" + FROM
                        + mine.sql() + " ORDER BY n.created_at DESC, n.id DESC LIMIT " + (page.size() + 1));
        mine.fill(query);
        List<?> rows = query.getResultList();
        Map<UUID, NoticeRow.Subject> about = subjects.of(rows.stream().map(row -> subject((Object[]) row)));
        List<NoticeRow> found =
                rows.stream().map(row -> row((Object[]) row, about)).toList();
        return Slice.of(found, page.size(), row -> Cursor.of(row.at(), row.id()));
    }

    /**
     * Counts on every page, so that the scope of a member of staff is asked for only when there is anything. Each statement is a whole, without the three round trips of a
     * transaction around it.
     */
    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public CappedCount count() {
        CappedCount written = counted(ALONE, own());
        boolean asTheyAre = written.count() == 0 || CurrentActor.get().role().ofAgency();
        return asTheyAre ? written : counted(FROM, mine());
    }

    private CappedCount counted(String from, Where which) {
        Where unread = which.and("n.done_at IS NULL");
        Query query = em.createNativeQuery("SELECT COUNT(*) FROM (SELECT 1 AS unread" + from + unread.sql() + " LIMIT "
                + (CappedCount.CAP + 1) + ") x");
        unread.fill(query);
        return CappedCount.of(((Number) query.getSingleResult()).intValue());
    }

    @Override
    public void dismiss(UUID noticeId) {
        if (mark(mine().and("n.id = ?", String.valueOf(noticeId))) == 0) {
            throw new NotFound();
        }
    }

    @Override
    public void dismissAll() {
        mark(mine().and("n.done_at IS NULL"));
    }

    private int mark(Where which) {
        Query query = em.createNativeQuery("UPDATE ref_notice n LEFT JOIN ref_referral r ON r.id = n.referral_id"
                + " SET n.done_at = COALESCE(n.done_at, ?) WHERE " + which.sql());
        which.fill(query, utc(clock.instant()));
        return query.executeUpdate();
    }

    /** What the reader sees: of what was written to the account, what is within reach. */
    private Where mine() {
        Where mine = own();
        if (!CurrentActor.get().role().ofAgency()) {
            members.membersInScope().ifPresent(scope -> within(mine, scope));
        }
        return mine;
    }

    /** What was written to the account on the side on which the reader now works; a referral stays with the agency to which it was sent. */
    private static Where own() {
        Actor actor = CurrentActor.get();
        Where own = new Where(new StringBuilder("n.account_id = ?"), new ArrayList<>());
        own.values().add(String.valueOf(actor.accountId()));
        if (actor.role().ofAgency()) {
            return own.and("n.agency_id = ?", String.valueOf(actor.agencyId()));
        }
        return own.and("n.agency_id IS NULL");
    }

    private static void within(Where mine, Set<UUID> scope) {
        if (scope.isEmpty()) {
            mine.and("n.referral_id IS NULL");
            return;
        }
        String places = String.join(", ", Collections.nCopies(scope.size(), "?"));
        mine.and(
                "(n.referral_id IS NULL OR r.member_id IN (" + places + "))",
                scope.stream().map(UUID::toString).toArray());
    }

    private static NoticeSubjects.Key subject(Object[] cells) {
        return new NoticeSubjects.Key(NoticeKind.valueOf((String) cells[1]).about(), Cells.uuid(cells[6]));
    }

    private static NoticeRow row(Object[] cells, Map<UUID, NoticeRow.Subject> about) {
        return new NoticeRow(
                UUID.fromString((String) cells[0]),
                NoticeKind.valueOf((String) cells[1]),
                Cells.uuid(cells[2]),
                (String) cells[3],
                about.get(Cells.uuid(cells[6])),
                Cells.instant(cells[4]),
                cells[5] != null);
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
