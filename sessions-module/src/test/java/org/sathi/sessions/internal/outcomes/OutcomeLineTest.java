package org.sathi.sessions.internal.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sathi.sessions.api.ObservationSource;
import org.sathi.sessions.api.OutcomePart;

/** The counting rule C.3 on the acceptance fixture C.4. */
class OutcomeLineTest {

    private static final String SPLIT = "29/32/29, 11/13/12, 30/26/29, 22/22/21, 20/17/18, 13/12/10, 4/7/4, "
            + "21/22/25, 31/29/28, 15/10/12, 24/27/22, 15/16/14, 3/7/5, 29/26/30";

    private final KoshishFixture fixture = KoshishFixture.withNoise();
    private final CohortDraw cohort = fixture.cohort();
    private final Map<UUID, MemberMarks> marks = fixture.marks(KoshishFixture.FROM, KoshishFixture.TO);

    @Test
    void gives_the_fourteen_published_lines() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Indicator indicator : KoshishFixture.indicators()) {
            OutcomeLine line = count(indicator, null);
            lines.add(indicator.code() + "," + line.improved() + "," + line.cohort());
        }
        assertThat(lines).isEqualTo(published());
    }

    @Test
    void splits_each_line_by_whose_word_it_is() {
        List<String> splits = new ArrayList<>();
        for (Indicator indicator : KoshishFixture.indicators()) {
            OutcomeLine line = count(indicator, null);
            splits.add(line.staffOnly() + "/" + line.memberOnly() + "/" + line.both());
            assertThat(line.staffOnly() + line.memberOnly() + line.both() + line.otherOnly())
                    .isEqualTo(line.improved());
        }
        assertThat(String.join(", ", splits)).isEqualTo(SPLIT);
    }

    @Test
    void noise_changes_no_number_but_the_assessed_one() {
        Map<UUID, MemberMarks> quiet = KoshishFixture.clean().marks(KoshishFixture.FROM, KoshishFixture.TO);
        for (Indicator indicator : KoshishFixture.indicators()) {
            OutcomeLine without = OutcomeLine.count(cohort.members(), quiet, indicator, null);
            OutcomeLine with = count(indicator, null);
            assertThat(with.improved()).isEqualTo(without.improved());
            assertThat(with.both()).isEqualTo(without.both());
            assertThat(with.assessed()).isGreaterThanOrEqualTo(without.assessed());
        }
    }

    @Test
    void of_one_source_counts_who_is_named_by_that_source() {
        for (Indicator indicator : KoshishFixture.indicators()) {
            OutcomeLine all = count(indicator, null);
            OutcomeLine staff = count(indicator, ObservationSource.STAFF);
            OutcomeLine member = count(indicator, ObservationSource.MEMBER);
            assertThat(staff.improved()).isEqualTo(all.staffOnly() + all.both());
            assertThat(member.improved()).isEqualTo(all.memberOnly() + all.both());
            assertThat(staff.memberOnly()).isZero();
            assertThat(staff.staffOnly() + staff.both()).isEqualTo(staff.improved());
        }
    }

    @Test
    void each_number_is_as_long_as_the_list_behind_it() {
        for (Indicator indicator : KoshishFixture.indicators()) {
            for (ObservationSource source :
                    new ObservationSource[] {null, ObservationSource.STAFF, ObservationSource.MEMBER}) {
                OutcomeLine line = count(indicator, source);
                assertThat(behind(indicator, OutcomePart.IMPROVED, source)).hasSize(line.improved());
                assertThat(behind(indicator, OutcomePart.STAFF_ONLY, source)).hasSize(line.staffOnly());
                assertThat(behind(indicator, OutcomePart.MEMBER_ONLY, source)).hasSize(line.memberOnly());
                assertThat(behind(indicator, OutcomePart.BOTH, source)).hasSize(line.both());
                assertThat(behind(indicator, OutcomePart.OTHER_ONLY, source)).hasSize(line.otherOnly());
                assertThat(behind(indicator, OutcomePart.ASSESSED, source)).hasSize(line.assessed());
                assertThat(behind(indicator, OutcomePart.NOT_ASSESSED, source))
                        .hasSize(line.cohort() - line.assessed());
            }
        }
    }

    @Test
    void groups_add_up_to_the_whole() {
        for (Indicator indicator : KoshishFixture.indicators()) {
            int sum = 0;
            for (UUID group : cohort.groups()) {
                CohortDraw of = cohort.ofGroup(group);
                assertThat(of.members()).hasSize(20);
                sum += OutcomeLine.count(of.members(), marks, indicator, null).improved();
            }
            assertThat(sum).isEqualTo(count(indicator, null).improved());
        }
    }

    @Test
    void who_never_came_is_left_out_and_told() {
        assertThat(cohort.members()).hasSize(100);
        assertThat(cohort.tooFewSessions()).hasSize(6);
    }

    private List<UUID> behind(Indicator indicator, OutcomePart part, ObservationSource source) {
        return cohort.members().stream()
                .filter(id -> marks.getOrDefault(id, MemberMarks.none(id)).in(indicator.position(), part, source))
                .toList();
    }

    private OutcomeLine count(Indicator indicator, ObservationSource source) {
        return OutcomeLine.count(cohort.members(), marks, indicator, source);
    }

    private static List<String> published() throws IOException {
        try (InputStream in = OutcomeLineTest.class.getResourceAsStream("koshish-outcomes.csv")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> cells[0] + "," + cells[2] + "," + cells[3])
                    .toList();
        }
    }
}
