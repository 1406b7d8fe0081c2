package org.sathi.sessions.internal.outcomes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.membership.api.AccountDirectory;
import org.sathi.membership.api.AccountLabel;
import org.sathi.sessions.api.ObservationStatus;
import org.sathi.sessions.api.ObservationView;

/** Shows observations with the words of their indicators and the names of their observers. */
@ApplicationScoped
class ObservationViews {

    @Inject
    private IndicatorCatalogue indicators;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private Clock clock;

    /** The observations as they are shown to the current user, in the given order. */
    List<ObservationView> of(List<Observation> observations) {
        Map<String, Indicator> known = indicators.byCode();
        Set<UUID> observers = observations.stream().map(Observation::observerId).collect(Collectors.toSet());
        Map<UUID, AccountLabel> names = observers.isEmpty() ? Map.of() : accounts.labels(observers);
        return observations.stream()
                .map(row -> view(row, known.get(row.indicatorCode()), names.get(row.observerId())))
                .toList();
    }

    /** Whether the current user may take the observation back. */
    boolean mayVoid(Observation observation) {
        if (observation.status() == ObservationStatus.VOID) {
            return false;
        }
        boolean fresh = clock.instant().isBefore(observation.recordedAt().plus(ObservationBook.OWN_UNDO));
        boolean own = observation.observerId().equals(CurrentActor.get().accountId());
        return ObservationBook.manages() || own && fresh;
    }

    private ObservationView view(Observation row, Indicator indicator, AccountLabel observer) {
        return new ObservationView(
                row.id(),
                row.version(),
                row.memberId(),
                row.indicatorCode(),
                indicator.nameEn(),
                indicator.nameNe(),
                indicator.kind(),
                row.observedOn(),
                row.source(),
                row.level(),
                row.evidence(),
                row.observerId(),
                observer == null ? "" : observer.displayName(),
                row.status(),
                row.statusReason(),
                mayVoid(row));
    }
}
