package org.sathi.sessions.api;

import java.time.LocalDate;
import java.util.List;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;

/**
 * The outcome table (D1) by the counting rule C.3: distinct members of the cohort with at least one valid observation in the period that counts ("ever"), split by whose word it
 * is. Staff with a limited scope get the numbers of the members they reach, by home group; report viewers get everything with small cells withheld (C.5).
 */
public interface OutcomeTable {

    /**
     * Counts.
     *
     * @param from first day
     * @param to last day, not before the first; at most ten years
     * @param groupCode home group in the period; {@code null} for all
     * @param source {@code STAFF} or {@code MEMBER}; {@code null} for all sources
     * @throws org.sathi.kernel.error.InvalidInput for a bad period, another source, or a group that is unknown or out of scope
     */
    @RequiresPermission(Permission.OUTCOME_VIEW)
    OutcomeReport table(LocalDate from, LocalDate to, String groupCode, ObservationSource source);

    /**
     * The members behind a number of the table of the same period, group and source: as many as the number says (O4).
     *
     * @param code the indicator
     * @param part which number of its line
     */
    @RequiresPermission(Permission.OUTCOME_DRILL_DOWN)
    Slice<OutcomeMember> drillDown(
            String code,
            OutcomePart part,
            LocalDate from,
            LocalDate to,
            String groupCode,
            ObservationSource source,
            PageRequest page);

    /** The groups that the asker may narrow the table to, by code. */
    @RequiresPermission(Permission.OUTCOME_VIEW)
    List<OutcomeGroup> groups();
}
