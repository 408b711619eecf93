package hr.mentoring.report.model;

import hr.mentoring.report.statistics.Mean;
import hr.mentoring.report.statistics.Share;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One published figure: an average or share of so many, a count, or the remark that a cell is withheld.
 */
@Embeddable
public class Figure {

    private String cell;
    private String measure;
    private @Nullable Integer n;

    @Column(name = "amount")
    private @Nullable Double value;

    private @Nullable Double deviation;

    protected Figure() {}

    private Figure(
            String cell, String measure, @Nullable Integer n, @Nullable Double value, @Nullable Double deviation) {
        this.cell = cell;
        this.measure = measure;
        this.n = n;
        this.value = value;
        this.deviation = deviation;
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
        return new Figure(cell, Measures.WITHHELD, null, null, null);
    }

    public String cell() {
        return cell;
    }

    public String measure() {
        return measure;
    }

    Mean toMean() {
        return new Mean(Objects.requireNonNull(n), Objects.requireNonNull(value), Objects.requireNonNull(deviation));
    }

    Share toShare() {
        return new Share((int) Math.round(Objects.requireNonNull(value)), Objects.requireNonNull(n));
    }

    int toCount() {
        return value == null ? 0 : (int) Math.round(value);
    }

    /** The figure as the data hash sees it. */
    String canonical() {
        return "%s|%s|%s|%s|%s".formatted(cell, measure, n, value, deviation);
    }
}
