package hr.mentoring.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;

/**
 * When the story happens: it ends today, and the last two whole quarters lie within it.
 *
 * @param today the day on which the demonstration is shown
 */
public record Calendar(LocalDate today) {

    /** The first of the two quarters that feedback is given for. */
    LocalDate firstQuarter() {
        return secondQuarter().minusMonths(3);
    }

    /** The last quarter that is over. */
    public LocalDate secondQuarter() {
        return today.with(IsoFields.DAY_OF_QUARTER, 1).minusMonths(3);
    }

    /** The day on which HR begins. */
    LocalDate beginning() {
        return firstQuarter().minusDays(28);
    }

    /** The last day of the enrollment window. */
    LocalDate enrollmentCloses() {
        return beginning().plusDays(20);
    }

    /** The day on which the pairs begin. */
    LocalDate start() {
        return firstQuarter().plusDays(6);
    }

    /** The day on which the cohort is to end. */
    LocalDate end() {
        return start().plusMonths(12);
    }

    /** The name of the quarter that begins on this day: {@code 2026-Q3}. */
    public static String name(LocalDate quarter) {
        return "%d-Q%d".formatted(quarter.getYear(), quarter.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** Ten in the morning, UTC. */
    static Instant morningOf(LocalDate day) {
        return day.atTime(LocalTime.of(10, 0)).toInstant(ZoneOffset.UTC);
    }
}
