package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.api.MemberDirectory;
import org.sathi.membership.api.MemberIdentity;
import org.sathi.referrals.api.AgeBand;
import org.sathi.referrals.api.DisclosedContent;
import org.sathi.referrals.api.DisclosurePhase;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.SafeContact;

/** Gives what the disclosure function lets through, and nothing else leaves towards an agency. */
@ApplicationScoped
class Discloser {

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    @Inject
    private Store store;

    @Inject
    private Situations situations;

    @Inject
    private MemberDirectory members;

    @Inject
    private Clock clock;

    /** A referral with all that the disclosure function asks for; a draft may have no service and agency yet. */
    record Case(Referral referral, Consent consent, AgencyService service, Agency agency) {}

    Case caseOf(Referral referral) {
        AgencyService service =
                store.find(AgencyService.class, referral.serviceId()).orElse(null);
        Agency agency = store.find(Agency.class, referral.agencyId()).orElse(null);
        Consent consent = store.find(Consent.class, referral.consentId()).orElse(null);
        return new Case(referral, consent, service, agency);
    }

    /** How far the referral has come as to what its agency may read, at this moment. */
    DisclosurePhase phase(Case c) {
        Referral r = c.referral();
        if (r.sentAt() == null) {
            return DisclosurePhase.NONE;
        }
        return Disclosure.phaseOf(
                r.state(),
                r.marks().consentHoldAt() != null,
                situations.inForce(r, c.consent()),
                r.ending().closedAt(),
                clock.instant());
    }

    /** What the agency may read in a phase. */
    Set<InformationCategory> categories(Case c, DisclosurePhase phase) {
        if (c.consent() == null || c.service() == null) {
            return Set.of();
        }
        Set<InformationCategory> consented = c.consent().categories();
        return Disclosure.categories(
                consented, c.service().template(), c.agency().kind(), phase);
    }

    /** What the agency reads in a phase: identity and contact from the member's record, the texts of the categories let through, absent otherwise. */
    DisclosedContent content(Case c, DisclosurePhase phase, Preview preview) {
        Set<InformationCategory> open = categories(c, phase);
        if (phase == DisclosurePhase.NONE || phase == DisclosurePhase.STUB) {
            return new DisclosedContent(phase, open, null, null, null, false, null, null, null, Map.of(), null);
        }
        Referral r = c.referral();
        boolean accepted = phase == DisclosurePhase.ACCEPTED;
        boolean contact = accepted && open.contains(InformationCategory.CONTACT);
        boolean identity = accepted && open.contains(InformationCategory.IDENTITY);
        MemberIdentity member = contact || identity ? members.identity(members.survivingId(r.memberId())) : null;
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
                c.consent() == null ? null : c.consent().noticeVersion());
    }

    /** What may be known before acceptance, taken from the member's record now. */
    Preview previewOf(UUID memberId) {
        MemberIdentity member = members.identity(members.survivingId(memberId));
        int year = NepalTime.today(clock).getYear();
        return new Preview(member.district(), AgeBand.of(member.birthYear(), year), member.language());
    }

    /** Writes the disclosure into the accounting at the person's first view in this phase under this consent. */
    void account(Case c, DisclosurePhase phase, UUID account) {
        Set<InformationCategory> open = categories(c, phase);
        if (open.isEmpty()) {
            return;
        }
        em.createNativeQuery(
                        "INSERT IGNORE INTO ref_disclosure (id, referral_id, member_id, agency_id, account_id, phase,"
                                + " consent_id, consent_number, reference, purpose, categories, address, disclosed_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, c.referral().id().toString())
                .setParameter(3, c.referral().memberId().toString())
                .setParameter(4, c.agency().id().toString())
                .setParameter(5, account.toString())
                .setParameter(6, phase.name())
                .setParameter(7, c.consent().id().toString())
                .setParameter(8, c.consent().number())
                .setParameter(9, c.referral().reference())
                .setParameter(10, c.referral().need().name())
                .setParameter(11, Categories.pack(open))
                .setParameter(12, c.agency().address())
                .setParameter(13, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .executeUpdate();
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
