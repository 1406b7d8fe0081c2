package org.sathi.sessions.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Sets what the current user observed of one indicator on a day, from one source. A former mark of the same user, day, indicator and source is made void, so
 * that the last tap counts. A reached state without evidence is kept as a draft until the evidence is told.
 *
 * @param memberId the member
 * @param observedOn day of the observation
 * @param indicatorCode for example {@code KI-01}
 * @param source whose word it is
 * @param level what was observed; {@code null} takes the mark back
 * @param evidence what it rests on, at most 1000 characters; may be absent
 */
public record MarkObservation(
        UUID memberId,
        LocalDate observedOn,
        String indicatorCode,
        ObservationSource source,
        ObservedLevel level,
        String evidence) {}
