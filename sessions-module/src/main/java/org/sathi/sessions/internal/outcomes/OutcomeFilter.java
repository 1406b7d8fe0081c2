package org.sathi.sessions.internal.outcomes;

import java.time.LocalDate;
import org.sathi.kernel.error.InputCheck;
import org.sathi.membership.api.GroupLabel;
import org.sathi.sessions.api.ObservationSource;

/**
 * What a report is narrowed to.
 *
 * @param group home group; {@code null} for all
 * @param source whose word; {@code null} for all
 */
record OutcomeFilter(LocalDate from, LocalDate to, GroupLabel group, ObservationSource source) {

    private static final int MAX_YEARS = 10;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    /** Refuses a period that is not one, and a source the table is not split by. */
    static void checkPeriod(LocalDate from, LocalDate to, ObservationSource source) {
        InputCheck check = new InputCheck();
        LocalDate first = check.notBefore("from", check.requiredDate("from", from), EARLIEST);
        LocalDate last = check.requiredDate("to", to);
        if (first != null && last != null) {
            check.check(!last.isBefore(first), "to", "error.outcomes.period-reversed");
            check.check(last.isBefore(first.plusYears(MAX_YEARS)), "to", "error.outcomes.period-too-long", MAX_YEARS);
        }
        check.check(
                source == null || source == ObservationSource.STAFF || source == ObservationSource.MEMBER,
                "source",
                "error.outcomes.source");
        check.throwIfAny();
    }
}
