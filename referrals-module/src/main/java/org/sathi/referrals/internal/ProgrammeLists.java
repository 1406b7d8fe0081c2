package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.paging.CappedCount;
import org.sathi.kernel.paging.Cursor;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.membership.api.MemberDirectory;
import org.sathi.membership.api.MemberLabel;
import org.sathi.referrals.api.ReferralCounts;
import org.sathi.referrals.api.ReferralList;
import org.sathi.referrals.api.ReferralQuery;
import org.sathi.referrals.api.ReferralRow;

/** The programme's lists: within the members in scope, latest change first. */
@ApplicationScoped
class ProgrammeLists {

    private static final String SELECT =
            "SELECT r, s, a, c FROM Referral r LEFT JOIN AgencyService s ON s.id = r.serviceId"
                    + " LEFT JOIN Agency a ON a.id = r.agencyId LEFT JOIN Consent c ON c.id = r.consentId";
    private static final int OF_MEMBER = 50;

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    @Inject
    private MemberDirectory members;

    @Inject
    private Clock clock;

    /** A condition with its parameters. */
    private record Where(StringBuilder text, Map<String, Object> params) {

        static Where start() {
            return new Where(new StringBuilder(" WHERE 1 = 1"), new HashMap<>());
        }

        void and(String condition, String name, Object value) {
            text.append(" AND ").append(condition);
            params.put(name, value);
        }
    }

