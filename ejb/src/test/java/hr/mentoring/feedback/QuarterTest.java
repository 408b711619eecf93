package hr.mentoring.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.common.RuleBroken;
import java.time.LocalDate;
import java.time.Month;
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
