package hr.mentoring.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.common.RuleBroken;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {

    @Test
    void aQuarterIsReadAndWrittenTheSameWay() {
        assertThat(Quarter.parse(" 2026-Q3 ")).isEqualTo(new Quarter(2026, 3)).hasToString("2026-Q3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-Q5", "2026Q3", "26-Q3", "0026-Q1", "2026-Q3; drop table"})
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
}
