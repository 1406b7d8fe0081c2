package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sathi.kernel.paging.Cursor;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.api.AccountDirectory;
import org.sathi.membership.api.AccountLabel;
import org.sathi.membership.api.MemberDirectory;
import org.sathi.membership.api.MemberLabel;
import org.sathi.referrals.api.FlagRow;
import org.sathi.referrals.api.FlagView;

/** Reads flags: the open ones of the members in scope, earliest date first, and those of one referral. */
@ApplicationScoped
class FlagLists {

    private static final int OF_REFERRAL = 50;
    private static final String OPEN = " FROM ReferralFlag f JOIN Referral r ON r.id = f.referralId"
            + " JOIN Agency a ON a.id = r.agencyId WHERE f.unsetAt IS NULL";

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    @Inject
    private MemberDirectory members;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private Clock clock;

    private record Line(ReferralFlag flag, Referral referral, Agency agency) {}

    Slice<FlagRow> open(PageRequest page) {
        Optional<Set<UUID>> scope = members.membersInScope();
        if (scope.isPresent() && scope.get().isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        Map<String, Object> params = new HashMap<>();
        StringBuilder jpql = new StringBuilder("SELECT f, r, a" + OPEN);
        within(jpql, params, scope);
        if (page.after() != null) {
            Cursor after = Cursor.parse(page.after(), 2);
            jpql.append(" AND f.on >= :on AND (f.on > :on OR f.id > :last)");
            params.put("on", after.date(0));
            params.put("last", after.uuid(1));
        }
        TypedQuery<Object[]> query =
                em.createQuery(jpql.append(" ORDER BY f.on, f.id").toString(), Object[].class);
        params.forEach(query::setParameter);
        List<Line> found = query.setMaxResults(page.size() + 1).getResultList().stream()
                .map(row -> new Line((ReferralFlag) row[0], (Referral) row[1], (Agency) row[2]))
                .toList();
        Slice<Line> slice = Slice.of(
                found, page.size(), l -> Cursor.of(l.flag().on(), l.flag().id()));
        Set<UUID> people =
                slice.rows().stream().map(l -> l.referral().memberId()).collect(Collectors.toSet());
        Map<UUID, MemberLabel> names = people.isEmpty() ? Map.of() : members.labels(people);
        Map<UUID, AccountLabel> staff =
                staff(slice.rows().stream().map(Line::flag).toList());
        return slice.map(l -> row(l, names.get(l.referral().memberId()), staff));
    }

    List<FlagView> ofReferral(UUID referral) {
        List<ReferralFlag> flags = em.createQuery(
                        "SELECT f FROM ReferralFlag f WHERE f.referralId = :r ORDER BY f.on DESC, f.id",
                        ReferralFlag.class)
                .setParameter("r", referral)
                .setMaxResults(OF_REFERRAL)
                .getResultList();
        Map<UUID, AccountLabel> staff = staff(flags);
        return flags.stream()
                .sorted(Comparator.comparing(ReferralFlag::open).reversed())
                .map(f -> view(f, staff))
                .toList();
    }

    private static void within(StringBuilder jpql, Map<String, Object> params, Optional<Set<UUID>> scope) {
        scope.ifPresent(reached -> {
            jpql.append(" AND r.memberId IN :members");
            params.put("members", reached);
        });
    }

    private FlagRow row(Line line, MemberLabel member, Map<UUID, AccountLabel> staff) {
        return new FlagRow(
                view(line.flag(), staff),
                line.referral().id(),
                member == null ? null : member.code(),
                member == null ? null : member.name(),
                line.agency().nameEn(),
                line.agency().nameNe(),
                line.referral().state());
    }

    private FlagView view(ReferralFlag f, Map<UUID, AccountLabel> staff) {
        boolean overdue = f.open() && f.on().isBefore(NepalTime.today(clock));
        return new FlagView(
                f.id(),
                f.message(),
                f.on(),
                overdue,
                name(staff, f.setBy()),
                f.setAt(),
                name(staff, f.unsetBy()),
                f.unsetAt(),
                f.note());
    }

    private Map<UUID, AccountLabel> staff(Collection<ReferralFlag> flags) {
        Set<UUID> ids = new HashSet<>();
        flags.forEach(f -> {
            ids.add(f.setBy());
            ids.add(f.unsetBy());
        });
        ids.removeIf(Objects::isNull);
        return ids.isEmpty() ? Map.of() : accounts.labels(ids);
    }

    private static String name(Map<UUID, AccountLabel> staff, UUID account) {
        return account != null && staff.containsKey(account)
                ? staff.get(account).displayName()
                : null;
    }
}
