package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.paging.CappedCount;
import org.sathi.kernel.paging.Cursor;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.api.AccountDirectory;
import org.sathi.membership.api.AccountLabel;
import org.sathi.membership.api.MemberDirectory;
import org.sathi.membership.api.MemberLabel;
import org.sathi.referrals.api.DisclosurePhase;
import org.sathi.referrals.api.InboxCounts;
import org.sathi.referrals.api.InboxList;
import org.sathi.referrals.api.InboxQuery;
import org.sathi.referrals.api.InboxRow;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.ReferralRole;

/** The lists of an agency's inbox: read along an index, the agency always the first condition. */
@ApplicationScoped
class InboxLists {

    /** What this person has been shown of a referral in its present phase under the consent or override of now; the accounting has a row for it. */
    private static final String SHOWN = "(SELECT COUNT(d) FROM DisclosureEntry d WHERE d.referralId = r.id"
            + " AND d.accountId = :me AND (d.phase = :accepted OR r.bucket = :new)"
            + " AND d.basisId = COALESCE(r.marks.overrideId, r.consentId)";

    /**
     * Everything beside the referral is joined from the left, though service and agency are always there: so the database reads the referrals first, along the index that has them in order,
     * and never begins with the services.
     */
    private static final String SELECT = "SELECT r, s, c, a, o, " + SHOWN + "), " + SHOWN
            + " AND d.categories LIKE :identity) FROM Referral r LEFT JOIN AgencyService s ON s.id = r.serviceId"
            + " LEFT JOIN Agency a ON a.id = r.agencyId LEFT JOIN Consent c ON c.id = r.consentId"
            + " LEFT JOIN ConsentOverride o ON o.id = r.marks.overrideId WHERE r.agencyId = :agency"
            + " AND r.passage.transmission = org.sathi.referrals.api.Transmission.TRANSMITTED";

    /** What lies in the inbox of an agency; logged referrals do not. */
    private static final String SENT = "agency_id = ? AND transmission = 'TRANSMITTED' AND ";

    private static final int MOST_AT_ONCE = 100;
    private static final String READ_ONLY = "eclipselink.read-only";

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    @Inject
    private Discloser discloser;

    @Inject
    private MemberDirectory members;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private Clock clock;

    /** A referral of a page, whether the person has opened it in its present phase, and whether they were shown there who it is about. */
    private record Listed(Discloser.Case of, boolean opened, boolean identified) {}

    Slice<InboxRow> list(UUID agency, UUID me, InboxQuery query, PageRequest page) {
        boolean byDue = query.list() == InboxList.NEW || query.list() == InboxList.ACTIVE;
        Map<String, Object> params = new HashMap<>();
        params.put("agency", agency);
        params.put("me", me);
        params.put("accepted", DisclosurePhase.ACCEPTED);
        params.put("new", Bucket.NEW);
        params.put("identity", "%" + InformationCategory.IDENTITY + "%");
        StringBuilder jpql = new StringBuilder(SELECT).append(where(query.list(), params));
        if (query.state() != null) {
            jpql.append(" AND r.state = :state");
            params.put("state", query.state());
        }
        if (query.mine()) {
            jpql.append(" AND r.workerId = :me");
        }
        if (page.after() != null) {
            Cursor after = Cursor.parse(page.after(), 2);
            jpql.append(
                    byDue
                            ? " AND r.dueAt >= :at AND (r.dueAt > :at OR r.id > :last)"
                            : " AND r.updatedAt <= :at AND (r.updatedAt < :at OR r.id < :last)");
            params.put("at", after.instant(0));
            params.put("last", after.uuid(1));
        }
        jpql.append(byDue ? " ORDER BY r.dueAt, r.id" : " ORDER BY r.updatedAt DESC, r.id DESC");
        TypedQuery<Object[]> found = em.createQuery(jpql.toString(), Object[].class);
        params.forEach(found::setParameter);
        List<Listed> listed = listed(found, page.size() + 1);
        Slice<Listed> slice = Slice.of(
                listed,
                page.size(),
                l -> Cursor.of(
                        byDue ? l.of().referral().dueAt() : l.of().referral().updatedAt(),
                        l.of().referral().id()));
        return rows(slice, me);
    }

    List<InboxRow> ofWorker(UUID agency, UUID worker, UUID me) {
        String whose = worker == null ? " AND r.workerId IS NULL" : " AND r.workerId = :worker";
        TypedQuery<Object[]> found = em.createQuery(
                        SELECT + " AND r.bucket IN :open" + whose + " ORDER BY r.dueAt, r.id", Object[].class)
                .setParameter("agency", agency)
                .setParameter("me", me)
                .setParameter("accepted", DisclosurePhase.ACCEPTED)
                .setParameter("new", Bucket.NEW)
                .setParameter("identity", "%" + InformationCategory.IDENTITY + "%")
                .setParameter("open", List.of(Bucket.NEW, Bucket.ACTIVE));
        if (worker != null) {
            found.setParameter("worker", worker);
        }
        return rows(
                        Slice.of(
                                listed(found, MOST_AT_ONCE),
                                MOST_AT_ONCE,
                                l -> Cursor.of(l.of().referral().id())),
                        me)
                .rows();
    }

    /** Only to look at: the persistence unit keeps no copies to find changes by. */
    private static List<Listed> listed(TypedQuery<Object[]> query, int most) {
        return query.setHint(READ_ONLY, "true").setMaxResults(most).getResultList().stream()
                .map(row -> new Listed(
                        new Discloser.Case(
                                (Referral) row[0],
                                (Consent) row[2],
                                (ConsentOverride) row[4],
                                (AgencyService) row[1],
                                (Agency) row[3]),
                        number(row[5]) > 0,
                        number(row[6]) > 0))
                .toList();
    }

