package org.sathi.sessions.internal.outcomes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sathi.membership.api.MemberDirectory;
import org.sathi.sessions.api.AttendanceFacts;
import org.sathi.sessions.api.ObservationStatus;

/** Brings together what a report counts: who is in the cohort, and what was observed of them. */
@ApplicationScoped
class OutcomeBasis {

    /** Sessions a member must have attended in the period to be in the cohort (C.3). */
    static final int MIN_SESSIONS = 1;

    @Inject
    private OutcomeGroups groups;

    @Inject
    private MemberDirectory members;

    @Inject
    private AttendanceFacts attendance;

    @Inject
    private ObservedFacts observed;

    /**
     * What a report counts.
     *
     * @param everyone the members of every group that the asker's numbers are of
     * @param cohort the members of the report: everyone, or those of its group
     * @param marks what was observed of whom
     * @param observedOutside people observed in the period who are not in the cohort; {@code null} when the report is of one group, since who is in no cohort has no home
     *     group there
     * @param notCounted observations of the period not counted; empty when not asked for
     */
    record Facts(
            CohortDraw everyone,
            CohortDraw cohort,
            Map<UUID, MemberMarks> marks,
            Integer observedOutside,
            Map<ObservationStatus, Integer> notCounted) {

        MemberMarks of(UUID memberId) {
            MemberMarks marks = marks().get(memberId);
            return marks == null ? MemberMarks.none(memberId) : marks;
        }
    }

    /** Reads the facts of the period within the asker's scope; with {@code leftOut} also what is not counted. */
    Facts read(OutcomeFilter filter, boolean leftOut) {
        Set<UUID> reach = groups.limited() ? members.membersInScope().orElse(null) : null;
        CohortDraw everyone = CohortDraw.of(
                members.cohort(filter.from(), filter.to()),
                attendance.attendedAtLeast(MIN_SESSIONS, filter.from(), filter.to()));
        if (reach != null) {
            everyone = everyone.within(reach);
        }
        boolean whole = filter.group() == null;
        CohortDraw cohort = whole ? everyone : everyone.ofGroup(filter.group().id());
        Map<UUID, MemberMarks> marks = observed.marks(filter.from(), filter.to(), reach);
        Set<UUID> outside = new LinkedHashSet<>(marks.keySet());
        outside.removeAll(everyone.members());
        return new Facts(
                everyone,
                cohort,
                marks,
                whole ? (Integer) outside.size() : null,
                leftOut ? observed.notCounted(filter.from(), filter.to(), whole ? reach : cohort.members()) : Map.of());
    }
}
