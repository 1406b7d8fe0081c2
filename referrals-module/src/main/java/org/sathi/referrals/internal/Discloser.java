package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.api.AccountDirectory;
import org.sathi.membership.api.AccountLabel;
import org.sathi.membership.api.MemberBackground;
import org.sathi.membership.api.MemberDirectory;
import org.sathi.membership.api.MemberIdentity;
import org.sathi.referrals.api.AgeBand;
import org.sathi.referrals.api.DisclosedContent;
import org.sathi.referrals.api.DisclosurePhase;
import org.sathi.referrals.api.HandoverWay;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.SafeContact;
import org.sathi.referrals.api.Side;

/** Gives what the disclosure function lets through, and nothing else leaves towards an agency. */
@ApplicationScoped
class Discloser {

    @Inject
    private TimeSettings settings;

    @Inject
    private Store store;

    @Inject
    private AttachmentBook attachments;

    @Inject
    private MemberDirectory members;

    @Inject
    private Clock clock;

    @Inject
    private AccountDirectory accounts;

    /** A referral with all that the disclosure function asks for; a draft may have no service and agency yet. */
    record Case(Referral referral, Consent consent, ConsentOverride override, AgencyService service, Agency agency) {

        /** What of it decides on what the agency may read. */
        DisclosureGround ground() {
            return new DisclosureGround(
                    referral.id(),
                    referral.agencyId(),
                    referral.need(),
                    referral.state(),
                    referral.sentAt(),
                    referral.marks().consentHoldAt(),
                    referral.ending().closedAt(),
                    consent == null ? null : consent.terms(),
                    override == null ? null : override.terms(),
                    service == null ? null : service.template(),
                    agency == null ? null : agency.kind(),
                    agency == null ? null : agency.status(),
                    agency == null ? null : agency.agreementSignedOn(),
                    agency == null ? null : agency.agreementUntil());
        }
    }

    Case caseOf(Referral referral) {
        AgencyService service =
                store.find(AgencyService.class, referral.serviceId()).orElse(null);
        Agency agency = store.find(Agency.class, referral.agencyId()).orElse(null);
        Consent consent = store.find(Consent.class, referral.consentId()).orElse(null);
        ConsentOverride override =
                store.find(ConsentOverride.class, referral.marks().overrideId()).orElse(null);
        return new Case(referral, consent, override, service, agency);
    }

    /**
     * Locks what a locked referral stands on until it has been told: so a consent ends before a telling or after it, and the accounting never has anything told under a consent that was over. Who ends a
     * consent locks the open referrals under it, but not those that are read on after their end.
     */
    void holdGround(Referral referral) {
        store.lock(Consent.class, referral.consentId());
        store.lock(ConsentOverride.class, referral.marks().overrideId());
    }

    /** On what the referral may be read now, if on anything. */
    Optional<Basis> basis(Case c) {
        return c.ground().basis(clock.instant());
    }

    /** Whether the agency takes part now; if not, it reads no more than a stub (A-24, B6-7). */
    boolean takesPart(Case c) {
        return c.ground().takesPart(clock.instant());
    }

    /** How far the referral has come as to what its agency may read, at this moment. */
    DisclosurePhase phase(Case c) {
        return c.ground().phase(clock.instant(), settings.current().bounds().graceDays());
    }

    /** What the agency may read in a phase; of a draft whose consent is over, what it would read under one like it. */
    Set<InformationCategory> categories(Case c, DisclosurePhase phase) {
        return c.ground().categories(phase, clock.instant());
    }

    /**
     * What is told of a referral in a phase: of what the agency may read, that of which there is anything. A category of which nothing is written is consented to and not told, and the member's
     * accounting says what was told.
     */
    Set<InformationCategory> told(Case c, DisclosurePhase phase) {
        Set<InformationCategory> open = categories(c, phase);
        if (phase != DisclosurePhase.ACCEPTED) {
            return open;
        }
        UUID id = c.referral().id();
        Set<InformationCategory> told = written(id);
        told.retainAll(open);
        told.addAll(documents(id, category -> AttachmentViews.reaches(category, open)));
        return told;
    }

    /** Of what there is anything, whoever may read it: the member's record, the need, what was written, and documents of the programme with what they are about. */
    Set<InformationCategory> there(UUID referral) {
        Set<InformationCategory> there = written(referral);
        there.addAll(documents(referral, category -> true));
        return there;
    }

    private Set<InformationCategory> written(UUID referral) {
        Set<InformationCategory> written =
                EnumSet.of(InformationCategory.IDENTITY, InformationCategory.CONTACT, InformationCategory.NEED);
        written.addAll(store.writtenOf(referral));
        return written;
    }

    /** What the programme's documents are about, of those whose category passes, and that there are any. */
    private Set<InformationCategory> documents(UUID referral, Predicate<InformationCategory> passes) {
        Set<InformationCategory> about = EnumSet.noneOf(InformationCategory.class);
        for (Attachment attachment : attachments.of(referral)) {
            if (attachment.side() == Side.PROGRAMME && passes.test(attachment.category())) {
                about.add(InformationCategory.ATTACHMENTS);
                about.add(attachment.category());
            }
        }
        return about;
    }

