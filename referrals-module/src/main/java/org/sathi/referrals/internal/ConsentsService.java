package org.sathi.referrals.internal;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
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
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.api.MemberDirectory;
import org.sathi.referrals.api.ConsentMethod;
import org.sathi.referrals.api.ConsentState;
import org.sathi.referrals.api.ConsentView;
import org.sathi.referrals.api.DisclosureConsents;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralRole;
import org.sathi.referrals.api.ReferralState;

/** Records and withdraws consents to disclose. */
@Published
class ConsentsService implements DisclosureConsents {

    private static final int SHORT = 150;
    private static final int REASON = 500;
    private static final int LATEST = 100;
    private static final int LONGEST_YEARS = 1;

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    @Inject
    private Store store;

    @Inject
    private Mover mover;

    @Inject
    private ConsentEnds consentEnds;

    @Inject
    private ConsentViews views;

    @Inject
    private MemberDirectory members;

    @Inject
    private Idempotency idempotency;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    public UUID record(RecordConsent command) {
        RecordConsent clean = checked(command);
        members.requireInScope(clean.memberId());
        return idempotency.once(command.submitKey(), command, () -> add(clean));
    }

    private UUID add(RecordConsent clean) {
        Agency agency = store.lock(Agency.class, clean.agencyId()).orElseThrow(NotFound::new);
        InputCheck check = new InputCheck();
        boolean passes = Disclosure.wall(agency.kind()).containsAll(clean.categories());
        check.check(agency.open(), "agencyId", "error.consent.agency-closed");
        check.check(passes, "categories", "error.consent.category-walled");
        check.throwIfAny();
        Consent consent = new Consent(
                UUID.randomUUID(),
                clean,
                nextNumber(clean.memberId(), clean.agencyId(), clean.purpose()),
                CurrentActor.get().accountId(),
                clock.instant());
        store.add(consent);
        store.flush();
        audit.about(SubjectType.CONSENT, consent.id());
        audit.ofMember(clean.memberId());
        audit.change("categories", null, Categories.pack(clean.categories()));
        return consent.id();
    }

    private RecordConsent checked(RecordConsent c) {
        InputCheck check = new InputCheck();
        check.required("memberId", c.memberId());
        check.required("agencyId", c.agencyId());
        check.required("purpose", c.purpose());
        Set<InformationCategory> categories = EnumSet.noneOf(InformationCategory.class);
        if (c.categories() != null) {
            categories.addAll(c.categories());
        }
        check.check(categories.contains(InformationCategory.NEED), "categories", "error.consent.need-required");
        ConsentMethod method = check.required("method", c.method());
        boolean witnessed = method == ConsentMethod.THUMB_PRINT || method == ConsentMethod.ORAL_WITNESSED;
        String witness = witnessed
                ? check.requiredText("witness", c.witness(), SHORT)
                : check.optionalText("witness", c.witness(), SHORT);
        String language = check.requiredText("language", c.language(), 8);
        String proxy = check.optionalText("proxy", c.proxy(), SHORT);
        String relation = proxy == null ? null : check.requiredText("proxyRelation", c.proxyRelation(), SHORT);
        String place = check.optionalText("place", c.place(), SHORT);
        LocalDate signed = check.notInFuture("signedOn", check.requiredDate("signedOn", c.signedOn()), today());
        LocalDate expires = c.expiresOn() == null && signed != null ? signed.plusDays(DEFAULT_DAYS) : c.expiresOn();
        if (signed != null) {
            check.notBefore("expiresOn", expires, today());
            check.notAfter("expiresOn", expires, signed.plusYears(LONGEST_YEARS));
        }
        check.throwIfAny();
        return new RecordConsent(
                c.memberId(),
                c.agencyId(),
                c.purpose(),
                categories,
                method,
                witness,
                language,
                proxy,
                relation,
                place,
                signed,
                expires,
                c.submitKey());
    }

