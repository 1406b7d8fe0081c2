package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.membership.api.MemberDirectory;
import org.sathi.referrals.api.AgencyPreview;
import org.sathi.referrals.api.ConsentView;
import org.sathi.referrals.api.DisclosurePhase;
import org.sathi.referrals.api.ReferralCounts;
import org.sathi.referrals.api.ReferralQuery;
import org.sathi.referrals.api.ReferralRole;
import org.sathi.referrals.api.ReferralRow;
import org.sathi.referrals.api.ReferralView;
import org.sathi.referrals.api.Side;

/** What the programme reads of its referrals. */
@ApplicationScoped
class ProgrammeReading {

    @Inject
    private ProgrammeLists lists;

    @Inject
    private Reach reach;

    @Inject
    private Store store;

    @Inject
    private Situations situations;

    @Inject
    private Discloser discloser;

    @Inject
    private Threads threads;

    @Inject
    private ClosingHelp closing;

    @Inject
    private ConsentViews consents;

    @Inject
    private OverrideViews overrides;

    @Inject
    private Fits fits;

    @Inject
    private FlagLists flags;

    @Inject
    private MemberDirectory members;

    @Inject
    private Bell bell;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    Slice<ReferralRow> list(ReferralQuery query, PageRequest page) {
        return lists.list(query, page);
    }

    ReferralCounts counts() {
        return lists.counts();
    }

    List<ReferralRow> ofMember(UUID memberId) {
        members.requireInScope(memberId);
        audit.about(SubjectType.MEMBER, memberId);
        return lists.ofMember(memberId);
    }

    AgencyPreview agencyPreview(UUID id) {
        Referral referral = reach.ofProgramme(id);
        Discloser.Case c = discloser.caseOf(referral);
        Preview preview = discloser.previewOf(referral.memberId());
        audit.about(SubjectType.REFERRAL, id);
        audit.ofMember(referral.memberId());
        return new AgencyPreview(
                discloser.content(c, DisclosurePhase.PREVIEW, preview),
                discloser.content(c, DisclosurePhase.ACCEPTED, preview));
    }

    ReferralView view(UUID id) {
        Referral referral = reach.ofProgramme(id);
        UUID me = CurrentActor.get().accountId();
        bell.seen(me, id, clock.instant());
        if (referral.senderId().equals(me)) {
            store.readBySender(id);
        }
        audit.about(SubjectType.REFERRAL, id);
        audit.ofMember(referral.memberId());
        return assemble(discloser.caseOf(referral));
    }

    private ReferralView assemble(Discloser.Case c) {
        Referral r = c.referral();
        DisclosurePhase phase = discloser.phase(c);
        List<ContactAttempt> attempts = store.contacts(r.id());
        Set<UUID> people = new HashSet<>();
        people.add(r.senderId());
        people.add(r.workerId());
        Threads.Told told = threads.tell(r.id(), Side.PROGRAMME, attempts, people);
        ReferralRole role = Parts.of(CurrentActor.get());
        Facts facts = situations.facts(r, discloser.basis(c).isPresent(), role, Given.NOTHING, attempts);
        Ending end = r.ending();
        ConsentView consent = c.consent() == null ? null : consents.view(c.consent(), c.agency());
        return new ReferralView(
                lists.row(c),
                r.serviceId(),
                r.goalId(),
                r.reason(),
                store.texts(r.id()),
                r.safeTerms().open(r.id()),
                consent,
                store.find(BegunConsent.class, r.id()).map(BegunConsent::data).orElse(null),
                r.passage().logged() ? discloser.categories(c, phase) : discloser.told(c, phase),
                phase,
                r.senderId(),
                told.name(r.senderId()),
                told.name(r.workerId()),
                r.firstContactOn(),
                r.reviewOn(),
                end.outcome(),
                closing.of(r),
                end.whyPartly(),
                end.closedOn(),
                end.suggestion(r.id()),
                end.help(),
                end.helpOn(),
                end.helpNote(r.id()),
                r.replacesId(),
                r.replacedById(),
                told.timeline(),
                told.messages(),
                told.contacts(),
                Machine.actions(r.flags(), facts, situations.due()),
                situations.times(r),
                c.override() == null ? null : overrides.view(c.override(), r, c.agency()),
                r.sentAt() == null ? Set.of() : fits.atSend(r.id()),
                r.sentAt() == null ? List.of() : flags.ofReferral(r.id()),
                r.passage().handedOverAt() != null);
    }
}
