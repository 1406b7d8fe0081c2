package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.kernel.time.NepalTime;
import org.sathi.referrals.api.ContactView;
import org.sathi.referrals.api.DisclosedContent;
import org.sathi.referrals.api.DisclosurePhase;
import org.sathi.referrals.api.InboxCounts;
import org.sathi.referrals.api.InboxList;
import org.sathi.referrals.api.InboxQuery;
import org.sathi.referrals.api.InboxReferral;
import org.sathi.referrals.api.InboxRow;
import org.sathi.referrals.api.InboxView;
import org.sathi.referrals.api.MessageView;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralRole;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.ServiceLabel;
import org.sathi.referrals.api.Side;
import org.sathi.referrals.api.TimelineEntry;

/** What an agency reads. Everything that is told passes the disclosure function. */
@ApplicationScoped
class InboxReading {

    @Inject
    private InboxLists lists;

    @Inject
    private Reach reach;

    @Inject
    private Store store;

    @Inject
    private Mover mover;

    @Inject
    private Situations situations;

    @Inject
    private Discloser discloser;

    @Inject
    private ConsentEnds consentEnds;

    @Inject
    private Threads threads;

    @Inject
    private ClosingHelp closing;

    @Inject
    private Bell bell;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    Slice<InboxRow> list(UUID agency, InboxQuery query, PageRequest page) {
        return lists.list(agency, InboxService.me(), query, page);
    }

    InboxView view(UUID agency, InboxQuery query, PageRequest page) {
        InboxCounts counts = lists.counts(agency, InboxService.me());
        InboxList shown = query.list() == null ? counts.first() : query.list();
        return new InboxView(
                counts, shown, list(agency, new InboxQuery(shown, query.state(), query.service(), query.mine()), page));
    }

    Optional<UUID> find(UUID agency, String code) {
        Optional<UUID> found = lists.find(agency, code);
        audit.note("found", found.isPresent());
        return found;
    }

    List<ServiceLabel> services(UUID agency) {
        return lists.services(agency);
    }

    /** The open referrals of a colleague, or of the pool, to give to somebody else; as many as can be given at once. */
    List<InboxRow> ofWorker(UUID agency, UUID worker) {
        return lists.ofWorker(agency, worker, InboxService.me());
    }

    InboxReferral open(UUID id) {
        Referral referral = reach.ofAgencyLocked(id);
        discloser.holdGround(referral);
        UUID me = InboxService.me();
        consentEnds.settle(referral);
        ReferralRole role = Parts.of(CurrentActor.get());
        Discloser.Case c = discloser.caseOf(referral);
        if (referral.state() == ReferralState.REQUESTED && discloser.takesPart(c)) {
            mover.move(referral, referral.versionFor(role), ReferralEvent.RECEIVE, Given.NOTHING, r -> {});
        }
        DisclosurePhase phase = discloser.phase(c);
        if (phase == DisclosurePhase.PREVIEW || phase == DisclosurePhase.ACCEPTED) {
            discloser.account(c, phase);
        }
        bell.seen(me, referral.id(), clock.instant());
        store.readByAgency(referral.id());
        audit.about(SubjectType.REFERRAL, referral.id());
        audit.ofMember(referral.memberId());
        audit.note("phase", phase);
        return view(c, phase, role, me);
    }

    private InboxReferral view(Discloser.Case c, DisclosurePhase phase, ReferralRole role, UUID me) {
        Referral r = c.referral();
        boolean stub = phase == DisclosurePhase.STUB;
        DisclosedContent content = discloser.content(c, phase, r.preview());
        List<ContactAttempt> attempts = store.contacts(r.id());
        Set<UUID> people = new HashSet<>();
        people.add(r.senderId());
        people.add(r.workerId());
        Threads.Told told = threads.tell(r.id(), Side.AGENCY, attempts, people);
        Facts facts = situations.facts(r, discloser.basis(c).isPresent(), role, Given.NOTHING, attempts);
        Set<ReferralEvent> actions = Machine.actions(r.flags(), facts, situations.due());
        boolean silent = stub || phase == DisclosurePhase.NONE;
        return new InboxReferral(
                lists.row(
                        InboxLine.of(c),
                        new InboxLists.Shown(phase, !silent, nameIn(content)),
                        told.name(r.workerId()),
                        me),
                silent ? null : r.reason(),
                content,
                silent ? null : told.name(r.senderId()),
                r.workerId(),
                r.firstContactOn(),
                r.reviewOn(),
                stub ? null : r.ending().outcome(),
                stub ? List.of() : closing.of(r),
                stub ? null : r.ending().whyPartly(),
                r.ending().closedOn(),
                stub ? List.of() : silent ? bare(told.timeline()) : told.timeline(),
                silent ? afterTheEnd(told.messages(), r, actions) : told.messages(),
                silent ? List.of() : contacts(told.contacts(), content),
                actions,
                situations.times(r),
                !c.agency().agreed(NepalTime.today(clock)),
                !c.agency().open());
    }

    /** Who may still write a note after the end reads that note and its answers, but nothing that was written before the access ended (T27). */
    private static List<MessageView> afterTheEnd(List<MessageView> messages, Referral r, Set<ReferralEvent> actions) {
        Instant end = r.ending().closedAt();
        return end == null || !actions.contains(ReferralEvent.MESSAGE)
                ? List.of()
                : messages.stream().filter(m -> !m.at().isBefore(end)).toList();
    }

    /** The attempts; which of them went against the member's wish is told to whom the wishes are told. */
    private static List<ContactView> contacts(List<ContactView> attempts, DisclosedContent content) {
        return content.safeContact() != null
                ? attempts
                : attempts.stream().map(ContactView::withoutWish).toList();
    }

    /**
     * What stays of the history when nothing is disclosed any more: that a step was and when, and what the agency itself gave as its coded reason; nobody's
     * words, and nothing of why the programme did something, which may tell of another agency.
     */
    private static List<TimelineEntry> bare(List<TimelineEntry> entries) {
        return entries.stream()
                .map(e -> e.side() == Side.AGENCY
                        ? bare(e, e.actorName(), e.reason(), e.reasonList())
                        : bare(e, null, null, null))
                .toList();
    }

    private static TimelineEntry bare(TimelineEntry e, String actor, String reason, String list) {
        return new TimelineEntry(e.seq(), e.at(), e.event(), e.from(), e.to(), e.side(), actor, reason, list, null);
    }

    private static String nameIn(DisclosedContent content) {
        DisclosedContent.Identity who = content.identity();
        if (who == null) {
            return null;
        }
        if (who.preferredName() != null) {
            return who.preferredName();
        }
        return who.nameLatin() != null ? who.nameLatin() : who.nameNepali();
    }
}