    private static String where(InboxList list, Map<String, Object> params) {
        switch (list) {
            case NEW -> params.put("bucket", Bucket.NEW);
            case ACTIVE -> params.put("bucket", Bucket.ACTIVE);
            case CLOSED -> params.put("bucket", Bucket.CLOSED);
            case ATTENTION -> {
                params.put("draft", Bucket.DRAFT);
                return " AND r.tasks.agency IS NOT NULL AND r.bucket <> :draft";
            }
        }
        return " AND r.bucket = :bucket";
    }

    private Slice<InboxRow> rows(Slice<Listed> slice, UUID me) {
        Map<UUID, MemberLabel> names = names(slice.rows());
        Set<UUID> workers = new HashSet<>();
        slice.rows().forEach(l -> workers.add(l.of().referral().workerId()));
        workers.removeIf(Objects::isNull);
        Map<UUID, AccountLabel> labels = workers.isEmpty() ? Map.of() : accounts.labels(workers);
        return slice.map(l -> {
            UUID workerId = l.of().referral().workerId();
            AccountLabel worker = workerId == null ? null : labels.get(workerId);
            MemberLabel member = named(l) ? names.get(l.of().referral().memberId()) : null;
            Shown shown = new Shown(l.opened(), member == null ? null : member.name());
            return row(l.of(), shown, worker == null ? null : worker.displayName(), me);
        });
    }

    /** Whether the name may be in the list: the identity is disclosed, and this person has been shown it. */
    private boolean named(Listed listed) {
        return listed.identified()
                && discloser
                        .categories(listed.of(), discloser.phase(listed.of()))
                        .contains(InformationCategory.IDENTITY);
    }

    private Map<UUID, MemberLabel> names(List<Listed> listed) {
        Set<UUID> wanted = new HashSet<>();
        listed.stream()
                .filter(this::named)
                .forEach(l -> wanted.add(l.of().referral().memberId()));
        return wanted.isEmpty() ? Map.of() : members.labels(wanted);
    }

    /**
     * What a list may show of a referral to one person.
     *
     * @param opened whether the person has opened it in its present phase
     * @param name what the member is called, when the person has been shown it
     */
    record Shown(boolean opened, String name) {}

    /**
     * One referral as a row: of what the agency may read, only what this person has opened and the accounting knows of; the rest is reference, need, priority and
     * dates.
     */
    InboxRow row(Discloser.Case c, Shown shown, String workerName, UUID me) {
        Referral r = c.referral();
        DisclosurePhase phase = discloser.phase(c);
        boolean stub = phase == DisclosurePhase.STUB;
        boolean silent = stub || phase == DisclosurePhase.NONE;
        Preview preview = r.preview();
        Instant due = r.state().open() ? r.dueAt() : null;
        return new InboxRow(
                r.id(),
                r.versionFor(ReferralRole.AGENCY_WORKER),
                r.reference(),
                r.state(),
                stub ? null : r.need(),
                stub ? null : c.service().nameEn(),
                stub ? null : c.service().nameNe(),
                stub ? null : r.priority(),
                silent ? null : shown.name(),
                silent || !shown.opened() ? null : preview.district(),
                silent || !shown.opened() ? null : preview.ageBand(),
                r.sentAt(),
                due,
                due != null && due.isBefore(clock.instant()),
                r.updatedAt(),
                workerName,
                me.equals(r.workerId()),
                r.marks().cancelRequestedAt() != null,
                r.marks().consentHoldAt() != null,
                r.tasks().agency());
    }

    InboxCounts counts(UUID agency, UUID me) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        String a = agency.toString();
        Object[] found = (Object[]) em.createNativeQuery("SELECT " + capped(SENT + "bucket = 'NEW'")
                        + ", " + capped(SENT + "bucket = 'NEW' AND due_at < ?") + ", "
                        + capped(SENT + "bucket = 'ACTIVE' AND due_at < ?") + ", "
                        + capped(SENT + "bucket = 'ACTIVE'") + ", "
                        + capped(SENT + "agency_task IS NOT NULL AND bucket <> 'DRAFT'") + ", "
                        + capped("agency_id = ? AND worker_id = ? AND bucket = 'ACTIVE'")
                        + ", a.agreement_signed_on, a.agreement_until FROM ref_agency a WHERE a.id = ?")
                .setParameter(1, a)
                .setParameter(2, a)
                .setParameter(3, now)
                .setParameter(4, a)
                .setParameter(5, now)
                .setParameter(6, a)
                .setParameter(7, a)
                .setParameter(8, a)
                .setParameter(9, me.toString())
                .setParameter(10, a)
                .getSingleResult();
        return new InboxCounts(
                count(found[0]),
                CappedCount.of(number(found[1]) + number(found[2])),
                count(found[3]),
                count(found[4]),
                count(found[5]),
                Agreement.state(day(found[6]), day(found[7]), NepalTime.today(clock)),
                day(found[7]));
    }

    /** A subquery that counts rows of {@code ref_referral} up to one more than the cap. */
    static String capped(String where) {
        return "(SELECT COUNT(*) FROM (SELECT 1 FROM ref_referral WHERE " + where + " LIMIT " + (CappedCount.CAP + 1)
                + ") x)";
    }

    static CappedCount count(Object cell) {
        return CappedCount.of(number(cell));
    }

    private static LocalDate day(Object cell) {
        return cell == null ? null : ((java.sql.Date) cell).toLocalDate();
    }

    private static int number(Object cell) {
        return ((Number) cell).intValue();
    }
}
