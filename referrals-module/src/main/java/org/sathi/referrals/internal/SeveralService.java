package org.sathi.referrals.internal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.idempotency.Idempotency;
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.api.MemberDirectory;
import org.sathi.membership.api.MemberLabel;
import org.sathi.referrals.api.Referrals;
import org.sathi.referrals.api.SendProblem;
import org.sathi.referrals.api.SeveralReferrals;

/** Refers several members, one after the other and each for itself, by the same drafting and sending as one alone. */
@Published
class SeveralService implements SeveralReferrals {

    private static final String DUPLICATE = "error.referral.duplicate";

    @Inject
    private SeveralBook book;

    @Inject
    private Store store;

    @Inject
    private Drafting drafting;

    @Inject
    private MemberDirectory members;

    @Inject
    private Idempotency idempotency;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    public List<Candidate> candidates(List<UUID> memberIds, UUID serviceId) {
        AgencyService service = store.find(AgencyService.class, serviceId).orElseThrow(NotFound::new);
        List<UUID> reached = within(memberIds);
        LocalDate today = NepalTime.today(clock);
        Map<UUID, List<Consent>> covers = book.covering(reached, service).stream()
                .filter(consent -> consent.inForce(today))
                .collect(Collectors.groupingBy(Consent::memberId));
        Map<UUID, MemberLabel> labels = reached.isEmpty() ? Map.of() : members.labels(reached);
        audit.note("people", reached.size());
        return reached.stream()
                .filter(labels::containsKey)
                .map(id -> new Candidate(
                        id,
                        labels.get(id).code(),
                        labels.get(id).name(),
                        members.isEnrolled(id),
                        covers.getOrDefault(id, List.of()).stream()
                                .map(c -> new Cover(c.id(), c.signedOn(), c.expiresOn(), c.categories()))
                                .toList()))
                .toList();
    }

    private List<UUID> within(List<UUID> memberIds) {
        Optional<Set<UUID>> scope = members.membersInScope();
        return new LinkedHashSet<>(memberIds)
                .stream()
                        .limit(MOST)
                        .filter(id -> scope.map(reached -> reached.contains(id)).orElse(true))
                        .toList();
    }

    @Override
    public UUID begin(Begin command) {
        InputCheck check = new InputCheck();
        UUID service = check.required("serviceId", command.serviceId());
        check.required("reason", command.reason());
        check.required("priority", command.priority());
        List<Person> people = command.people();
        check.check(!people.isEmpty(), "people", "error.input.required");
        check.check(people.size() <= MOST, "people", "error.several.too-many", MOST);
        long different = people.stream().map(Person::memberId).distinct().count();
        check.check(different == people.size(), "people", "error.several.twice");
        check.throwIfAny();
        boolean open = store.find(AgencyService.class, service)
                .map(AgencyService::active)
                .orElse(false);
        if (!open) {
            throw new InvalidInput("serviceId", "error.referral.service-closed");
        }
        return idempotency.once(command.submitKey(), command, () -> {
            Several several = new Several(
                    CurrentActor.get().accountId(), service, command.reason(), command.priority(), clock.instant());
            store.add(several);
            store.flush();
            for (int place = 0; place < people.size(); place++) {
                store.add(new SeveralPerson(several.id(), place, people.get(place)));
            }
            audit.note("people", people.size());
            store.flush();
            return several.id();
        });
    }

    @Override
    public Outcome refer(UUID severalId, UUID personId) {
        Several several = own(severalId);
        SeveralPerson person = store.lock(SeveralPerson.class, personId)
                .filter(found -> found.severalId().equals(severalId))
                .orElseThrow(NotFound::new);
        if (person.outcome() == Outcome.PENDING) {
            refer(several, person);
            store.flush();
        }
        return person.outcome();
    }

    private void refer(Several several, SeveralPerson person) {
        UUID member = person.memberId();
        if (within(List.of(member)).isEmpty() || members.labels(List.of(member)).isEmpty()) {
            person.became(Outcome.REFUSED, null, List.of("error.several.not-yours"));
            return;
        }
        if (!members.isEnrolled(member)) {
            person.became(Outcome.REFUSED, null, List.of("error.referral.member-not-enrolled"));
            return;
        }
        AgencyService service =
                store.find(AgencyService.class, several.serviceId()).orElseThrow(NotFound::new);
        if (!service.active()) {
            person.became(Outcome.REFUSED, null, List.of("error.referral.service-closed"));
            return;
        }
        UUID id = drafting.begin(new Referrals.CreateDraft(member, content(several, person), null));
        Referral draft = store.find(Referral.class, id).orElseThrow(NotFound::new);
        List<String> missing = new ArrayList<>(drafting.problems(draft).stream()
                .map(SendProblem::code)
                .distinct()
                .toList());
        if (store.otherOpen(draft)) {
            missing.add(DUPLICATE);
        }
        if (missing.isEmpty()) {
            drafting.send(new Referrals.Send(id, draft.version(), null, null));
        }
        person.became(missing.isEmpty() ? Outcome.SENT : Outcome.DRAFT, id, missing);
    }

    private Referrals.Content content(Several several, SeveralPerson person) {
        boolean own = store.find(Consent.class, person.consentId())
                .filter(c -> members.survivingId(c.memberId()).equals(members.survivingId(person.memberId())))
                .isPresent();
        return new Referrals.Content(
                several.serviceId(),
                own ? person.consentId() : null,
                null,
                several.reason(),
                several.priority(),
                Map.of(),
                person.safeContact(),
                null);
    }

    @Override
    public Result result(UUID severalId) {
        Several several = own(severalId);
        AgencyService service =
                store.find(AgencyService.class, several.serviceId()).orElseThrow(NotFound::new);
        Agency agency = store.find(Agency.class, service.agencyId()).orElseThrow(NotFound::new);
        List<SeveralPerson> people = book.people(severalId);
        List<UUID> seen = within(people.stream().map(SeveralPerson::memberId).toList());
        Map<UUID, MemberLabel> labels = seen.isEmpty() ? Map.of() : members.labels(seen);
        return new Result(
                several.id(),
                several.begunAt(),
                service.nameEn(),
                service.nameNe(),
                agency.nameEn(),
                agency.nameNe(),
                people.stream()
                        .filter(p -> labels.containsKey(p.memberId()) || p.outcome() != Outcome.SENT)
                        .map(p -> line(p, labels.get(p.memberId())))
                        .toList());
    }

    /** Of somebody who is not in the reader's scope only the refusal is told, never the name. */
    private static Line line(SeveralPerson p, MemberLabel label) {
        return new Line(
                p.id(),
                label == null ? null : p.memberId(),
                label == null ? null : label.code(),
                label == null ? null : label.name(),
                p.outcome(),
                label == null ? null : p.referralId(),
                p.problems());
    }

    private Several own(UUID id) {
        return store.find(Several.class, id)
                .filter(found -> found.begunBy().equals(CurrentActor.get().accountId()))
                .orElseThrow(NotFound::new);
    }
}
