package org.sathi.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sathi.kernel.time.InvalidDateException.Reason;

class BikramSambatTest {

    @ParameterizedTest
    @CsvSource({
        "2000-01-01, 1943-04-14",
        "2074-06-01, 2017-09-17",
        "2081-01-01, 2024-04-13",
        "2082-01-01, 2025-04-14",
        "2082-12-30, 2026-04-13",
        "2083-01-01, 2026-04-14",
        "2083-08-06, 2026-11-22",
    })
    void golden_days_convert_both_ways(String bs, LocalDate ad) {
        BsDate date = BikramSambat.parse(bs);
        assertThat(BikramSambat.toAd(date)).isEqualTo(ad);
        assertThat(BikramSambat.toBs(ad)).isEqualTo(date).hasToString(bs);
    }

    @Test
    void every_confirmed_day_goes_to_ad_and_back_and_follows_the_day_before() {
        LocalDate expected = LocalDate.of(1943, 4, 14);
        int days = 0;
        for (int year = 2000; year <= 2083; year++) {
            for (int month = 1; month <= 12; month++) {
                for (int day = 1; day <= BikramSambat.monthLength(year, month); day++) {
                    BsDate bs = new BsDate(year, month, day);
                    assertThat(BikramSambat.toAd(bs)).isEqualTo(expected);
                    assertThat(BikramSambat.toBs(expected)).isEqualTo(bs);
                    assertThat(BikramSambat.parse(bs.toString())).isEqualTo(bs);
                    expected = expected.plusDays(1);
                    days++;
                }
            }
        }
        assertThat(days).isEqualTo(30_681);
    }

    @Test
    void every_day_of_the_table_is_later_than_the_one_before() {
        BsDate before = BikramSambat.toBs(BikramSambat.firstDay(2000));
        LocalDate last = BikramSambat.lastDay(BikramSambat.lastYear());
        for (LocalDate day = BikramSambat.firstDay(2000).plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            BsDate bs = BikramSambat.toBs(day);
            assertThat(bs).isGreaterThan(before);
            before = bs;
        }
        assertThat(before).isEqualTo(new BsDate(2090, 12, 30));
    }

    @Test
    void years_touch_one_another_and_have_365_or_366_days() {
        for (int year = BikramSambat.firstYear(); year <= BikramSambat.lastYear(); year++) {
            int current = year;
            int days = IntStream.rangeClosed(1, 12)
                    .map(month -> BikramSambat.monthLength(current, month))
                    .sum();
            assertThat(days).isIn(365, 366);
            assertThat(BikramSambat.firstDay(year).plusDays(days - 1L)).isEqualTo(BikramSambat.lastDay(year));
            if (year < BikramSambat.lastYear()) {
                assertThat(BikramSambat.firstDay(year + 1))
                        .isEqualTo(BikramSambat.lastDay(year).plusDays(1));
            }
        }
    }

    @Test
    void a_year_begins_in_the_middle_of_april() {
        for (int year = BikramSambat.firstYear(); year <= BikramSambat.lastYear(); year++) {
            assertThat(BikramSambat.firstDay(year))
                    .isBetween(LocalDate.of(year - 57, 4, 13), LocalDate.of(year - 57, 4, 15));
        }
    }

    @Test
    void years_up_to_2083_are_confirmed_and_later_ones_provisional() {
        assertThat(IntStream.rangeClosed(2000, 2083)).allMatch(BikramSambat::confirmed);
        assertThat(IntStream.rangeClosed(2084, 2090)).noneMatch(BikramSambat::confirmed);
        assertThat(BikramSambat.confirmed(1999)).isFalse();
        assertThat(BikramSambat.confirmed(2091)).isFalse();
    }

    @Test
    void days_outside_the_table_are_refused_by_range() {
        LocalDate before = LocalDate.of(1943, 4, 13);
        LocalDate after = BikramSambat.lastDay(2090).plusDays(1);
        assertThat(BikramSambat.covers(before)).isFalse();
        assertThat(BikramSambat.covers(before.plusDays(1))).isTrue();
        assertThat(BikramSambat.covers(after)).isFalse();
        assertThat(BikramSambat.covers(after.minusDays(1))).isTrue();
        for (LocalDate date : List.of(before, after, LocalDate.MIN, LocalDate.MAX)) {
            assertThatThrownBy(() -> BikramSambat.toBs(date))
                    .isInstanceOfSatisfying(
                            InvalidDateException.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.RANGE));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2083-08-06, 2083-08-06",
        "2083/8/6, 2083-08-06",
        "2083.08.6, 2083-08-06",
        "२०८३-०८-०६, 2083-08-06",
        "२०८३/८/६, 2083-08-06",
        "20८3-0८-0६, 2083-08-06",
        "'  2083-08-06 ', 2083-08-06",
    })
    void typed_dates_are_read_in_both_digits_and_all_separators(String typed, String date) {
        assertThat(BikramSambat.parse(typed)).hasToString(date);
    }

    @ParameterizedTest
    @CsvSource({
        "'', FORMAT",
        "abc, FORMAT",
        "2083-08, FORMAT",
        "2083-08-06-01, FORMAT",
        "2083-08/06, FORMAT",
        "2083 08 06, FORMAT",
        "6/8/2083, FORMAT",
        "083-08-06, FORMAT",
        "2083-008-06, FORMAT",
        "-2083-08-06, FORMAT",
        "٢٠٨٣-٠٨-٠٦, FORMAT",
        "83-08-06, TWO_DIGIT_YEAR",
        "८३/८/६, TWO_DIGIT_YEAR",
        "6.8.83, TWO_DIGIT_YEAR",
        "2083-00-06, MONTH",
        "2083-13-06, MONTH",
        "2083-08-00, DAY",
        "2083-08-30, DAY",
        "2083-03-33, DAY",
        "2081-03-32, DAY",
        "1999-12-30, RANGE",
        "2091-01-01, RANGE",
        "0000-01-01, RANGE",
    })
    void what_is_no_day_is_refused_with_its_reason(String typed, Reason reason) {
        InvalidDateException refused =
                catchThrowableOfType(InvalidDateException.class, () -> BikramSambat.parse(typed));
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.reason().code()).startsWith("error.date.");
    }

    @Test
    void nothing_and_endless_text_are_no_format() {
        for (String typed : new String[] {null, "2083-08-06" + " ".repeat(50) + "x"}) {
            assertThatThrownBy(() -> BikramSambat.parse(typed)).isInstanceOf(InvalidDateException.class);
        }
    }

    @Test
    void a_broken_table_is_not_loaded() {
        String good = "2000,30,32,31,32,31,30,30,30,29,30,29,31,true";
        for (List<String> lines : List.of(
                List.of(good, good.replace("2000,", "2002,")),
                List.of(good.replace(",31,true", ",30,true")),
                List.of(good.replace("2000,30,32", "2000,28,34")),
                List.of(good.replace(",true", "")))) {
            assertThatThrownBy(() -> BsTable.parse(lines)).isInstanceOf(IllegalStateException.class);
        }
    }
}
