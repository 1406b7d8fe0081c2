package org.sathi.sessions.internal.outcomes;

import java.util.List;
import java.util.UUID;
import org.sathi.sessions.api.ObservationStatus;
import org.sathi.sessions.api.OutcomeLeftOut;

/** Turns the facts of a report into its numbers: whole for staff, with small cells withheld for publication (C.5). */
class OutcomePublication {

    private static final int K = SmallCells.DEFAULT_K;

    private final OutcomeBasis.Facts facts;
    private final OutcomeFilter filter;
    private final List<CohortDraw> byGroup;
    private final int wanted;

    OutcomePublication(OutcomeBasis.Facts facts, OutcomeFilter filter) {
        this.facts = facts;
        this.filter = filter;
        List<UUID> groups = facts.everyone().groups();
        this.byGroup = groups.stream().map(facts.everyone()::ofGroup).toList();
        this.wanted =
                filter.group() == null ? -1 : groups.indexOf(filter.group().id());
    }

    /** The true numbers. */
    PublishedLine whole(Indicator indicator) {
        return PublishedLine.whole(count(facts.cohort(), indicator, true));
    }

    /** The numbers that may be published. */
    PublishedLine suppressed(Indicator indicator) {
        PublishedLine line = allSources(indicator);
        return filter.source() == null
                ? line
                : line.narrowedTo(filter.source(), count(facts.cohort(), indicator, true), K);
    }

    int cohort() {
        return facts.cohort().members().size();
    }

    Integer publishedCohort() {
        List<OutcomeLine> groups =
                byGroup.stream().map(OutcomePublication::onlyCohort).toList();
        OutcomeLine total = onlyCohort(facts.everyone());
        if (filter.group() == null) {
            return SmallCells.ofTotal(K, total, groups).cohort();
        }
        return wanted < 0
                ? (Integer) 0
                : SmallCells.ofGroup(K, total, groups, wanted).cohort();
    }

    OutcomeLeftOut leftOut() {
        return new OutcomeLeftOut(
                facts.cohort().tooFewSessions().size(),
                facts.observedOutside(),
                notCounted(ObservationStatus.VOID),
                notCounted(ObservationStatus.DISPUTED),
                notCounted(ObservationStatus.DRAFT));
    }

    OutcomeLeftOut suppressedLeftOut() {
        OutcomeLeftOut all = leftOut();
        return new OutcomeLeftOut(
                publish(all.tooFewSessions()),
                publish(all.outsideCohort()),
                publish(all.voided()),
                publish(all.disputed()),
                publish(all.drafts()));
    }

    private PublishedLine allSources(Indicator indicator) {
        List<OutcomeLine> groups =
                byGroup.stream().map(group -> count(group, indicator, false)).toList();
        OutcomeLine total = count(facts.everyone(), indicator, false);
        if (filter.group() == null) {
            return SmallCells.ofTotal(K, total, groups);
        }
        return wanted < 0
                ? PublishedLine.whole(count(facts.cohort(), indicator, false))
                : SmallCells.ofGroup(K, total, groups, wanted);
    }

    private OutcomeLine count(CohortDraw draw, Indicator indicator, boolean narrowed) {
        return OutcomeLine.count(draw.members(), facts.marks(), indicator, narrowed ? filter.source() : null);
    }

    private static OutcomeLine onlyCohort(CohortDraw draw) {
        return new OutcomeLine(draw.members().size(), 0, 0, 0, 0, 0, 0);
    }

    private int notCounted(ObservationStatus status) {
        return facts.notCounted().getOrDefault(status, 0);
    }

    private static Integer publish(Integer number) {
        return number == null ? null : SmallCells.publish(K, number);
    }
}
