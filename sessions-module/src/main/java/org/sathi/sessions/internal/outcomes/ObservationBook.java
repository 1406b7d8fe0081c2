package org.sathi.sessions.internal.outcomes;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.error.AccessDenied;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.idempotency.Idempotency;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.api.ConsentPurpose;
import org.sathi.membership.api.Consents;
import org.sathi.membership.api.MemberDirectory;
import org.sathi.membership.api.MemberLabel;
import org.sathi.sessions.api.MarkObservation;
import org.sathi.sessions.api.ObservationChange;
import org.sathi.sessions.api.ObservationSource;
import org.sathi.sessions.api.ObservationView;
import org.sathi.sessions.api.Observations;
import org.sathi.sessions.api.ObservedChange;
import org.sathi.sessions.api.PersonLabel;
import org.sathi.sessions.api.RecordRound;

/** Records observations of change and takes them back. */
@Published
class ObservationBook implements Observations {

    /** So long after recording it the observer may take an observation back without anybody's leave. */
    static final Duration OWN_UNDO = Duration.ofDays(1);

    /** The reason kept with a mark that its own observer replaced or took back at once. */
    static final String REMARKED = "-";

    @Inject
    private ObservationStore store;

    @Inject
    private IndicatorCatalogue indicators;

    @Inject
    private ObservationViews views;

    @Inject
    private MemberDirectory members;

    @Inject
    private Consents consents;

    @Inject
    private Idempotency idempotency;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    public PersonLabel person(UUID memberId) {
        UUID member = reach(memberId);
        MemberLabel label = members.labels(Set.of(member)).get(member);
        return new PersonLabel(label.code(), label.name(), consents.inForce(member, ConsentPurpose.KEEP_NOTES));
    }

    @Override
    public UUID record(RecordRound command) {
        UUID member = reach(command.memberId());
        Map<String, Indicator> known = indicators.byCode();
        List<ObservedChange> changes = check(member, command.observedOn(), command.changes(), known, true);
        return idempotency.once(command.submitKey(), command, () -> {
            Observation.Round round = round(member, command.observedOn());
            changes.forEach(change -> add(round, known, change));
            audit.about(SubjectType.OBSERVATION, round.id());
            return round.id();
        });
    }

    @Override
    public void mark(MarkObservation command) {
        UUID member = reach(command.memberId());
        Map<String, Indicator> known = indicators.byCode();
        if (command.level() != null) {
            ObservedChange wanted =
                    new ObservedChange(command.indicatorCode(), command.source(), command.level(), command.evidence());
            ObservedChange clean = check(member, command.observedOn(), List.of(wanted), known, false)
                    .get(0);
            takeBack(member, command);
            add(round(member, command.observedOn()), known, clean);
        } else {
            InputCheck check = new InputCheck();
            check.requiredDate("observedOn", command.observedOn());
            check.required("source", command.source());
            check.required("indicatorCode", command.indicatorCode());
            check.throwIfAny();
            takeBack(member, command);
        }
    }

    @Override
    public List<ObservationView> marks(UUID memberId, LocalDate observedOn, ObservationSource source) {
        UUID member = reach(memberId);
        return views.of(store.marks(member, observedOn, source, me()));
    }

    @Override
    public Slice<ObservationView> ofMember(UUID memberId, PageRequest page) {
        UUID member = reach(memberId);
        Slice<Observation> found = store.ofMember(member, page);
        return new Slice<>(views.of(found.rows()), found.next());
    }

    @Override
    public ObservationView view(UUID observationId) {
        return views.of(List.of(find(observationId))).get(0);
    }

    @Override
    public void voidObservation(ObservationChange command) {
        Observation observation = load(command);
        if (!views.mayVoid(observation)) {
            throw new AccessDenied();
        }
        move(observation, ObservationTable.Event.VOID, command, true);
    }

    @Override
    public void verify(ObservationChange command) {
        Observation observation = load(command);
        if (observation.observerId().equals(me())) {
            throw new Conflict("error.observation.own");
        }
        move(observation, ObservationTable.Event.VERIFY, command, false);
    }

    @Override
    public void dispute(ObservationChange command) {
        move(load(command), ObservationTable.Event.DISPUTE, command, true);
    }

    private UUID reach(UUID memberId) {
        if (memberId == null) {
            throw new NotFound();
        }
        UUID member = members.survivingId(memberId);
        members.requireInScope(member);
        audit.ofMember(member);
        return member;
    }

    private List<ObservedChange> check(
            UUID member, LocalDate on, List<ObservedChange> changes, Map<String, Indicator> known, boolean strict) {
        LocalDate today = NepalTime.today(clock);
        List<ObservedChange> clean =
                ObservationRules.check(on, today, day -> members.wasEnrolledOn(member, day), changes, known, strict);
        if (clean.stream().anyMatch(change -> change.evidence() != null)) {
            consents.require(member, ConsentPurpose.KEEP_NOTES);
        }
        return clean;
    }

    private Observation.Round round(UUID member, LocalDate on) {
        return new Observation.Round(UUID.randomUUID(), member, on, me(), clock.instant());
    }

    private void add(Observation.Round round, Map<String, Indicator> known, ObservedChange change) {
        Indicator indicator = known.get(change.indicatorCode());
        store.add(new Observation(round, indicator, change.source(), change.level(), change.evidence()));
        audit.change(change.indicatorCode() + "." + change.source(), null, change.level());
    }

    /** The last tap counts: what the same person marked before for the same thing is made void. */
    private void takeBack(UUID member, MarkObservation command) {
        for (Observation former : store.marks(member, command.observedOn(), command.source(), me())) {
            if (former.indicatorCode().equals(command.indicatorCode())) {
                former.move(ObservationTable.Event.VOID, REMARKED, me(), clock.instant());
                audit.change(former.indicatorCode() + "." + former.source(), former.level(), null);
            }
        }
        store.flush();
    }

    private Observation load(ObservationChange command) {
        Observation observation = find(command.observationId());
        Conflict.requireVersion(command.version(), observation.version());
        return observation;
    }

    private Observation find(UUID id) {
        Observation observation = store.find(id).orElseThrow(NotFound::new);
        reach(observation.memberId());
        audit.about(SubjectType.OBSERVATION, observation.id());
        return observation;
    }

    private void move(
            Observation observation, ObservationTable.Event event, ObservationChange command, boolean needsReason) {
        InputCheck check = new InputCheck();
        String reason = needsReason
                ? check.requiredText("reason", command.reason(), ObservationRules.MAX_REASON)
                : check.optionalText("reason", command.reason(), ObservationRules.MAX_REASON);
        check.throwIfAny();
        audit.change("status", observation.status(), event);
        audit.reason(reason);
        observation.move(event, reason, me(), clock.instant());
        store.flush();
    }

    private static UUID me() {
        return CurrentActor.get().accountId();
    }

    /** Whether the current user manages observations. */
    static boolean manages() {
        return CurrentActor.get().may(Permission.OBSERVATION_MANAGE);
    }
}
