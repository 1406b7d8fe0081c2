package org.sathi.web.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sathi.sessions.api.IndicatorKind;
import org.sathi.sessions.api.OutcomeLeftOut;
import org.sathi.sessions.api.OutcomeReport;
import org.sathi.sessions.api.OutcomeRow;

/** The outcome table as CSV. */
class OutcomeCsvTest {

    @Test
    void has_a_header_and_prints_what_is_withheld_as_less_than_five() {
        OutcomeRow row = new OutcomeRow(
                "KI-13", "Self-advocates", "आत्म-पैरवीकर्ता", IndicatorKind.STATUS, 1, 15, null, 7, null, 0, 40, true);
        String text = new OutcomeCsv().text(report(row));
        assertThat(text.lines())
                .containsExactly(
                        "code,name,improved,staffOnly,memberOnly,both,otherOnly,assessed,cohort",
                        "KI-13,Self-advocates,15,<5,7,<5,0,40,100");
    }

    @Test
    void no_cell_is_a_formula() {
        for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1")) {
            assertThat(OutcomeCsv.safe(formula)).isEqualTo("'" + formula);
        }
        assertThat(OutcomeCsv.safe("Speaking")).isEqualTo("Speaking");
        assertThat(OutcomeCsv.safe("")).isEmpty();
    }

    private static OutcomeReport report(OutcomeRow row) {
        return new OutcomeReport(
                LocalDate.of(2025, 4, 14),
                LocalDate.of(2026, 4, 13),
                null,
                null,
                1,
                100,
                List.of(row),
                new OutcomeLeftOut(0, 0, 0, 0, 0),
                true,
                false,
                false,
                Instant.EPOCH,
                "donor");
    }
}
