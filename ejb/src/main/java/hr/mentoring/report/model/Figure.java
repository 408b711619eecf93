package hr.mentoring.report.model;

import hr.mentoring.report.statistics.Mean;
import hr.mentoring.report.statistics.RankCorrelation;
import hr.mentoring.report.statistics.Share;
import org.jspecify.annotations.Nullable;

/** One published figure: an average or share of so many, a count, or the remark that a cell is withheld. */
public final class Figure {

    private static final int NOBODY = -1;
    private static final double NOTHING = Double.NaN;

    private final String cell;
    private final String measure;
    private final int n;
    private final double value;
    private final double deviation;

    /**
     * @param n how many it was made of; null for what is only counted
     * @param value the average, how many of a share, or the count; null for what is withheld
     * @param deviation the standard deviation of an average; null for all others
     */
    public Figure(
            String cell, String measure, @Nullable Integer n, @Nullable Double value, @Nullable Double deviation) {
        this.cell = cell;
        this.measure = measure;
        this.n = n == null ? NOBODY : n;
        this.value = value == null ? NOTHING : value;
        this.deviation = deviation == null ? NOTHING : deviation;
    }

    public String cell() {
        return cell;
    }

    public String measure() {
        return measure;
    }

    /** How many it was made of; null for what is only counted. */
    public @Nullable Integer n() {
        return n == NOBODY ? null : Integer.valueOf(n);
    }

    /** The average, how many of a share, or the count; null for what is withheld. */
    public @Nullable Double value() {
        return orNull(value);
    }

    /** The standard deviation of an average; null for all others. */
    public @Nullable Double deviation() {
        return orNull(deviation);
    }

    private static @Nullable Double orNull(double number) {
        return Double.isNaN(number) ? null : Double.valueOf(number);
    }

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
        return Double.isNaN(value);
    }

    Mean toMean() {
        return new Mean(n, value, deviation);
    }

    Share toShare() {
        return new Share((int) Math.round(value), n);
    }

    RankCorrelation toRankCorrelation() {
        return new RankCorrelation(n, value);
    }

    int toCount() {
        return (int) Math.round(value);
    }

    /** The figure as the data hash sees it. */
    String canonical() {
        return "%s|%s|%s|%s|%s".formatted(cell, measure, n(), value(), deviation());
    }
}
