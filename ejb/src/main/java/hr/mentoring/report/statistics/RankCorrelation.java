package hr.mentoring.report.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How far two things rise together, by Spearman's rank correlation (1904): 1 when the one that has more of this always has
 * more of that, -1 when always less, near 0 when they have nothing to do with each other. It asks for no scale, only for an
 * order; what is equal shares its rank.
 *
 * @param n how many were compared, {@value #LEAST} or more
 * @param value from -1 to 1
 */
public record RankCorrelation(int n, double value) {

    /** With fewer, an interval would say nothing. */
    public static final int LEAST = 20;

    public RankCorrelation {
        if (n < LEAST || !(Math.abs(value) <= 1)) {
            throw new IllegalArgumentException("There is no rank correlation %f of %d".formatted(value, n));
        }
    }

    /** Two things that are known of one. */
    public record Point(double one, double other) {}

    /** The correlation of these points; 0 where either thing is the same for all. */
    public static RankCorrelation of(List<Point> points) {
        double[] ones = ranks(points, Point::one);
        double[] others = ranks(points, Point::other);
        double middle = (points.size() + 1) / 2.0;
        double together = 0;
        double oneSquares = 0;
        double otherSquares = 0;
        for (int i = 0; i < ones.length; i++) {
            together += (ones[i] - middle) * (others[i] - middle);
            oneSquares += (ones[i] - middle) * (ones[i] - middle);
            otherSquares += (others[i] - middle) * (others[i] - middle);
        }
        double spread = Math.sqrt(oneSquares * otherSquares);
        return new RankCorrelation(points.size(), spread == 0 ? 0 : Math.max(-1, Math.min(1, together / spread)));
    }

    private static double[] ranks(List<Point> points, ToDoubleFunction<Point> value) {
        Integer[] order = IntStream.range(0, points.size()).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> value.applyAsDouble(points.get(i))));
        double[] ranks = new double[order.length];
        int first = 0;
        while (first < order.length) {
            int next = first;
            double shared = value.applyAsDouble(points.get(order[first]));
            while (next < order.length && value.applyAsDouble(points.get(order[next])) == shared) {
                next++;
            }
            for (int i = first; i < next; i++) {
                ranks[order[i]] = (first + 1 + next) / 2.0;
            }
            first = next;
        }
        return ranks;
    }

    /** Fisher's interval with the variance of Bonett and Wright (2000), which is honest for ranks. */
    public Interval interval() {
        double bounded = Math.max(-0.999_999, Math.min(0.999_999, value));
        double z = Math.log((1 + bounded) / (1 - bounded)) / 2;
        double half = Share.Z * Math.sqrt((1 + bounded * bounded / 2) / (n - 3));
        return new Interval(Math.tanh(z - half), Math.tanh(z + half));
    }

    /** Whether it differs from nothing by more than chance. */
    public boolean isBeyondChance() {
        return !interval().contains(0);
    }
}
