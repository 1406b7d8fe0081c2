package org.sathi.sessions.internal.outcomes;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.sathi.sessions.api.ObservationSource;
import org.sathi.sessions.api.OutcomePart;

/**
 * The true numbers of one indicator over one set of members (C.3).
 *
 * @param cohort members of the set (N)
 */
record OutcomeLine(int cohort, int improved, int staffOnly, int memberOnly, int both, int otherOnly, int assessed) {

    /**
     * Counts distinct members.
     *
     * @param cohort the members, each once
     * @param marks what was observed of them; who is missing was not observed
     * @param source only observations of this source; {@code null} for all
     */
    static OutcomeLine count(
            Collection<UUID> cohort, Map<UUID, MemberMarks> marks, Indicator indicator, ObservationSource source) {
        int[] counts = new int[OutcomePart.values().length];
        for (UUID id : cohort) {
            MemberMarks of = marks.get(id);
            if (of != null) {
                for (OutcomePart part : OutcomePart.values()) {
                    counts[part.ordinal()] += of.in(indicator.position(), part, source) ? 1 : 0;
                }
            }
        }
        return new OutcomeLine(
                cohort.size(),
                counts[OutcomePart.IMPROVED.ordinal()],
                counts[OutcomePart.STAFF_ONLY.ordinal()],
                counts[OutcomePart.MEMBER_ONLY.ordinal()],
                counts[OutcomePart.BOTH.ordinal()],
                counts[OutcomePart.OTHER_ONLY.ordinal()],
                counts[OutcomePart.ASSESSED.ordinal()]);
    }
}
