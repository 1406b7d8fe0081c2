package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.error.FieldError;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.api.AccountDirectory;
import org.sathi.membership.api.MemberDirectory;
import org.sathi.membership.api.MemberStanding;
import org.sathi.referrals.api.ConsentBegun;
import org.sathi.referrals.api.EligibilityWarning;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.SafeContact;
import org.sathi.referrals.api.SendProblem;
import org.sathi.referrals.api.Transmission;
import org.sathi.sessions.api.Goals;

/** Drafts: begun, changed, thrown away and sent (T1 to T3). */
@ApplicationScoped
class Drafting {

    private static final int TEXT = 4000;
    private static final int HOURS = 200;
    private static final int NAME = 150;
    private static final int LANGUAGE = 8;
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int REFERENCE_LENGTH = 5;

    /** In the place of an agency's code, for a draft that is refused because it has no agency. */
    private static final String NO_AGENCY = "";

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Store store;

    @Inject
    private Reach reach;

    @Inject
    private Mover mover;

    @Inject
    private Situations situations;

    @Inject
    private Discloser discloser;

    @Inject
    private Fits fits;

    @Inject
    private MemberDirectory members;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private Goals goals;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    UUID begin(Referrals.CreateDraft command) {
        InputCheck check = new InputCheck();
        UUID member = check.required("memberId", command.memberId());
        check.throwIfAny();
        requireAim(command.content());
        members.requireInScope(member);
        if (!members.isEnrolled(member)) {
            throw new InvalidInput("memberId", "error.referral.member-not-enrolled");
        }
        Instant now = clock.instant();
        Referral referral =
                new Referral(UUID.randomUUID(), member, CurrentActor.get().accountId(), now);
        Written written = fill(referral, command.content(), true);
        mover.begin(referral);
        keep(referral, written);
        return referral.id();
    }

    void edit(Referrals.EditDraft command) {
        Referral referral = reach.ofProgrammeLocked(command.id());
        requireAim(command.content());
        mover.move(
                referral,
                command.version(),
                ReferralEvent.EDIT,
                Given.NOTHING,
                r -> keep(r, fill(r, command.content(), false)));
    }

    /** A draft knows at least what is needed; the service may come later. */
    private static void requireAim(Referrals.Content content) {
        InputCheck check = new InputCheck();
        if (content == null || content.serviceId() == null) {
            check.required("need", content == null ? null : content.need());
        }
        check.throwIfAny();
    }

    private void keep(Referral referral, Written written) {
        store.replaceTexts(referral.id(), written.texts());
        store.replaceBegunConsent(referral.id(), written.begunConsent());
    }

    void discard(Referrals.Discard command) {
        Referral referral = reach.ofProgrammeLocked(command.id());
        mover.requireSeen(referral, command.version());
        mover.require(referral, ReferralEvent.DISCARD, Parts.of(CurrentActor.get()), Given.NOTHING);
        audit.about(SubjectType.REFERRAL, referral.id());
        audit.ofMember(referral.memberId());
        audit.change(ReferralEvent.DISCARD.name(), referral.state(), null);
        store.remove(referral);
        store.add(new Discarded(referral, CurrentActor.get().accountId(), clock.instant()));
    }

