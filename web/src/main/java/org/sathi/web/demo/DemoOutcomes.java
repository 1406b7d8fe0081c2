package org.sathi.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.membership.api.MemberMerge;
import org.sathi.sessions.api.ObservationChange;
import org.sathi.sessions.api.ObservationSource;
import org.sathi.sessions.api.ObservationStatus;
import org.sathi.sessions.api.ObservationView;
import org.sathi.sessions.api.Observations;
import org.sathi.sessions.api.ObservedChange;
import org.sathi.sessions.api.ObservedLevel;
import org.sathi.sessions.api.RecordRound;

/** The observations of the fixture C.4 and all of its noise, which must not change a number of the table. */
@Dependent
class DemoOutcomes {

    private static final int REPEATED = 30;
    private static final int VOID = 20;
    private static final int OUTSIDE = 15;
    private static final int NO_CHANGE = 25;
    private static final int WORSE = 10;
    private static final int MERGED_MEMBER = 33;

    @Inject
    private Observations observations;

    @Inject
    private MemberMerge merge;

    void load(DemoWorld world) {
        for (int m = 0; m < DemoWorld.COHORT; m++) {
            improvements(world, m, ObservationSource.STAFF, DemoCalendar.YEAR_BEGINS.plusDays(150L + m));
            improvements(world, m, ObservationSource.MEMBER, DemoCalendar.YEAR_BEGINS.plusDays(170L + m));
        }
        repeat(world);
        var rest = OutcomeFixture.pairs(false).iterator();
        for (int i = 0; i < VOID; i++) {
            recordAndTakeBack(world, rest.next(), DemoCalendar.YEAR_BEGINS.plusDays(100L + i));
        }
        for (int i = 0; i < OUTSIDE; i++) {
            LocalDate day =
                    i % 2 == 0 ? DemoCalendar.YEAR_BEGINS.minusDays(1L + i) : DemoCalendar.YEAR_ENDS.plusDays(1L + i);
            record(world, rest.next(), ObservedLevel.IMPROVED, day);
        }
        for (int i = 0; i < NO_CHANGE; i++) {
            record(world, rest.next(), ObservedLevel.NO_CHANGE, DemoCalendar.YEAR_BEGINS.plusDays(200L + i));
        }
        for (int i = 0; i < WORSE; i++) {
            record(world, rest.next(), ObservedLevel.WORSE, DemoCalendar.YEAR_BEGINS.plusDays(210L + i));
        }
        peopleOutsideOfTheCohort(world);
        mergeTheSecondRecord(world);
    }

    private void improvements(DemoWorld world, int m, ObservationSource source, LocalDate day) {
        List<ObservedChange> changes = new ArrayList<>();
        for (int k = 1; k <= OutcomeFixture.INDICATORS; k++) {
            if (OutcomeFixture.improves(m, k) && OutcomeFixture.sources(m, k).contains(source)) {
                changes.add(change(k, source, ObservedLevel.IMPROVED));
            }
        }
        if (!changes.isEmpty()) {
            round(observer(world, m), world.cohort.get(m), day, changes);
        }
    }

    private void repeat(DemoWorld world) {
        List<OutcomeFixture.Pair> improving = OutcomeFixture.pairs(true);
        for (int i = 0; i < REPEATED; i++) {
            OutcomeFixture.Pair pair = improving.get(i * 3);
            ObservationSource source =
                    OutcomeFixture.sources(pair.member(), pair.indicator()).get(0);
            round(
                    observer(world, pair.member()),
                    world.cohort.get(pair.member()),
                    DemoCalendar.YEAR_BEGINS.plusDays(300L + i),
                    List.of(change(pair.indicator(), source, ObservedLevel.IMPROVED)));
        }
    }

    private void record(DemoWorld world, OutcomeFixture.Pair pair, ObservedLevel level, LocalDate day) {
        UUID member = world.cohort.get(pair.member());
        round(
                observer(world, pair.member()),
                member,
                day,
                List.of(change(pair.indicator(), ObservationSource.STAFF, level)));
    }

    private void recordAndTakeBack(DemoWorld world, OutcomeFixture.Pair pair, LocalDate day) {
        record(world, pair, ObservedLevel.IMPROVED, day);
        UUID member = world.cohort.get(pair.member());
        DemoCalendar.on(day, 18, world.coordinator(), () -> {
            ObservationView mistaken =
                    observations.ofMember(member, new PageRequest(PageRequest.MAX_SIZE, null)).rows().stream()
                            .filter(o -> o.observedOn().equals(day))
                            .filter(o -> o.indicatorCode().equals(OutcomeFixture.code(pair.indicator())))
                            .filter(o -> o.status() != ObservationStatus.VOID)
                            .findFirst()
                            .orElseThrow();
            observations.voidObservation(
                    new ObservationChange(mistaken.id(), mistaken.version(), "Written down for the wrong person."));
        });
    }

    private void peopleOutsideOfTheCohort(DemoWorld world) {
        List<UUID> people = new ArrayList<>(world.notCounted);
        people.addAll(world.neverCame);
        for (int i = 0; i < people.size(); i++) {
            List<ObservedChange> changes = new ArrayList<>();
            for (int k = 1 + i % 3; k <= OutcomeFixture.INDICATORS; k += 3) {
                changes.add(change(k, ObservationSource.STAFF, ObservedLevel.IMPROVED));
            }
            round(world.coordinator(), people.get(i), DemoCalendar.YEAR_BEGINS.plusDays(220L + i), changes);
        }
    }

    /** One person had two records; what was observed under the second one is also known of the first. */
    private void mergeTheSecondRecord(DemoWorld world) {
        int k = 1;
        while (!OutcomeFixture.improves(MERGED_MEMBER, k)) {
            k++;
        }
        ObservationSource source = OutcomeFixture.sources(MERGED_MEMBER, k).get(0);
        LocalDate day = DemoCalendar.YEAR_BEGINS.plusDays(120);
        round(world.coordinator(), world.secondRecord, day, List.of(change(k, source, ObservedLevel.IMPROVED)));
        DemoCalendar.on(
                day.plusDays(30),
                12,
                world.coordinator(),
                () -> merge.merge(
                        world.cohort.get(MERGED_MEMBER),
                        world.secondRecord,
                        "The same person registered twice at two places."));
    }

    private void round(Actor observer, UUID member, LocalDate day, List<ObservedChange> changes) {
        DemoCalendar.on(day, 17, observer, () -> observations.record(new RecordRound(null, member, day, changes)));
    }

    private static Actor observer(DemoWorld world, int m) {
        return world.leaderOf(DemoWorld.groupOf(m));
    }

    private static ObservedChange change(int k, ObservationSource source, ObservedLevel level) {
        return new ObservedChange(OutcomeFixture.code(k), source, level, evidence(k));
    }

    private static String evidence(int k) {
        return switch (k) {
            case 6 -> "Works three days a week; wage slips seen.";
            case 7 -> "Runs a small shop; visited.";
            case 13 -> "Spoke for the group at the ward office.";
            default -> null;
        };
    }
}