    Slice<ReferralRow> list(ReferralQuery query, PageRequest page) {
        Optional<Where> scope = within(members.membersInScope());
        if (scope.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        Where where = scope.get();
        narrow(where, query);
        if (page.after() != null) {
            Cursor after = Cursor.parse(page.after(), 2);
            where.and("r.updatedAt <= :at AND (r.updatedAt < :at OR r.id < :last)", "at", after.instant(0));
            where.params().put("last", after.uuid(1));
        }
        List<Discloser.Case> cases = read(where, page.size() + 1);
        Slice<Discloser.Case> slice = Slice.of(
                cases,
                page.size(),
                c -> Cursor.of(c.referral().updatedAt(), c.referral().id()));
        Map<UUID, MemberLabel> names = names(slice.rows());
        return slice.map(c -> row(c, names.get(c.referral().memberId())));
    }

    List<ReferralRow> ofMember(UUID memberId) {
        Where where = Where.start();
        where.and("r.memberId = :member", "member", memberId);
        List<Discloser.Case> cases = read(where, OF_MEMBER);
        Map<UUID, MemberLabel> names = names(cases);
        return cases.stream()
                .map(c -> row(c, names.get(c.referral().memberId())))
                .toList();
    }

    /** Referrals as rows in the order of their ids; what is not in scope is left out. */
    List<ReferralRow> ofIds(List<UUID> ids) {
        Optional<Where> scope = within(members.membersInScope());
        if (ids.isEmpty() || scope.isEmpty()) {
            return List.of();
        }
        scope.get().and("r.id IN :ids", "ids", ids);
        List<Discloser.Case> cases = read(scope.get(), ids.size());
        Map<UUID, MemberLabel> names = names(cases);
        return cases.stream()
                .sorted(Comparator.comparingInt(c -> ids.indexOf(c.referral().id())))
                .map(c -> row(c, names.get(c.referral().memberId())))
                .toList();
    }

    /** One referral as a row. */
    ReferralRow row(Discloser.Case c) {
        return row(c, names(List.of(c)).get(c.referral().memberId()));
    }

    ReferralCounts counts() {
        Optional<Set<UUID>> reached = members.membersInScope();
        return new ReferralCounts(
                count(reached, ReferralList.NEEDS_ME, null),
                count(reached, ReferralList.MY_DRAFTS, null),
                count(reached, ReferralList.MY_SENT, Bucket.NEW),
                count(reached, ReferralList.MY_SENT, Bucket.ACTIVE));
    }

    private CappedCount count(Optional<Set<UUID>> reached, ReferralList list, Bucket bucket) {
        Optional<Where> scope = within(reached);
        if (scope.isEmpty()) {
            return CappedCount.of(0);
        }
        Where where = scope.get();
        narrow(where, ReferralQuery.of(list));
        if (bucket != null) {
            where.and("r.bucket = :only", "only", bucket);
        }
        TypedQuery<UUID> found = em.createQuery("SELECT r.id FROM Referral r" + where.text(), UUID.class);
        where.params().forEach(found::setParameter);
        return CappedCount.of(
                found.setMaxResults(CappedCount.CAP + 1).getResultList().size());
    }

    private static void narrow(Where where, ReferralQuery query) {
        Actor actor = CurrentActor.get();
        switch (query.list()) {
            case NEEDS_ME -> {
                where.text().append(" AND r.tasks.sender IS NOT NULL");
                if (!actor.may(Permission.REFERRAL_COORDINATE)) {
                    where.and("r.senderId = :me", "me", actor.accountId());
                }
            }
            case MY_DRAFTS -> {
                where.and("r.senderId = :me", "me", actor.accountId());
                where.and("r.bucket = :bucket", "bucket", Bucket.DRAFT);
            }
            case MY_SENT -> {
                where.and("r.senderId = :me", "me", actor.accountId());
                where.and("r.bucket <> :bucket", "bucket", Bucket.DRAFT);
            }
            case ALL -> {
                // every referral in scope
            }
        }
        if (query.state() != null) {
            where.and("r.state = :state", "state", query.state());
        }
        if (query.agencyId() != null) {
            where.and("r.agencyId = :agency", "agency", query.agencyId());
        }
    }

    /** The scope as a condition; empty when the person reaches nobody. */
    private static Optional<Where> within(Optional<Set<UUID>> reached) {
        Where where = Where.start();
        if (reached.isPresent()) {
            if (reached.get().isEmpty()) {
                return Optional.empty();
            }
            where.and("r.memberId IN :members", "members", reached.get());
        }
        return Optional.of(where);
    }

    private List<Discloser.Case> read(Where where, int max) {
        TypedQuery<Object[]> found =
                em.createQuery(SELECT + where.text() + " ORDER BY r.updatedAt DESC, r.id DESC", Object[].class);
        where.params().forEach(found::setParameter);
        return found.setMaxResults(max).getResultList().stream()
                .map(row -> new Discloser.Case(
                        (Referral) row[0], (Consent) row[3], null, (AgencyService) row[1], (Agency) row[2]))
                .toList();
    }

    private Map<UUID, MemberLabel> names(List<Discloser.Case> cases) {
        Set<UUID> ids = new HashSet<>();
        cases.forEach(c -> ids.add(c.referral().memberId()));
        return ids.isEmpty() ? Map.of() : members.labels(ids);
    }

    /** One referral as a row, with the name of its member already read. */
    ReferralRow row(Discloser.Case c, MemberLabel member) {
        Referral r = c.referral();
        AgencyService service = c.service();
        Agency agency = c.agency();
        Instant due = r.state().open() ? r.dueAt() : null;
        return new ReferralRow(
                r.id(),
                r.version(),
                r.reference(),
                r.memberId(),
                member == null ? null : member.code(),
                member == null ? null : member.name(),
                r.agencyId(),
                agency == null ? null : agency.nameEn(),
                agency == null ? null : agency.nameNe(),
                service == null ? null : service.nameEn(),
                service == null ? null : service.nameNe(),
                r.need(),
                r.priority(),
                r.state(),
                r.marks().cancelRequestedAt() != null,
                r.marks().consentHoldAt() != null,
                r.sentAt(),
                due,
                due != null && due.isBefore(clock.instant()),
                r.updatedAt(),
                r.tasks().sender(),
                r.ending().doubted(),
                r.passage().logged());
    }
}