    void send(Referrals.Send command) {
        MemberStanding member = holdStill(reach.aimOfProgramme(command.id()));
        Referral referral = store.lockWithConsent(command.id()).orElseThrow(NotFound::new);
        audit.about(SubjectType.REFERRAL, referral.id());
        audit.ofMember(referral.memberId());
        mover.requireSeen(referral, command.version());
        InputCheck check = new InputCheck();
        String override = check.optionalText("duplicateReason", command.duplicateReason(), 500);
        check.throwIfAny();
        mover.requireLegal(referral, ReferralEvent.SEND);
        Optional<Agency> chosen = store.find(Agency.class, referral.agencyId());
        Entry entry = entry(referral, chosen.map(Agency::code).orElse(NO_AGENCY));
        refuse(problems(referral, member.enrolled(), entry.written()));
        Agency agency = chosen.orElseThrow(NotFound::new);
        boolean duplicate = entry.duplicate();
        if (duplicate && override == null) {
            throw new InvalidInput("duplicateReason", "error.referral.duplicate");
        }
        Instant now = clock.instant();
        Preview preview = discloser.previewOf(member.background());
        Instant expires = situations.due().expiry(referral.serviceId(), referral.priority(), now);
        AgencyService service =
                store.find(AgencyService.class, referral.serviceId()).orElseThrow(NotFound::new);
        Set<EligibilityWarning> warnings = fits.of(member.background(), service, agency);
        Map<UUID, Role> team = accounts.rolesOfAgency(referral.agencyId());
        boolean login = !team.isEmpty();
        String key = OpenKey.of(referral, duplicate);
        Given given = Given.reason(referral.reason(), duplicate ? override : null)
                .after(warnings)
                .to(team);
        mover.moveAlone(referral, command.version(), ReferralEvent.SEND, given, r -> {
            r.dispatch(entry.reference(), preview, key, expires, now);
            r.passage().by(login ? Transmission.TRANSMITTED : Transmission.LOGGED);
            fits.keep(r.id(), warnings);
            store.find(Referral.class, r.replacesId()).ifPresent(old -> {
                old.replacedBy(r.id());
                old.tasks().senderDone();
            });
        });
        if (!login) {
            referral.tasks().handOver();
            store.flush();
        }
    }

    /**
     * Locks what a referral is sent to and for before the referral itself, the order in which an agency's closing, a service's closing and a member's exit lock, too:
     * each of them either sees the sent referral or is seen by the send (B6-7, B6-8, B6-10). A member out of the person's scope is not found.
     *
     * @return how the member stands until the send has committed
     */
    private MemberStanding holdStill(Store.Aim draft) {
        store.lockAim(draft);
        return members.standingUntilCommit(draft.memberId());
    }

    /** What still stands in the way of sending. */
    List<SendProblem> problems(Referral r) {
        return problems(r, members.isEnrolled(r.memberId()), store.writtenOf(r.id()));
    }

    private List<SendProblem> problems(Referral r, boolean enrolled, Set<InformationCategory> written) {
        Discloser.Case c = discloser.caseOf(r);
        LocalDate today = NepalTime.today(clock);
        Set<InformationCategory> disclosable = disclosable(c);
        Consent consent = c.consent();
        LocalDate respondBy = r.priority() == null
                ? null
                : NepalTime.toLocal(situations.due().respond(r.serviceId(), r.priority(), clock.instant()))
                        .toLocalDate();
        return SendCheck.problems(new SendCheck.Draft(
                members.survivingId(r.memberId()),
                r.agencyId(),
                r.need(),
                enrolled,
                c.agency() != null && c.agency().referable(NepalTime.today(clock)),
                c.service() != null && c.service().active(),
                r.reason(),
                r.priority(),
                r.safeTerms().asked(),
                written,
                disclosable,
                consent == null ? null : given(consent, r, today),
                c.override() == null ? null : given(c.override(), r),
                respondBy));
    }

    private SendCheck.Given given(ConsentOverride override, Referral r) {
        return new SendCheck.Given(
                members.survivingId(r.memberId()),
                override.agencyId(),
                override.purpose(),
                override.categories(),
                override.covers(r) && override.inForce(clock.instant()),
                NepalTime.toLocal(override.expiresAt()).toLocalDate());
    }

    private SendCheck.Given given(Consent consent, Referral r, LocalDate today) {
        return new SendCheck.Given(
                members.survivingId(consent.memberId()),
                consent.agencyId(),
                consent.purpose(),
                consent.categories(),
                consent.terms().inForceFor(r.sentAt(), today),
                consent.expiresOn());
    }

    private static Set<InformationCategory> disclosable(Discloser.Case c) {
        if (c.service() == null) {
            return Set.of();
        }
        Set<InformationCategory> open = c.service().template();
        open.retainAll(Disclosure.wall(c.agency().kind()));
        return open;
    }

    /** What a sender wrote, checked. */
    private record Written(Map<InformationCategory, String> texts, ConsentBegun begunConsent) {}

