package org.sathi.sessions.internal.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sathi.sessions.api.Repeat;

class SeriesDatesTest {

    private static final LocalDate SECOND_SATURDAY = LocalDate.of(2026, 1, 10);

    @Test
    void a_single_session_has_one_day() {
        assertThat(SeriesDates.of(SECOND_SATURDAY, Repeat.NONE, 1)).containsExactly(SECOND_SATURDAY);
    }

    @Test
    void weeks_follow_each_other() {
        assertThat(SeriesDates.of(SECOND_SATURDAY, Repeat.WEEKLY, 3))
                .containsExactly(SECOND_SATURDAY, LocalDate.of(2026, 1, 17), LocalDate.of(2026, 1, 24));
        assertThat(SeriesDates.of(SECOND_SATURDAY, Repeat.FORTNIGHTLY, 3))
                .containsExactly(SECOND_SATURDAY, LocalDate.of(2026, 1, 24), LocalDate.of(2026, 2, 7));
    }

    @Test
    void a_day_of_the_month_that_is_missing_becomes_the_last_and_comes_back() {
        assertThat(SeriesDates.of(LocalDate.of(2026, 1, 31), Repeat.MONTHLY_DAY, 3))
                .containsExactly(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 31));
    }

    @Test
    void the_same_weekday_of_the_month_is_kept() {
        assertThat(SeriesDates.of(SECOND_SATURDAY, Repeat.MONTHLY_WEEKDAY, 4))
                .containsExactly(
                        SECOND_SATURDAY,
                        LocalDate.of(2026, 2, 14),
                        LocalDate.of(2026, 3, 14),
                        LocalDate.of(2026, 4, 11));
    }

    @Test
    void the_fifth_weekday_is_the_last_of_each_month() {
        assertThat(SeriesDates.of(LocalDate.of(2026, 1, 31), Repeat.MONTHLY_WEEKDAY, 3))
                .containsExactly(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 28));
    }
}
