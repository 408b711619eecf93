package hr.mentoring.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.Texts;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {

    @Test
    void aQuarterIsReadAndWrittenTheSameWay() {
        assertThat(Quarter.parse(" 2026-Q3 ")).isEqualTo(new Quarter(2026, 3)).hasToString("2026-Q3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026-Q5", "2026Q3", "26-Q3", "0026-Q1", "2026-Q3; drop table", "2026-Q3-M01", "2026-Q3-M13"
            })
    void whatIsNoQuarterIsRefusedByName(String text) {
        assertThatThrownBy(() -> Quarter.parse(text))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo("feedback.quarter-form"));
    }

    @Test
    void theDaysOfAYearFallIntoFourQuarters() {
        assertThat(Quarter.of(LocalDate.of(2026, 3, 31))).hasToString("2026-Q1");
        assertThat(Quarter.of(LocalDate.of(2026, 4, 1))).hasToString("2026-Q2");
        assertThat(new Quarter(2028, 1).lastDay()).isEqualTo(LocalDate.of(2028, 3, 31));
        assertThat(new Quarter(2026, 1).previous()).hasToString("2025-Q4");
    }

    @Test
    void aQuarterIsOverTheDayAfterItsLast() {
        assertThat(new Quarter(2026, 3).isOverOn(LocalDate.of(2026, 9, 30))).isFalse();
        assertThat(new Quarter(2026, 3).isOverOn(LocalDate.of(2026, 10, 1))).isTrue();
    }

    @Test
    void aYearThatBeginsInAprilIsNamedByTheYearItEndsIn() {
        Quarter first = Quarter.of(LocalDate.of(2026, 4, 1), Month.APRIL);

        assertThat(first).hasToString("2027-Q1-M04").isEqualTo(Quarter.parse("2027-Q1-M04"));
        assertThat(first.lastDay()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(first.previous()).hasToString("2026-Q4-M04");
        assertThat(first.previous().firstDay()).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void peopleReadItsNameInTheirLanguage() {
        assertThat(new Quarter(2026, 3).in(Locale.ENGLISH)).isEqualTo("Q3 2026");
        Quarter fiscal = Quarter.parse("2027-Q1-M04");
        assertThat(fiscal.in(Locale.ENGLISH)).isEqualTo("Q1 of fiscal year 2027 (April to June 2026)");
        assertThat(fiscal.in(Locale.GERMAN)).isEqualTo("Q1 des Geschäftsjahres 2027 (April bis Juni 2026)");
        assertThat(fiscal.brief().in(Locale.ENGLISH)).isEqualTo("Q1 FY 2027");
        assertThat(fiscal.brief().in(Locale.GERMAN)).isEqualTo("Q1 GJ 2027");
    }

    @Test
    void aQuarterThatRunsAcrossTheNewYearSaysBothYears() {
        assertThat(Quarter.parse("2027-Q1-M12").in(Locale.ENGLISH))
                .isEqualTo("Q1 of fiscal year 2027 (December 2026 to February 2027)");
    }

    @ParameterizedTest
    @EnumSource(Month.class)
    void noNameForPeopleIsTheOneForAddresses(Month begins) {
        Quarter quarter = Quarter.of(LocalDate.of(2026, 5, 1), begins);
        for (Locale language : Texts.LANGUAGES) {
            assertThat(quarter.in(language) + quarter.brief().in(language)).doesNotContain("-", "?", "{");
        }
    }

    @ParameterizedTest
    @EnumSource(Month.class)
    void theQuartersOfAnyYearFollowEachOtherWithoutAGap(Month begins) {
        for (LocalDate day = LocalDate.of(2027, 1, 1); day.isBefore(LocalDate.of(2029, 1, 1)); day = day.plusDays(1)) {
            Quarter quarter = Quarter.of(day, begins);

            assertThat(day).isBetween(quarter.firstDay(), quarter.lastDay());
            assertThat(quarter.previous().lastDay())
                    .isEqualTo(quarter.firstDay().minusDays(1));
            assertThat(Quarter.parse(quarter.toString())).isEqualTo(quarter);
            assertThat(quarter.number() == 1).isEqualTo(quarter.firstDay().getMonth() == begins);
        }
    }
}