    private int nextNumber(UUID member, UUID agency, Need purpose) {
        Integer last = em.createQuery(
                        "SELECT MAX(c.number) FROM Consent c WHERE c.memberId = :m AND c.agencyId = :a AND c.purpose = :p",
                        Integer.class)
                .setParameter("m", member)
                .setParameter("a", agency)
                .setParameter("p", purpose)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    @Override
    public void withdraw(WithdrawConsent command) {
        InputCheck check = new InputCheck();
        String reason = check.multiLine("reason", command.reason(), REASON);
        check.throwIfAny();
        reached(command.consentId());
        List<Bucket> unfinished = List.of(Bucket.DRAFT, Bucket.NEW, Bucket.ACTIVE);
        store.underConsent(command.consentId(), unfinished).forEach(id -> store.lock(Referral.class, id));
        Consent consent = store.lock(Consent.class, command.consentId()).orElseThrow(NotFound::new);
        Conflict.requireVersion(command.version(), consent.version());
        if (consent.withdrawnAt() != null) {
            throw new Conflict("error.consent.already-withdrawn");
        }
        consent.withdraw(CurrentActor.get().accountId(), reason, clock.instant());
        store.flush();
        for (UUID id : store.underConsent(command.consentId(), List.of(Bucket.NEW, Bucket.ACTIVE))) {
            consentEnds.settle(store.lock(Referral.class, id).orElseThrow(NotFound::new));
        }
        audit.about(SubjectType.CONSENT, consent.id());
        audit.ofMember(consent.memberId());
        audit.change("withdrawn", false, true);
        audit.reason(reason);
    }

    @Override
    public UUID narrow(NarrowConsent command) {
        Set<InformationCategory> kept = EnumSet.noneOf(InformationCategory.class);
        if (command.categories() != null) {
            kept.addAll(command.categories());
        }
        InputCheck check = new InputCheck();
        check.check(kept.contains(InformationCategory.NEED), "categories", "error.consent.need-required");
        check.throwIfAny();
        reached(command.consentId());
        List<UUID> under = store.underConsent(command.consentId(), List.of(Bucket.values()));
        under.forEach(id -> store.lock(Referral.class, id));
        Consent wider = store.lock(Consent.class, command.consentId()).orElseThrow(NotFound::new);
        Conflict.requireVersion(command.version(), wider.version());
        ConsentState state = wider.state(today());
        if (state != ConsentState.IN_FORCE && state != ConsentState.USED_UP) {
            throw new Conflict("error.consent.over");
        }
        check.check(wider.categories().containsAll(kept), "categories", "error.consent.not-narrower");
        check.check(!wider.categories().equals(kept), "categories", "error.consent.not-narrower");
        check.throwIfAny();
        return narrow(wider, kept, under);
    }

    private UUID narrow(Consent wider, Set<InformationCategory> kept, List<UUID> under) {
        UUID me = CurrentActor.get().accountId();
        int number = nextNumber(wider.memberId(), wider.agencyId(), wider.purpose());
        Consent narrower = new Consent(UUID.randomUUID(), wider, kept, number, me, clock.instant());
        store.add(narrower);
        wider.withdraw(me, null, clock.instant());
        store.flush();
        for (UUID id : under) {
            Referral referral = store.lock(Referral.class, id).orElseThrow(NotFound::new);
            // Another consent may have taken the place of this one before the referral was locked.
            if (wider.id().equals(referral.consentId()) && readable(referral)) {
                referral.under(narrower.id());
                ReferralRole role = Parts.of(CurrentActor.get());
                mover.move(referral, referral.versionFor(role), ReferralEvent.CHANGE_CONSENT, Given.NOTHING, r -> {});
            }
        }
        audit.about(SubjectType.CONSENT, narrower.id());
        audit.ofMember(wider.memberId());
        audit.change("categories", Categories.pack(wider.categories()), Categories.pack(kept));
        return narrower.id();
    }

    /** Whether the agency may still read it under a consent: open and not in hold, or closed with help and perhaps within the days of grace. */
    private static boolean readable(Referral referral) {
        boolean served = referral.state() == ReferralState.COMPLETED || referral.state() == ReferralState.FAILED;
        return served || (referral.state().open() && referral.marks().consentHoldAt() == null);
    }

    @Override
    public ConsentView get(UUID consentId) {
        Consent consent = reached(consentId);
        audit.about(SubjectType.CONSENT, consentId);
        audit.ofMember(consent.memberId());
        return views.view(consent, store.find(Agency.class, consent.agencyId()).orElseThrow(NotFound::new));
    }

    @Override
    public List<ConsentView> ofMember(UUID memberId) {
        members.requireInScope(memberId);
        audit.about(SubjectType.MEMBER, memberId);
        return em
                .createQuery(
                        "SELECT c, a FROM Consent c JOIN Agency a ON a.id = c.agencyId WHERE c.memberId IN :m"
                                + " ORDER BY c.recordedAt DESC, c.id",
                        Object[].class)
                .setParameter("m", members.allIds(memberId))
                .setMaxResults(LATEST)
                .getResultList()
                .stream()
                .map(row -> views.view((Consent) row[0], (Agency) row[1]))
                .toList();
    }

    private Consent reached(UUID id) {
        Consent consent = store.find(Consent.class, id).orElseThrow(NotFound::new);
        members.requireInScope(consent.memberId());
        return consent;
    }

    private LocalDate today() {
        return NepalTime.today(clock);
    }
}
