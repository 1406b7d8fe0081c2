package org.sathi.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sathi.kernel.time.InvalidDateException.Reason;

class CivilDateTextTest {
    private static final Locale NEPALI = Locale.forLanguageTag("ne-NP");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final CivilDateText EN_AD = new CivilDateText(Locale.ENGLISH, CivilCalendar.AD, false);
    private static final CivilDateText EN_BS = new CivilDateText(Locale.ENGLISH, CivilCalendar.BS, false);
    private static final CivilDateText NE_BS = new CivilDateText(NEPALI, CivilCalendar.BS, true);
    private static final CivilDateText NE_AD = new CivilDateText(NEPALI, CivilCalendar.AD, false);

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, AD, 2026-11-22",
        "2026/1/2, AD, 2026-01-02",
        "२०२६.११.२२, AD, 2026-11-22",
        "2024-02-29, AD, 2024-02-29",
        "2083-08-06, BS, 2026-11-22",
        "२०८३/८/६, BS, 2026-11-22",
        "1943-04-13, AD, 1943-04-13",
    })
    void typed_dates_become_the_stored_date(String typed, CivilCalendar calendar, LocalDate date) {
        assertThat(CivilDateText.parse(typed, calendar)).isEqualTo(date);
    }

    @Test
    void what_was_typed_in_another_calendar_is_shown_in_the_users_own() {
        assertThat(EN_BS.retyped("2026-11-22", CivilCalendar.AD)).isEqualTo("2083-08-06");
        assertThat(NE_BS.retyped("2026-11-22", CivilCalendar.AD)).isEqualTo("२०८३-०८-०६");
        assertThat(EN_AD.retyped("२०८३/८/६", CivilCalendar.BS)).isEqualTo("2026-11-22");
        assertThat(EN_AD.retyped("2026/1/2", CivilCalendar.AD))
                .as("what stands in the user's own calendar is left alone")
                .isEqualTo("2026/1/2");
        assertThat(EN_BS.retyped("2026-02-31", CivilCalendar.AD)).isEqualTo("2026-02-31");
        assertThat(EN_BS.retyped("1901-01-01", CivilCalendar.AD))
                .as("before the table begins")
                .isEqualTo("1901-01-01");
        assertThat(EN_BS.retyped("", CivilCalendar.AD)).isEmpty();
        assertThat(EN_BS.retyped(null, CivilCalendar.AD)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "22/11/2026, AD, FORMAT",
        "11/12/26, AD, TWO_DIGIT_YEAR",
        "26-11-22, AD, TWO_DIGIT_YEAR",
        "2026-13-01, AD, MONTH",
        "2026-02-29, AD, DAY",
        "2026-04-31, AD, DAY",
        "2026-04-00, AD, DAY",
        "1899-12-31, AD, RANGE",
        "2101-01-01, AD, RANGE",
        "1990-01-01, BS, RANGE",
        "2083-09-31, BS, DAY",
    })
    void what_is_no_day_of_the_stated_calendar_is_refused(String typed, CivilCalendar calendar, Reason reason) {
        InvalidDateException refused =
                catchThrowableOfType(InvalidDateException.class, () -> CivilDateText.parse(typed, calendar));
        assertThat(refused.reason()).isEqualTo(reason);
    }

    @Test
    void dates_are_written_in_the_language_and_calendar_of_the_reader() {
        assertThat(EN_AD.date(DAY)).isEqualTo("27 Nov 2026");
        assertThat(EN_BS.date(DAY)).isEqualTo("11 Mangsir 2083");
        assertThat(NE_BS.date(DAY)).isEqualTo("२०८३ मंसिर ११");
        assertThat(NE_AD.date(DAY)).isEqualTo("2026 नोभेम्बर 27");
        assertThat(EN_BS.dateWithWeekday(DAY)).isEqualTo("Friday 11 Mangsir 2083");
        assertThat(EN_AD.both(DAY)).isEqualTo("27 Nov 2026, 11 Mangsir 2083");
        assertThat(EN_AD.bothWithWeekday(DAY)).isEqualTo("Friday 27 Nov 2026, 11 Mangsir 2083");
        assertThat(NE_BS.bothWithWeekday(DAY)).isEqualTo("शुक्रबार २०८३ मंसिर ११, २०२६ नोभेम्बर २७");
    }

    @Test
    void a_date_the_table_does_not_reach_is_written_in_ad() {
        LocalDate born = LocalDate.of(1938, 2, 3);
        assertThat(EN_BS.date(born)).isEqualTo("3 Feb 1938");
        assertThat(EN_BS.both(born)).isEqualTo("3 Feb 1938");
        assertThat(NE_BS.both(born)).isEqualTo("१९३८ फेब्रुअरी ३");
    }

    @Test
    void a_date_of_a_provisional_year_says_so_after_the_ad_date() {
        LocalDate planned = BikramSambat.toAd(new BsDate(2087, 5, 10));
        assertThat(EN_BS.date(planned))
                .endsWith(", 10 Bhadra 2087 (provisional)")
                .startsWith("26 Aug 2030");
        assertThat(EN_AD.both(planned)).isEqualTo(EN_BS.both(planned));
        assertThat(EN_AD.date(planned)).isEqualTo("26 Aug 2030");
        assertThat(NE_BS.date(planned)).endsWith(", २०८७ भदौ १० (अनुमानित)");
    }

    @Test
    void numeric_dates_are_read_back_for_every_day_of_ten_years() {
        for (LocalDate day = LocalDate.of(2016, 1, 1); day.getYear() < 2026; day = day.plusDays(1)) {
            for (CivilCalendar calendar : CivilCalendar.values()) {
                assertThat(CivilDateText.parse(NE_BS.numeric(day, calendar), calendar))
                        .isEqualTo(day);
                assertThat(CivilDateText.parse(EN_AD.numeric(day, calendar), calendar))
                        .isEqualTo(day);
            }
        }
        assertThat(NE_BS.numeric(DAY, CivilCalendar.BS)).isEqualTo("२०८३-०८-११");
    }

    @Test
    void every_month_and_weekday_has_its_own_name() {
        for (CivilDateText text : Arrays.asList(EN_AD, NE_BS)) {
            for (CivilCalendar calendar : CivilCalendar.values()) {
                assertThat(new HashSet<>(text.monthNames(calendar))).hasSize(12).doesNotContain("");
            }
            assertThat(Arrays.stream(DayOfWeek.values()).map(text::weekday).distinct())
                    .hasSize(7);
            assertThat(Arrays.stream(DayOfWeek.values()).map(text::weekdayShort).distinct())
                    .hasSize(7);
        }
        assertThat(EN_BS.monthNames(CivilCalendar.BS)).startsWith("Baisakh").endsWith("Chaitra");
        assertThat(NE_BS.monthNames(CivilCalendar.BS))
                .containsExactly(
                        "वैशाख", "जेठ", "असार", "साउन", "भदौ", "असोज", "कात्तिक", "मंसिर", "पुस", "माघ", "फागुन",
                        "चैत");
        assertThat(EN_AD.weekday(DayOfWeek.SATURDAY)).isEqualTo("Saturday");
        assertThat(NE_BS.weekday(DayOfWeek.SATURDAY)).isEqualTo("शनिबार");
        assertThat(NE_BS.weekdayShort(DayOfWeek.SUNDAY)).isEqualTo("आइत");
    }

    @Test
    void the_day_changes_at_midnight_in_nepal() {
        Instant lastMinute = Instant.parse("2026-11-22T18:14:59Z");
        Instant midnight = Instant.parse("2026-11-22T18:15:00Z");
        assertThat(NepalTime.today(Clock.fixed(lastMinute, ZoneOffset.UTC))).isEqualTo("2026-11-22");
        assertThat(NepalTime.today(Clock.fixed(midnight, ZoneOffset.UTC))).isEqualTo("2026-11-23");
        assertThat(NepalTime.today(Clock.fixed(midnight, ZoneOffset.ofHours(-11))))
                .isEqualTo("2026-11-23");
        assertThat(NepalTime.startOf(LocalDate.of(2026, 11, 23))).isEqualTo(midnight);
        assertThat(NepalTime.toLocal(midnight)).isEqualTo(LocalDateTime.of(2026, 11, 23, 0, 0));
        assertThat(NepalTime.toInstant(LocalDateTime.of(2026, 11, 23, 0, 0))).isEqualTo(midnight);
        assertThat(EN_BS.moment(midnight)).isEqualTo("7 Mangsir 2083 00:00");
        assertThat(NE_BS.moment(lastMinute)).isEqualTo("२०८३ मंसिर ६ २३:५९");
    }
}
