package org.sathi.sessions.internal.outcomes;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.api.MemberDirectory;
import org.sathi.membership.api.MemberLabel;
import org.sathi.sessions.api.ObservationReview;
import org.sathi.sessions.api.ObservationView;

/** Publishes the work lists of who manages observations. */
@Published
class ReviewDesk implements ObservationReview {

    @Inject
    private ReviewStore store;

    @Inject
    private ObservationStore observations;

    @Inject
    private ObservationViews views;

    @Inject
    private MemberDirectory members;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    public Slice<Doubted> doubted(PageRequest page) {
        Slice<Observation> found =
                reach().map(mine -> store.doubted(mine, page)).orElseGet(() -> none());
        Map<UUID, MemberLabel> labels = labels(found.rows());
        Map<UUID, ObservationView> shown = shown(found.rows());
        return found.map(row -> new Doubted(labels.get(row.memberId()), shown.get(row.id())));
    }

    @Override
    public Slice<Difference> differences(PageRequest page) {
        LocalDate since = NepalTime.today(clock).minusDays(DAYS);
        Slice<ReviewStore.Pair> found =
                reach().map(mine -> store.differences(mine, since, page)).orElseGet(() -> none());
        List<Observation> both = new ArrayList<>();
        found.rows().forEach(pair -> {
            both.add(pair.staff());
            both.add(pair.member());
        });
        Map<UUID, MemberLabel> labels = labels(both);
        Map<UUID, ObservationView> shown = shown(both);
        return found.map(pair -> new Difference(
                labels.get(pair.staff().memberId()),
                shown.get(pair.staff().id()),
                shown.get(pair.member().id())));
    }

    @Override
    public Opened open(UUID observationId) {
        Observation observation = observations.find(observationId).orElseThrow(NotFound::new);
        UUID member = members.survivingId(observation.memberId());
        members.requireInScope(member);
        audit.ofMember(member);
        audit.about(SubjectType.OBSERVATION, observation.id());
        List<Observation> others = store.beside(observation);
        return new Opened(
                members.labels(Set.of(member)).get(member),
                views.of(List.of(observation)).get(0),
                views.of(others));
    }

    /** The members within scope, an empty set inside for all of them; nothing at all when nobody is within scope. */
    private Optional<Set<UUID>> reach() {
        Optional<Set<UUID>> mine = members.membersInScope();
        return mine.isPresent() && mine.get().isEmpty() ? Optional.empty() : Optional.of(mine.orElse(Set.of()));
    }

    private Map<UUID, MemberLabel> labels(List<Observation> rows) {
        return members.labels(rows.stream().map(Observation::memberId).collect(Collectors.toSet()));
    }

    private Map<UUID, ObservationView> shown(List<Observation> rows) {
        return views.of(rows).stream().collect(Collectors.toMap(ObservationView::id, Function.identity(), (a, b) -> a));
    }

    private static <T> Slice<T> none() {
        return new Slice<>(List.of(), null);
    }
}
