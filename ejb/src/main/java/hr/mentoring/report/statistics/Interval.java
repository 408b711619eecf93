package hr.mentoring.report.statistics;

/**
 * Where the true value lies with 95 % confidence.
 *
 * @param low the lower end
 * @param high the upper end, not below {@code low}
 */
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("An interval needs low <= high, not " + low + " to " + high);
        }
    }

    /** Whether a value lies within, ends included. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** The part of this interval between two limits that a scale sets. */
    public Interval within(double least, double most) {
        return new Interval(Math.max(least, Math.min(low, most)), Math.min(most, Math.max(high, least)));
    }
}
