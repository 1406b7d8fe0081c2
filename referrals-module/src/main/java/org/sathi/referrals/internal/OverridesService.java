package org.sathi.referrals.internal;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.OverrideReason;
import org.sathi.referrals.api.OverrideVerdict;
import org.sathi.referrals.api.OverrideView;
import org.sathi.referrals.api.Overrides;
import org.sathi.referrals.api.ReferralEvent;

/** Decides and reviews disclosures without consent. */
@Published
class OverridesService implements Overrides {

    private static final int TEXT = 1000;

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    @Inject
    private Store store;

    @Inject
    private Reach reach;

    @Inject
    private Mover mover;

    @Inject
    private ConsentEnds consentEnds;

    @Inject
    private Discloser discloser;

    @Inject
    private OverrideViews views;

    @Inject
    private Idempotency idempotency;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    public void grant(GrantOverride command) {
        InputCheck check = new InputCheck();
        OverrideReason reason = check.required("reason", command.reason());
        String text = check.requiredMultiLine("text", command.text(), TEXT);
        Set<InformationCategory> told = EnumSet.noneOf(InformationCategory.class);
        if (command.categories() != null) {
            told.addAll(command.categories());
        }
        check.check(told.contains(InformationCategory.NEED), "categories", "error.consent.need-required");
        check.throwIfAny();
        idempotency.once(command.submitKey(), command, () -> put(command, reason, text, told));
    }

    private UUID put(GrantOverride command, OverrideReason reason, String text, Set<InformationCategory> told) {
        Referral referral = reach.ofProgrammeLocked(command.referralId());
        mover.requireSeen(referral, command.version());
        mover.requireLegal(referral, ReferralEvent.OVERRIDE);
        InputCheck check = new InputCheck();
        check.check(lets(referral, told), "categories", "error.consent.category-walled");
        check.throwIfAny();
        if (told(referral).containsAll(told)) {
            throw new Conflict("error.override.not-needed");
        }
        UUID id = UUID.randomUUID();
        UUID me = CurrentActor.get().accountId();
        store.add(new ConsentOverride(id, referral, told, reason, text, me, clock.instant()));
        store.flush();
        referral.overridden(id);
        mover.move(referral, command.version(), ReferralEvent.OVERRIDE, Given.reason(reason, text), r -> {});
        audit.change("override", null, Categories.pack(told));
        return id;
    }

    /** What may be told already, under the consent or an override in force; of a referral in consent hold nothing. */
    private Set<InformationCategory> told(Referral referral) {
        if (referral.marks().consentHoldAt() != null) {
            return Set.of();
        }
        Discloser.Case c = discloser.caseOf(referral);
        return discloser.basis(c).map(Basis::categories).orElse(Set.of());
    }

    /** Whether service and wall let these through; nothing of danger opens the wall. */
    private boolean lets(Referral referral, Set<InformationCategory> told) {
        AgencyService service =
                store.find(AgencyService.class, referral.serviceId()).orElse(null);
        if (service == null) {
            throw new Conflict("error.referral.service-unknown");
        }
        Agency agency = store.find(Agency.class, referral.agencyId()).orElseThrow(NotFound::new);
        return service.template().containsAll(told)
                && Disclosure.wall(agency.kind()).containsAll(told);
    }

    @Override
    public Slice<OverrideView> list(boolean reviewed, PageRequest page) {
        String time = reviewed ? "o.reviewedAt" : "o.reviewDueAt";
        StringBuilder jpql =
                new StringBuilder("SELECT o, r, a FROM ConsentOverride o JOIN Referral r ON r.id = o.referralId"
                        + " JOIN Agency a ON a.id = o.agencyId WHERE o.reviewedAt IS" + (reviewed ? " NOT" : "")
                        + " NULL");
        Cursor after = page.after() == null ? null : Cursor.parse(page.after(), 2);
        if (after != null) {
            String beyond = reviewed ? "<" : ">";
            jpql.append(" AND (")
                    .append(time)
                    .append(' ')
                    .append(beyond)
                    .append(" :at OR (")
                    .append(time);
            jpql.append(" = :at AND o.id ").append(beyond).append(" :last))");
        }
        jpql.append(" ORDER BY ").append(time).append(reviewed ? " DESC, o.id DESC" : ", o.id");
        TypedQuery<Object[]> query = em.createQuery(jpql.toString(), Object[].class);
        if (after != null) {
            query.setParameter("at", after.instant(0)).setParameter("last", after.uuid(1));
        }
        List<OverrideViews.Line> found = query.setMaxResults(page.size() + 1).getResultList().stream()
                .map(row -> new OverrideViews.Line((ConsentOverride) row[0], (Referral) row[1], (Agency) row[2]))
                .toList();
        Slice<OverrideViews.Line> slice = Slice.of(found, page.size(), line -> cursor(line.override(), reviewed));
        audit.note("reviewed", reviewed);
        return new Slice<>(views.views(slice.rows()), slice.next());
    }

    private static Cursor cursor(ConsentOverride o, boolean reviewed) {
        return Cursor.of(reviewed ? o.reviewedAt() : o.reviewDueAt(), o.id());
    }

    @Override
    public OverrideView get(UUID overrideId) {
        ConsentOverride override = store.find(ConsentOverride.class, overrideId).orElseThrow(NotFound::new);
        Referral referral = reach.ofProgramme(override.referralId());
        audit.about(SubjectType.REFERRAL, referral.id());
        audit.ofMember(referral.memberId());
        return views.view(
                override,
                referral,
                store.find(Agency.class, override.agencyId()).orElseThrow(NotFound::new));
    }

    @Override
    public void review(ReviewOverride command) {
        InputCheck check = new InputCheck();
        OverrideVerdict verdict = check.required("verdict", command.verdict());
        String note = check.requiredMultiLine("note", command.note(), TEXT);
        check.throwIfAny();
        ConsentOverride found = store.find(ConsentOverride.class, command.id()).orElseThrow(NotFound::new);
        Referral referral = reach.ofProgrammeLocked(found.referralId());
        ConsentOverride override =
                store.lock(ConsentOverride.class, command.id()).orElseThrow(NotFound::new);
        audit.about(SubjectType.REFERRAL, referral.id());
        audit.ofMember(referral.memberId());
        UUID me = CurrentActor.get().accountId();
        if (override.grantedBy().equals(me)) {
            throw new Conflict("error.override.own");
        }
        if (override.reviewedAt() != null) {
            throw new Conflict("error.override.reviewed");
        }
        Conflict.requireVersion(command.version(), override.version());
        override.review(me, verdict, note, clock.instant());
        store.flush();
        audit.change("verdict", null, verdict);
        consentEnds.settle(referral);
    }
}
