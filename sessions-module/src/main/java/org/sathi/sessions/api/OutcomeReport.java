package org.sathi.sessions.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The outcome table of a period with all that is needed to repeat it (D3).
 *
 * @param from first day
 * @param to last day
 * @param group the group; {@code null} for all the asker reaches
 * @param source only observations of this source; {@code null} for all
 * @param minSessions sessions a member must have attended in the period to be in the cohort
 * @param cohort members of the cohort (N); {@code null} when it must not be published
 * @param rows one for each indicator, in their order
 * @param leftOut what was not counted
 * @param smallCellsHidden whether small numbers are withheld from this asker (C.5)
 * @param limitedToOwn whether only the members that the asker reaches are counted
 * @param mayOpen whether the asker may open the members behind a number
 * @param asOf when it was counted
 * @param runBy sign-in name of who ran it
 */
public record OutcomeReport(
        LocalDate from,
        LocalDate to,
        OutcomeGroup group,
        ObservationSource source,
        int minSessions,
        Integer cohort,
        List<OutcomeRow> rows,
        OutcomeLeftOut leftOut,
        boolean smallCellsHidden,
        boolean limitedToOwn,
        boolean mayOpen,
        Instant asOf,
        String runBy) {}
