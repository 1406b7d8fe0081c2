package org.sathi.sessions.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An observation of a member.
 *
 * @param id the observation
 * @param version version for the next change
 * @param memberId who was observed
 * @param indicatorCode for example {@code KI-01}
 * @param indicatorEn English name of the indicator
 * @param indicatorNe Nepali name of the indicator
 * @param kind kind of the indicator
 * @param observedOn day of the observation
 * @param source whose word it is
 * @param level what was observed
 * @param evidence what it rests on; may be {@code null}
 * @param observerId account that wrote it down
 * @param observerName that account's name
 * @param status where it stands
 * @param reason why it was disputed or taken back; may be {@code null}
 * @param mayVoid whether the current user may take it back
 * @param mayVerify whether the current user may confirm it, as somebody else than who wrote it down
 * @param mayDispute whether the current user may put it in doubt
 */
public record ObservationView(
        UUID id,
        long version,
        UUID memberId,
        String indicatorCode,
        String indicatorEn,
        String indicatorNe,
        IndicatorKind kind,
        LocalDate observedOn,
        ObservationSource source,
        ObservedLevel level,
        String evidence,
        UUID observerId,
        String observerName,
        ObservationStatus status,
        String reason,
        boolean mayVoid,
        boolean mayVerify,
        boolean mayDispute) {}
