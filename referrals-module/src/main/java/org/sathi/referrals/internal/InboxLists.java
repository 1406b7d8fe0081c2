package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import org.sathi.referrals.api.ServiceLabel;

/** The lists of an agency's inbox: read along an index, the agency always the first condition. */
@ApplicationScoped
class InboxLists {

    /** What lies in the inbox of an agency; logged referrals do not. */
    private static final String SENT = "agency_id = ? AND transmission = 'TRANSMITTED' AND ";

    private static final String BY_DUE = " ORDER BY r.due_at, r.id";
    private static final String LATEST = " ORDER BY r.updated_at DESC, r.id DESC";
    private static final int MOST_AT_ONCE = 100;

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    @Inject
    private MemberDirectory members;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private TimeSettings settings;

    @Inject
    private Clock clock;

    /**
     * A line of a page with what of it may be told now.
     *
     * @param opened whether the person has opened it in its present phase
     * @param named whether the name may stand in the list: the identity is disclosed, and this person has been shown it
     */
    private record Listed(InboxLine line, DisclosurePhase phase, boolean opened, boolean named) {

        static Listed of(InboxLine.Told told, Instant now, int graceDays) {
            DisclosureGround ground = told.line().ground();
            DisclosurePhase phase = ground.phase(now, graceDays);
            boolean named = told.identified() && ground.categories(phase, now).contains(InformationCategory.IDENTITY);
            return new Listed(told.line(), phase, told.opened(), named);
        }
    }

    Slice<InboxRow> list(UUID agency, UUID me, InboxQuery query, PageRequest page) {
        boolean byDue = query.list() == InboxList.NEW || query.list() == InboxList.ACTIVE;
        Lines lines = new Lines(agency, me);
        if (query.state() != null && !query.list().states().contains(query.state())) {
            return new Slice<>(List.of(), null);
        }
        // A closed state says its list, and alone it leads the database to the index with the latest of a state first.
        if (query.list() != InboxList.CLOSED || query.state() == null) {
            lines.in(query.list());
        }
        if (query.state() != null) {
            lines.and("r.state = ?", query.state().name());
        }
        if (query.service() != null) {
            lines.and("r.service_id = ?", query.service().toString());
        }
        if (query.mine()) {
            lines.and("r.worker_id = ?", me.toString());
        }
        if (page.after() != null) {
            Cursor after = Cursor.parse(page.after(), 2);
            LocalDateTime at = utc(after.instant(0));
            String last = after.uuid(1).toString();
            lines.and(
                    byDue
                            ? "r.due_at >= ? AND (r.due_at > ? OR r.id > ?)"
                            : "r.updated_at <= ? AND (r.updated_at < ? OR r.id < ?)",
                    at,
                    at,
                    last);
        }
        Slice<Listed> slice = Slice.of(
                listed(lines, byDue ? BY_DUE : LATEST, page.size() + 1),
                page.size(),
                l -> Cursor.of(
                        byDue ? l.line().dueAt() : l.line().updatedAt(),
                        l.line().ground().referralId()));
        return rows(query.service() == null ? slice : told(slice), me);
    }

    /** Of what was found by its service, what may tell its service: a stub that lay in such a list would tell it. */
    private static Slice<Listed> told(Slice<Listed> slice) {
        return new Slice<>(
                slice.rows().stream()
                        .filter(l -> l.phase() != DisclosurePhase.STUB)
                        .toList(),
                slice.next());
    }

    /** Another agency's code and one that nobody has cost the same query, which finds nothing. */
    Optional<UUID> find(UUID agency, String typed) {
        String code = TypedCode.of(typed);
        List<?> found = em.createNativeQuery(
                        "SELECT r.id FROM ref_referral r JOIN ref_agency a ON a.id = r.agency_id"
                                + " WHERE r.agency_id = ? AND r.reference IN (?, CONCAT(a.code, '-', ?)) AND r.transmission = 'TRANSMITTED'")
                .setParameter(1, agency.toString())
                .setParameter(2, code)
                .setParameter(3, code)
                .getResultList();
        return found.stream().map(id -> UUID.fromString(String.valueOf(id))).findFirst();
    }

    List<ServiceLabel> services(UUID agency) {
        return em.createQuery(
                        "SELECT NEW org.sathi.referrals.api.ServiceLabel(s.id, s.nameEn, s.nameNe) FROM AgencyService s"
                                + " WHERE s.agencyId = :agency ORDER BY s.nameEn, s.id",
                        ServiceLabel.class)
                .setParameter("agency", agency)
                .setMaxResults(MOST_AT_ONCE)
                .getResultList();
    }

    List<InboxRow> ofWorker(UUID agency, UUID worker, UUID me) {
        Lines lines = new Lines(agency, me);
        lines.and("r.bucket IN ('NEW', 'ACTIVE')");
        if (worker == null) {
            lines.and("r.worker_id IS NULL");
        } else {
            lines.and("r.worker_id = ?", worker.toString());
        }
        return rows(
                        Slice.of(
                                listed(lines, BY_DUE, MOST_AT_ONCE),
                                MOST_AT_ONCE,
                                l -> Cursor.of(l.line().ground().referralId())),
                        me)
                .rows();
    }

    /** What is asked for: the text of the statement and the values of its question marks, in their order. */
    private static final class Lines {

        private final StringBuilder sql = new StringBuilder(InboxLine.SELECT);
        private final List<Object> values = new ArrayList<>();

        Lines(UUID agency, UUID me) {
            values.addAll(List.of(InformationCategory.IDENTITY.name(), me.toString(), agency.toString()));
        }

        void and(String condition, Object... its) {
            sql.append(" AND ").append(condition);
            values.addAll(List.of(its));
        }

