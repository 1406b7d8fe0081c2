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
        return ObservationBook.manages() || own(observation) && fresh;
    }

    private static boolean own(Observation observation) {
        return observation.observerId().equals(CurrentActor.get().accountId());
    }

    /** Whether who manages observations can do this to it now. */
    private static boolean managed(Observation observation, ObservationTable.Event event) {
        return ObservationBook.manages()
                && ObservationTable.next(observation.status(), event).isPresent();
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
                mayVoid(row),
                managed(row, ObservationTable.Event.VERIFY) && !own(row),
                managed(row, ObservationTable.Event.DISPUTE));
    }
}
