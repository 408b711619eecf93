package hr.mentoring.report.statistics;

import java.util.List;

/**
 * The average of ratings, never without its number and spread.
 *
 * @param n how many ratings, 1 or more
 * @param value their average
 * @param deviation their sample standard deviation; 0 when all are equal or there is only one
 */
public record Mean(int n, double value, double deviation) {

    public Mean {
        if (n < 1) {
            throw new IllegalArgumentException("There is no average of " + n + " ratings");
        }
    }

    /** The average of these ratings. */
    public static Mean of(List<Integer> ratings) {
        double average = ratings.stream()
                .mapToInt(Integer::intValue)
                .average()
                .orElseThrow(() -> new IllegalArgumentException("There is no average of no ratings"));
        double squares = ratings.stream()
                .mapToDouble(rating -> (rating - average) * (rating - average))
                .sum();
        return new Mean(ratings.size(), average, ratings.size() < 2 ? 0 : Math.sqrt(squares / (ratings.size() - 1)));
    }

    /** The average of {@code n} ratings of which only their sum and that of their squares is known. */
    public static Mean ofSums(int n, long sum, long squares) {
        double average = (double) sum / n;
        double spread = Math.max(0, squares - average * sum);
        return new Mean(n, average, n < 2 ? 0 : Math.sqrt(spread / (n - 1)));
    }

    /** Student's interval; as wide as it must be for so few. A single rating says nothing about the others. */
    public Interval interval() {
        if (n < 2) {
            return new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        double half = StudentT.quantile975(n - 1) * deviation / Math.sqrt(n);
        return new Interval(value - half, value + half);
    }

    /** How far the average could lie if {@code silent} more people had all said {@code least}, or all {@code most}. */
    public Interval withSilent(int silent, int least, int most) {
        double sum = value * n;
        double all = (double) n + silent;
        return new Interval((sum + (double) silent * least) / all, (sum + (double) silent * most) / all);
    }

    /** Whether this average differs from an earlier one by more than chance, by Welch's test at 5 %. */
    public boolean differsFrom(Mean earlier) {
        if (n < 2 || earlier.n < 2) {
            return false;
        }
        double a = deviation * deviation / n;
        double b = earlier.deviation * earlier.deviation / earlier.n;
        double difference = Math.abs(value - earlier.value);
        if (a + b == 0) {
            return difference > 0;
        }
        double freedom = (a + b) * (a + b) / (a * a / (n - 1) + b * b / (earlier.n - 1));
        return difference > StudentT.quantile975(freedom) * Math.sqrt(a + b);
    }
}
