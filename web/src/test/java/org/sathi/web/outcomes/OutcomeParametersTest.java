package org.sathi.web.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.sessions.api.ObservationSource;

/** What the address of an outcome table may say. */
class OutcomeParametersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void reads_iso_dates_and_a_source() {
        OutcomeParameters read = OutcomeParameters.read("2025-04-14", "2026-04-13", "THI", "STAFF");
        assertThat(read)
                .isEqualTo(new OutcomeParameters(
                        LocalDate.of(2025, 4, 14), LocalDate.of(2026, 4, 13), "THI", ObservationSource.STAFF));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 2026-04-13, -, from, error.input.required",
                "'', 2026-04-13, -, from, error.input.required",
                "25-04-14, 2026-04-13, -, from, error.date.two-digit-year",
                "2025-02-30, 2026-04-13, -, from, error.date.day",
                "2025-13-01, 2026-04-13, -, from, error.date.month",
                "2025/04/14, 2026-04-13, -, from, error.date.format",
                "2025-4-14, 2026-04-13, -, from, error.date.format",
                "२०२५-०४-१४, 2026-04-13, -, from, error.date.format",
                "2025-04-14, tomorrow, -, to, error.date.format",
                "2025-04-14, 2026-04-13, FAMILY, source, error.outcomes.source",
                "2025-04-14, 2026-04-13, staff, source, error.outcomes.source",
                "2025-04-14, 2026-04-13, '', source, error.outcomes.source"
            })
    void refuses_what_is_wrong_by_the_name_of_the_parameter(
            String from, String to, String source, String field, String code) {
        assertThatThrownBy(() -> OutcomeParameters.read(from, to, null, source))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> {
                    assertThat(refusal.errors().get(0).field()).isEqualTo(field);
                    assertThat(refusal.errors().get(0).code()).isEqualTo(code);
                });
    }

    @Test
    void without_filters_a_page_shows_the_last_whole_year() {
        OutcomeFilterForm form = new OutcomeFilterForm();
        OutcomeParameters wanted = form.read(TODAY);
        assertThat(wanted.from()).isEqualTo(LocalDate.of(2025, 4, 14));
        assertThat(wanted.to()).isEqualTo(LocalDate.of(2026, 4, 13));
        assertThat(form.getQuery()).isEqualTo("year=2082");
    }

    @Test
    void days_are_read_in_the_calendar_they_were_typed_in() {
        OutcomeFilterForm form = new OutcomeFilterForm();
        form.setYear("days");
        form.setFrom("2082-01-01");
        form.setTo("2082-12-30");
        form.setCal("bs");
        assertThat(form.read(TODAY).from()).isEqualTo(LocalDate.of(2025, 4, 14));
        assertThat(form.getQuery()).isEqualTo("from=2082-01-01&to=2082-12-30&cal=bs");
    }

    @Test
    void a_wrong_filter_is_told_at_its_field() {
        OutcomeFilterForm form = new OutcomeFilterForm();
        form.setYear("20822");
        form.setSource("NOBODY");
        assertThat(form.read(TODAY)).isNull();
        assertThat(form.getErrors()).containsOnlyKeys("year", "source");
    }
}