    /** What the agency reads in a phase: identity and contact from the member's record, the texts of the categories let through, absent otherwise. */
    DisclosedContent content(Case c, DisclosurePhase phase, Preview preview) {
        Set<InformationCategory> open = categories(c, phase);
        if (phase == DisclosurePhase.NONE || phase == DisclosurePhase.STUB) {
            return new DisclosedContent(phase, open, null, null, null, false, null, null, null, Map.of(), null, null);
        }
        Referral r = c.referral();
        boolean accepted = phase == DisclosurePhase.ACCEPTED;
        boolean contact = accepted && open.contains(InformationCategory.CONTACT);
        boolean identity = accepted && open.contains(InformationCategory.IDENTITY);
        MemberIdentity member = contact || identity ? members.identity(r.memberId()) : null;
        SafeContact safe = contact ? r.safeTerms().open(r.id()) : null;
        return new DisclosedContent(
                phase,
                open,
                preview.district(),
                preview.ageBand(),
                preview.language(),
                r.safeTerms().limited(),
                safe,
                identity ? identityOf(member) : null,
                contact ? contactOf(member) : null,
                accepted ? texts(r.id(), open) : Map.of(),
                c.consent() == null ? Consent.NOTICE_VERSION : c.consent().noticeVersion(),
                basis(c).map(Basis::reason).orElse(null));
    }

    /** Whether the agency may know now how the member wants to be reached; if not, no answer to what it types tells it either. */
    boolean tellsContact(Referral referral) {
        Case c = caseOf(referral);
        DisclosurePhase phase = phase(c);
        return phase == DisclosurePhase.ACCEPTED && categories(c, phase).contains(InformationCategory.CONTACT);
    }

    /** What may be known before acceptance, taken from the member's record now. */
    Preview previewOf(UUID memberId) {
        return previewOf(members.background(memberId));
    }

    /** The same of somebody of whom this is known. */
    Preview previewOf(MemberBackground member) {
        int year = NepalTime.today(clock).getYear();
        return new Preview(member.district(), AgeBand.of(member.birthYear(), year), member.language());
    }

    /** What the conditions of a service are compared with; it stays inside the programme. */
    Eligibility.Person personOf(UUID memberId) {
        return personOf(members.background(memberId));
    }

    /** The same of somebody of whom this is known. */
    static Eligibility.Person personOf(MemberBackground member) {
        return new Eligibility.Person(member.birthYear(), member.language(), member.district(), member.gender());
    }

    /**
     * Writes the disclosure into the accounting: when this person sees for the first time in this phase just these categories under this consent or override
     * . Who sees more later, because the service needs more or a document was added, gets another row. The referral's row lock is held, so two readings cannot both be the first.
     */
    void account(Case c, DisclosurePhase phase) {
        Set<InformationCategory> open = told(c, phase);
        Basis basis = basis(c).orElse(null);
        if (open.isEmpty() || basis == null) {
            return;
        }
        Actor actor = CurrentActor.get();
        UUID me = actor.accountId();
        boolean known = store.shown(List.of(c.referral().id()), me).stream()
                .anyMatch(entry -> entry.tells(phase, basis.id(), open));
        if (!known) {
            AccountLabel label = accounts.labels(List.of(me)).get(me);
            String name = label == null ? actor.username() : label.displayName();
            store.add(new DisclosureEntry(UUID.randomUUID(), c, phase, basis, open, actor, name, clock.instant()));
        }
    }

    /** Writes into the accounting what the programme told somebody of an agency without a login; nothing beyond what the phase lets through can be written. */
    void accountHandover(Case c, Set<InformationCategory> told, HandoverWay way, String to) {
        DisclosurePhase phase = phase(c);
        Basis basis = basis(c).orElseThrow(NotFound::new);
        Set<InformationCategory> shown = new HashSet<>(told);
        shown.retainAll(categories(c, phase));
        if (!shown.isEmpty()) {
            Actor actor = CurrentActor.get();
            store.add(new DisclosureEntry(UUID.randomUUID(), c, phase, basis, shown, actor, to, clock.instant())
                    .toldBy(way, c.referral().lastSeq()));
        }
    }

    private Map<InformationCategory, String> texts(UUID referral, Set<InformationCategory> open) {
        Map<InformationCategory, String> texts = new EnumMap<>(InformationCategory.class);
        texts.putAll(store.texts(referral));
        texts.keySet().retainAll(open);
        return texts;
    }

    private static DisclosedContent.Identity identityOf(MemberIdentity member) {
        return new DisclosedContent.Identity(
                member.nameLatin(), member.nameNepali(), member.preferredName(), member.birthYear(), member.gender());
    }

    private static DisclosedContent.Contact contactOf(MemberIdentity member) {
        return new DisclosedContent.Contact(
                member.phones(),
                member.localLevel(),
                member.district(),
                member.safeContact(),
                !Boolean.TRUE.equals(member.familyMayKnow()),
                !Boolean.TRUE.equals(member.mayLeaveMessage()));
    }
}
