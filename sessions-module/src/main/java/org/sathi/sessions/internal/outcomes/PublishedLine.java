package org.sathi.sessions.internal.outcomes;

import java.util.stream.Stream;
import org.sathi.sessions.api.ObservationSource;
import org.sathi.sessions.api.OutcomeRow;

/** The numbers of one indicator as somebody may see them; {@code null} is withheld (C.5). */
record PublishedLine(
        Integer cohort,
        Integer improved,
        Integer staffOnly,
        Integer memberOnly,
        Integer both,
        Integer otherOnly,
        Integer assessed) {

    private static final Integer ZERO = 0;

    /** Everything, for staff with the right to see it. */
    static PublishedLine whole(OutcomeLine line) {
        return new PublishedLine(
                line.cohort(),
                line.improved(),
                line.staffOnly(),
                line.memberOnly(),
                line.both(),
                line.otherOnly(),
                line.assessed());
    }

    /**
     * Narrows what is published of all sources to one source, so that the narrowed table never tells more than the whole one: the source's number shows when it can be worked
     * out from what is shown already.
     *
     * @param source staff or member
     * @param narrowed the true numbers of that source, for the assessed members
     */
    PublishedLine narrowedTo(ObservationSource source, OutcomeLine narrowed, int k) {
        boolean ofStaff = source == ObservationSource.STAFF;
        Integer own = ofStaff ? staffOnly : memberOnly;
        Integer others = ofStaff ? memberOnly : staffOnly;
        boolean known = improved != null && others != null && otherOnly != null;
        Integer count = known ? (Integer) (improved - others - otherOnly) : null;
        boolean fewAssessed = count == null
                || SmallCells.small(k, narrowed.assessed(), narrowed.cohort())
                || SmallCells.publish(k, narrowed.assessed() - count) == null;
        Integer assessedByIt = fewAssessed ? null : (Integer) narrowed.assessed();
        return new PublishedLine(cohort, count, ofStaff ? own : ZERO, ofStaff ? ZERO : own, both, ZERO, assessedByIt);
    }

    OutcomeRow row(Indicator indicator) {
        boolean suppressed = Stream.of(improved, staffOnly, memberOnly, both, otherOnly, assessed)
                .anyMatch(n -> n == null);
        return new OutcomeRow(
                indicator.code(),
                indicator.nameEn(),
                indicator.nameNe(),
                indicator.kind(),
                indicator.version(),
                improved,
                staffOnly,
                memberOnly,
                both,
                otherOnly,
                assessed,
                suppressed);
    }
}
