package org.sathi.sessions.internal.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sathi.sessions.api.ObservationSource;

/** What may be published (C.5), on the fixture and on sheets made for one rule each. */
class SmallCellsTest {

    private static final int K = SmallCells.DEFAULT_K;

    private final KoshishFixture fixture = KoshishFixture.withNoise();
    private final CohortDraw cohort = fixture.cohort();
    private final Map<UUID, MemberMarks> marks = fixture.marks(KoshishFixture.FROM, KoshishFixture.TO);

    @Test
    void all_fourteen_lines_of_the_whole_programme_show() {
        for (Indicator indicator : KoshishFixture.indicators()) {
            PublishedLine line = SmallCells.ofTotal(K, total(indicator), groups(indicator));
            assertThat(line.improved()).isEqualTo(total(indicator).improved());
            assertThat(line.cohort()).isEqualTo(100);
        }
    }

    @Test
    void by_group_six_lines_are_withheld_in_all_five_groups_and_eight_show() {
        Set<String> withheld = Set.of("KI-01", "KI-03", "KI-07", "KI-09", "KI-13", "KI-14");
        for (Indicator indicator : KoshishFixture.indicators()) {
            for (int group = 0; group < KoshishFixture.GROUPS; group++) {
                PublishedLine line = SmallCells.ofGroup(K, total(indicator), groups(indicator), group);
                assertThat(line.improved() == null)
                        .as(indicator.code() + " in group " + group)
                        .isEqualTo(withheld.contains(indicator.code()));
            }
        }
        List<Integer> leadership = new ArrayList<>();
        Indicator second = KoshishFixture.indicators().get(1);
        for (int group = 0; group < KoshishFixture.GROUPS; group++) {
            leadership.add(
                    SmallCells.ofGroup(K, total(second), groups(second), group).improved());
        }
        assertThat(leadership).containsExactlyInAnyOrder(7, 7, 8, 7, 7);
    }

    @Test
    void no_withheld_source_can_be_worked_out_from_the_others() {
        for (Indicator indicator : KoshishFixture.indicators()) {
            PublishedLine line = SmallCells.ofTotal(K, total(indicator), groups(indicator));
            long hidden = java.util.stream.Stream.of(line.staffOnly(), line.memberOnly(), line.both(), line.otherOnly())
                    .filter(n -> n == null)
                    .count();
            assertThat(hidden).isNotEqualTo(1);
        }
    }

    @Test
    void self_advocates_show_their_sum_and_not_the_three_named_by_staff_alone() {
        Indicator selfAdvocate = KoshishFixture.indicators().get(12);
        PublishedLine line = SmallCells.ofTotal(K, total(selfAdvocate), groups(selfAdvocate));
        assertThat(line.improved()).isEqualTo(15);
        assertThat(line.staffOnly()).isNull();
        assertThat(line.both()).isNull();
        assertThat(line.memberOnly()).isEqualTo(7);
    }

    @Test
    void one_source_never_tells_what_the_whole_table_withholds() {
        Indicator selfAdvocate = KoshishFixture.indicators().get(12);
        PublishedLine line = SmallCells.ofTotal(K, total(selfAdvocate), groups(selfAdvocate));
        PublishedLine staff = line.narrowedTo(
                ObservationSource.STAFF,
                OutcomeLine.count(cohort.members(), marks, selfAdvocate, ObservationSource.STAFF),
                K);
        PublishedLine member = line.narrowedTo(
                ObservationSource.MEMBER,
                OutcomeLine.count(cohort.members(), marks, selfAdvocate, ObservationSource.MEMBER),
                K);
        assertThat(staff.improved()).isEqualTo(8);
        assertThat(member.improved()).isNull();
    }

    @Test
    void a_true_zero_shows() {
        PublishedLine line = total(line(50, 0, 30), List.of());
        assertThat(line.improved()).isZero();
    }

    @Test
    void a_few_and_all_but_a_few_are_withheld_with_everything_that_hangs_on_them() {
        assertThat(total(line(50, 4, 30), List.of()).improved()).isNull();
        assertThat(total(line(50, 46, 50), List.of()).improved()).isNull();
        assertThat(total(line(50, 46, 50), List.of()).staffOnly()).isNull();
        assertThat(total(line(50, 5, 30), List.of()).improved()).isEqualTo(5);
        assertThat(total(line(50, 45, 50), List.of()).improved()).isEqualTo(45);
    }

    @Test
    void a_cohort_of_four_shows_nothing() {
        PublishedLine line = total(line(4, 0, 0), List.of());
        assertThat(line.cohort()).isNull();
        assertThat(line.improved()).isNull();
        assertThat(line.assessed()).isNull();
    }

    @Test
    void a_single_withheld_group_takes_the_next_smallest_with_it() {
        List<OutcomeLine> groups = List.of(line(20, 3, 20), line(20, 8, 20), line(20, 10, 20));
        OutcomeLine whole = line(60, 21, 60);
        assertThat(SmallCells.ofGroup(K, whole, groups, 0).improved()).isNull();
        assertThat(SmallCells.ofGroup(K, whole, groups, 1).improved()).isNull();
        assertThat(SmallCells.ofGroup(K, whole, groups, 2).improved()).isEqualTo(10);
        assertThat(SmallCells.ofTotal(K, whole, groups).improved()).isEqualTo(21);
    }

    private static PublishedLine total(OutcomeLine line, List<OutcomeLine> groups) {
        return SmallCells.ofTotal(K, line, groups);
    }

    private static OutcomeLine line(int cohort, int improved, int assessed) {
        return new OutcomeLine(cohort, improved, improved, 0, 0, 0, assessed);
    }

    private OutcomeLine total(Indicator indicator) {
        return OutcomeLine.count(cohort.members(), marks, indicator, null);
    }

    private List<OutcomeLine> groups(Indicator indicator) {
        return cohort.groups().stream()
                .map(group -> OutcomeLine.count(cohort.ofGroup(group).members(), marks, indicator, null))
                .toList();
    }
}
