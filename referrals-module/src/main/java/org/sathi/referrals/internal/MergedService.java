package org.sathi.referrals.internal;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.idempotency.Idempotency;
import org.sathi.kernel.paging.Cursor;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.membership.api.MemberDirectory;
import org.sathi.membership.api.MemberLabel;
import org.sathi.referrals.api.CancelReason;
import org.sathi.referrals.api.MergedReferrals;
import org.sathi.referrals.api.ReferralEvent;

/** The coordinator's list of open referrals that met when two records were merged, and the decision about each pair (B6-9). */
@Published
class MergedService implements MergedReferrals {

    private static final int REASON = 500;

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    @Inject
    private Store store;

    @Inject
    private Mover mover;

    @Inject
    private Discloser discloser;

    @Inject
    private ProgrammeLists lists;

    @Inject
    private MemberDirectory members;

    @Inject
    private Idempotency idempotency;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    private record Line(MergedPair pair, Referral older, Referral newer) {}

    @Override
    public Slice<Pair> open(PageRequest page) {
        Cursor after = page.after() == null ? null : Cursor.parse(page.after(), 2);
        var query = em.createQuery(
                        "SELECT p, o, n FROM MergedPair p JOIN Referral o ON o.id = p.olderId JOIN Referral n ON n.id = p.newerId"
                                + " WHERE p.settledAt IS NULL AND o.bucket IN :open AND n.bucket IN :open"
                                + (after == null ? "" : " AND p.foundAt >= :at AND (p.foundAt > :at OR p.id > :last)")
                                + " ORDER BY p.foundAt, p.id",
                        Object[].class)
                .setParameter("open", List.of(Bucket.NEW, Bucket.ACTIVE));
        if (after != null) {
            query.setParameter("at", after.instant(0)).setParameter("last", after.uuid(1));
        }
        List<Line> found = query.setMaxResults(page.size() + 1).getResultList().stream()
                .map(row -> new Line((MergedPair) row[0], (Referral) row[1], (Referral) row[2]))
                .toList();
        Slice<Line> slice = Slice.of(
                found, page.size(), l -> Cursor.of(l.pair().foundAt(), l.pair().id()));
        Set<UUID> people = new HashSet<>();
        slice.rows().forEach(l -> people.add(l.newer().memberId()));
        Map<UUID, MemberLabel> names = people.isEmpty() ? Map.of() : members.labels(people);
        return slice.map(l -> new Pair(
                l.pair().id(),
                l.pair().foundAt(),
                lists.row(discloser.caseOf(l.older()), names.get(l.older().memberId())),
                lists.row(discloser.caseOf(l.newer()), names.get(l.newer().memberId()))));
    }

    @Override
    public void settle(Settle command) {
        InputCheck check = new InputCheck();
        Decision decision = check.required("decision", command.decision());
        String why = decision == Decision.KEEP_BOTH
                ? check.requiredMultiLine("reason", command.reason(), REASON)
                : check.multiLine("reason", command.reason(), REASON);
        check.throwIfAny();
        idempotency.onceOn(command.id(), command.submitKey(), command, () -> settle(command.id(), decision, why));
    }

    /** Both referrals are locked in the order of their ids, as everywhere. */
    private void settle(UUID id, Decision decision, String why) {
        MergedPair pair = store.lock(MergedPair.class, id).orElseThrow(NotFound::new);
        if (pair.settled()) {
            throw new Conflict("error.merged.settled");
        }
        Stream.of(pair.olderId(), pair.newerId())
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .forEach(one -> store.lock(Referral.class, one));
        Referral older = store.find(Referral.class, pair.olderId()).orElseThrow(NotFound::new);
        Referral newer = store.find(Referral.class, pair.newerId()).orElseThrow(NotFound::new);
        if (!older.state().open() || !newer.state().open()) {
            throw new Conflict("error.merged.settled");
        }
        pair.settle(decision, why, CurrentActor.get().accountId(), clock.instant());
        audit.about(SubjectType.REFERRAL, newer.id());
        audit.ofMember(newer.memberId());
        audit.change("merged", null, decision);
        switch (decision) {
            case CANCEL_NEWER -> cancel(newer, older);
            case CANCEL_OLDER -> cancel(older, newer);
            case KEEP_BOTH -> store.flush();
        }
    }

    /** What goes on takes the place of the other, and before the service the key of the only open one. */
    private void cancel(Referral ended, Referral goesOn) {
        boolean held = OpenKey.of(ended, false).equals(ended.openKey());
        mover.moveBySystem(ended, ReferralEvent.CLOSE_BY_SYSTEM, Given.reason(CancelReason.PARTICIPANT_MERGED, null));
        store.flush();
        if (held) {
            goesOn.occupy(OpenKey.of(goesOn, false));
        }
        store.flush();
        em.createQuery("UPDATE MergedPair p SET p.olderId = :on WHERE p.olderId = :ended AND p.settledAt IS NULL"
                        + " AND p.newerId <> :on")
                .setParameter("on", goesOn.id())
                .setParameter("ended", ended.id())
                .executeUpdate();
    }
}
