package hr.mentoring.report.model;

import hr.mentoring.report.statistics.Mean;
import hr.mentoring.report.statistics.RankCorrelation;
import hr.mentoring.report.statistics.Share;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One published figure: an average or share of so many, a count, or the remark that a cell is withheld.
 *
 * @param n how many it was made of; null for what is only counted
 * @param value the average, how many of a share, or the count; null for what is withheld
 * @param deviation the standard deviation of an average; null for all others
 */
public record Figure(
        String cell,
        String measure,
        @Nullable Integer n,
        @Nullable Double value,
        @Nullable Double deviation) {

    static Figure mean(String cell, String measure, Mean mean) {
        return new Figure(cell, measure, mean.n(), mean.value(), mean.deviation());
    }

    static Figure share(String cell, String measure, Share share) {
        return new Figure(cell, measure, share.of(), (double) share.count(), null);
    }

    static Figure count(String cell, String measure, int count) {
        return new Figure(cell, measure, null, (double) count, null);
    }

    static Figure withheld(String cell) {
        return withheld(cell, Measures.WITHHELD);
    }

    static Figure withheld(String cell, String measure) {
        return new Figure(cell, measure, null, null, null);
    }

    /** Whether there is nothing but the remark. */
    boolean isWithheld() {
        return value == null;
    }

    Mean toMean() {
        return new Mean(Objects.requireNonNull(n), Objects.requireNonNull(value), Objects.requireNonNull(deviation));
    }

    Share toShare() {
        return new Share((int) Math.round(Objects.requireNonNull(value)), Objects.requireNonNull(n));
    }

    RankCorrelation toRankCorrelation() {
        return new RankCorrelation(Objects.requireNonNull(n), Objects.requireNonNull(value));
    }

    int toCount() {
        return value == null ? 0 : (int) Math.round(value);
    }

    /** The figure as the data hash sees it. */
    String canonical() {
        return "%s|%s|%s|%s|%s".formatted(cell, measure, n, value, deviation);
    }
}