    private Written fill(Referral referral, Referrals.Content content, boolean fresh) {
        AgencyService service = content.serviceId() == null ? null : service(referral, content.serviceId(), fresh);
        InputCheck check = new InputCheck();
        Map<InformationCategory, String> texts = texts(check, content.texts());
        SafeContact safe = safe(check, content.safeContact());
        ConsentBegun begun = content.consentId() == null ? begun(check, content.begunConsent()) : null;
        check.throwIfAny();
        if (content.goalId() != null) {
            goals.requireOfMember(content.goalId(), referral.memberId());
        }
        requireOfMember(referral, content);
        if (service == null) {
            referral.address(null, null, content.need());
        } else {
            referral.address(service.agencyId(), service.id(), service.need());
        }
        referral.describe(content.reason(), content.priority(), safe, content.goalId(), content.replacesId());
        referral.under(content.consentId());
        return new Written(texts, begun);
    }

    private AgencyService service(Referral referral, UUID chosen, boolean fresh) {
        AgencyService service = store.find(AgencyService.class, chosen)
                .orElseThrow(() -> new InvalidInput("serviceId", "error.referral.service-unknown"));
        if (!service.active() && (fresh || !service.id().equals(referral.serviceId()))) {
            throw new InvalidInput("serviceId", "error.referral.service-closed");
        }
        return service;
    }

    private void requireOfMember(Referral referral, Referrals.Content content) {
        if (content.consentId() != null) {
            Consent consent = store.find(Consent.class, content.consentId()).orElseThrow(NotFound::new);
            if (!members.survivingId(consent.memberId()).equals(members.survivingId(referral.memberId()))) {
                throw new NotFound();
            }
        }
        if (content.replacesId() != null) {
            Referral old = reach.ofProgramme(content.replacesId());
            if (!old.memberId().equals(referral.memberId()) || !old.state().closed()) {
                throw new InvalidInput("replacesId", "error.referral.replaces-wrong");
            }
        }
    }

    private static Map<InformationCategory, String> texts(InputCheck check, Map<InformationCategory, String> typed) {
        Map<InformationCategory, String> texts = new EnumMap<>(InformationCategory.class);
        if (typed != null) {
            typed.forEach((category, text) -> {
                check.check(category.written(), "texts", "error.referral.category-not-written");
                String clean = check.multiLine("texts", text, TEXT);
                if (clean != null) {
                    texts.put(category, clean);
                }
            });
        }
        return texts;
    }

    private static SafeContact safe(InputCheck check, SafeContact typed) {
        if (typed == null) {
            return null;
        }
        String hours = check.optionalText("safeContact", typed.hours(), HOURS);
        return new SafeContact(typed.noCalls(), typed.noSms(), typed.onlyThroughProgramme(), hours);
    }

    private static ConsentBegun begun(InputCheck check, ConsentBegun typed) {
        return typed == null
                ? null
                : new ConsentBegun(
                        typed.categories(),
                        typed.method(),
                        check.optionalText("witness", typed.witness(), NAME),
                        check.optionalText("language", typed.language(), LANGUAGE),
                        check.optionalText("proxy", typed.proxy(), NAME),
                        check.optionalText("proxyRelation", typed.proxyRelation(), NAME),
                        check.optionalText("place", typed.place(), NAME),
                        typed.signedOn(),
                        typed.expiresOn());
    }

    /**
     * How a referral comes into the agency's book.
     *
     * @param reference the code on its slip, which no other of the agency has
     * @param duplicate whether another of the member to the service is open
     * @param written in which categories something is written
     */
    private record Entry(String reference, boolean duplicate, Set<InformationCategory> written) {}

    private Entry entry(Referral referral, String code) {
        String reference;
        Store.Leaving leaving;
        do {
            StringBuilder random = new StringBuilder(code).append('-');
            for (int i = 0; i < REFERENCE_LENGTH; i++) {
                random.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
            }
            reference = random.toString();
            leaving = store.leaving(referral, reference);
        } while (leaving.referenceTaken());
        return new Entry(reference, leaving.otherOpen(), leaving.written());
    }

    private static void refuse(List<SendProblem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems.stream()
                    .map(p -> new FieldError(p.field(), p.code()))
                    .toList());
        }
    }
}