        void in(InboxList list) {
            switch (list) {
                case NEW, ACTIVE, CLOSED -> and("r.bucket = ?", list.name());
                case ATTENTION -> and("r.agency_task IS NOT NULL AND r.bucket <> 'DRAFT'");
            }
        }
    }

    private List<Listed> listed(Lines lines, String order, int most) {
        Query query = em.createNativeQuery(lines.sql + order + " LIMIT " + most);
        for (int i = 0; i < lines.values.size(); i++) {
            query.setParameter(i + 1, lines.values.get(i));
        }
        Instant now = clock.instant();
        int graceDays = settings.known().bounds().graceDays();
        List<?> found = query.getResultList();
        return found.stream()
                .map(row -> Listed.of(InboxLine.of((Object[]) row), now, graceDays))
                .toList();
    }

    private Slice<InboxRow> rows(Slice<Listed> slice, UUID me) {
        Map<UUID, MemberLabel> names = names(slice.rows());
        Set<UUID> workers = new HashSet<>();
        slice.rows().forEach(l -> workers.add(l.line().workerId()));
        workers.removeIf(Objects::isNull);
        Map<UUID, AccountLabel> labels = workers.isEmpty() ? Map.of() : accounts.labels(workers);
        return slice.map(l -> {
            UUID workerId = l.line().workerId();
            AccountLabel worker = workerId == null ? null : labels.get(workerId);
            MemberLabel member = l.named() ? names.get(l.line().memberId()) : null;
            Shown shown = new Shown(l.phase(), l.opened(), member == null ? null : member.name());
            return row(l.line(), shown, worker == null ? null : worker.displayName(), me);
        });
    }

    private Map<UUID, MemberLabel> names(List<Listed> listed) {
        Set<UUID> wanted = new HashSet<>();
        listed.stream().filter(Listed::named).forEach(l -> wanted.add(l.line().memberId()));
        return wanted.isEmpty() ? Map.of() : members.labels(wanted);
    }

    /**
     * What a list may show of a referral to one person.
     *
     * @param phase what the agency may read of it now
     * @param opened whether the person has opened it in its present phase
     * @param name what the member is called, when the person has been shown it
     */
    record Shown(DisclosurePhase phase, boolean opened, String name) {}

    /**
     * One referral as a row: of what the agency may read, only what this person has opened and the accounting knows of; the rest is reference, need, priority and
     * dates.
     */
    InboxRow row(InboxLine line, Shown shown, String workerName, UUID me) {
        DisclosureGround ground = line.ground();
        boolean stub = shown.phase() == DisclosurePhase.STUB;
        boolean silent = stub || shown.phase() == DisclosurePhase.NONE;
        Instant due = ground.state().open() ? line.dueAt() : null;
        return new InboxRow(
                ground.referralId(),
                line.version(),
                line.reference(),
                ground.state(),
                stub ? null : ground.need(),
                stub ? null : line.serviceNameEn(),
                stub ? null : line.serviceNameNe(),
                stub ? null : line.priority(),
                silent ? null : shown.name(),
                silent || !shown.opened() ? null : line.district(),
                silent || !shown.opened() ? null : line.ageBand(),
                ground.sentAt(),
                due,
                due != null && due.isBefore(clock.instant()),
                line.updatedAt(),
                workerName,
                me.equals(line.workerId()),
                line.cancelRequested(),
                ground.consentHoldAt() != null,
                line.task());
    }

    InboxCounts counts(UUID agency, UUID me) {
        LocalDateTime now = utc(clock.instant());
        String a = agency.toString();
        Object[] found = (Object[]) em.createNativeQuery("SELECT n.many, n.late, w.many, w.late, "
                        + capped(SENT + "agency_task IS NOT NULL AND bucket <> 'DRAFT'")
                        + ", " + capped(SENT + "worker_id = ? AND bucket = 'ACTIVE'")
                        + ", a.agreement_signed_on, a.agreement_until FROM ref_agency a, "
                        + firstDue("NEW") + " n, " + firstDue("ACTIVE") + " w WHERE a.id = ?")
                .setParameter(1, a)
                .setParameter(2, a)
                .setParameter(3, me.toString())
                .setParameter(4, now)
                .setParameter(5, a)
                .setParameter(6, now)
                .setParameter(7, a)
                .setParameter(8, a)
                .getSingleResult();
        return new InboxCounts(
                count(found[0]),
                CappedCount.of(number(found[1]) + number(found[3])),
                count(found[2]),
                count(found[4]),
                count(found[5]),
                Agreement.state(day(found[6]), day(found[7]), NepalTime.today(clock)),
                day(found[7]));
    }

    /** How many lie in a list, and how many of them are late: one walk along the index from the earliest deadline up to one more than the cap, and the late ones come first, since all that is open has a deadline. */
    private static String firstDue(String bucket) {
        return "(SELECT COUNT(*) AS many, COUNT(CASE WHEN due_at < ? THEN 1 END) AS late FROM (SELECT due_at FROM ref_referral WHERE "
                + SENT + "bucket = '" + bucket + "' ORDER BY due_at LIMIT " + (CappedCount.CAP + 1) + ") x)";
    }

    /** A subquery that counts rows of {@code ref_referral} up to one more than the cap. */
    static String capped(String where) {
        return "(SELECT COUNT(*) FROM (SELECT 1 FROM ref_referral WHERE " + where + " LIMIT " + (CappedCount.CAP + 1)
                + ") x)";
    }

    static CappedCount count(Object cell) {
        return CappedCount.of(number(cell));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static LocalDate day(Object cell) {
        return cell == null ? null : ((java.sql.Date) cell).toLocalDate();
    }

    private static int number(Object cell) {
        return ((Number) cell).intValue();
    }
}
