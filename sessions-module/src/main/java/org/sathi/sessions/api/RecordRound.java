package org.sathi.sessions.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Records what was observed of a member on one day, any number of indicators and sources at once.
 *
 * @param submitKey key of the form; {@code null} without one
 * @param memberId the member
 * @param observedOn day of the observation; not in the future, within the member's engagement (B, invariant 13)
 * @param changes 1 to 100 observations; the same indicator may come from several sources
 */
public record RecordRound(UUID submitKey, UUID memberId, LocalDate observedOn, List<ObservedChange> changes) {

    public RecordRound {
        changes = changes == null ? List.of() : List.copyOf(changes);
    }
}
