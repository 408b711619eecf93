package hr.mentoring.report.statistics;

/**
 * A share of people, such as "31 of 40 would recommend it".
 *
 * @param count how many
 * @param of out of how many, 1 or more
 */
public record Share(int count, int of) {

    /** The normal quantile that leaves 2.5 % on each side. */
    static final double Z = 1.959963984540054;

    public Share {
        if (of < 1 || count < 0 || count > of) {
            throw new IllegalArgumentException(
                    "A share needs 0 <= count <= of and of >= 1, not %d of %d".formatted(count, of));
        }
    }

    /** The share, from 0 to 1. */
    public double value() {
        return (double) count / of;
    }

    /**
     * Wilson's score interval (E. B. Wilson, 1927): honest for small groups and for shares near 0 and 1, where the
     * textbook interval promises too much.
     */
    public Interval interval() {
        double z2 = Z * Z;
        double center = (value() + z2 / (2 * of)) / (1 + z2 / of);
        double half = Z / (1 + z2 / of) * Math.sqrt(value() * (1 - value()) / of + z2 / (4.0 * of * of));
        return new Interval(center - half, center + half).within(0, 1);
    }

    /** How far the share could lie if those who did not answer, {@code silent} people, all said no, or all yes. */
    public Interval withSilent(int silent) {
        double all = (double) of + silent;
        return new Interval(count / all, (count + silent) / all);
    }

    /** Whether this share differs from an earlier one by more than chance: Newcombe's interval of the difference excludes 0. */
    public boolean differsFrom(Share earlier) {
        Interval now = interval();
        Interval then = earlier.interval();
        double difference = value() - earlier.value();
        double down = Math.hypot(value() - now.low(), then.high() - earlier.value());
        double up = Math.hypot(now.high() - value(), earlier.value() - then.low());
        return difference - down > 0 || difference + up < 0;
    }
}
