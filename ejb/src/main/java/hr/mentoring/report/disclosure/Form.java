package hr.mentoring.report.disclosure;

import java.util.Arrays;

/**
 * What a combination of figures makes of a voice: the sum of the factors of its parts, as a sparse linear form in these
 * unknown factors, whose coefficients are {@link Residue}s.
 */
final class Form {

    private static final Form ZERO = sumOf();

    private final int[] unknowns;
    private final long[] factors;

    private Form(int[] unknowns, long[] factors) {
        this.unknowns = unknowns;
        this.factors = factors;
    }

    /** The form with these factors of these unknowns, which ascend. */
    static Form of(int[] unknowns, long[] factors) {
        return new Form(unknowns, factors);
    }

    /** The sum of these unknowns, which ascend. */
    static Form sumOf(int... unknowns) {
        long[] ones = new long[unknowns.length];
        Arrays.fill(ones, 1);
        return new Form(unknowns, ones);
    }

    /** The form of an equation that is kept. */
    static Form of(Equations.Reader equation) {
        int[] unknowns = new int[16];
        long[] factors = new long[16];
        int size = 0;
        do {
            if (size == unknowns.length) {
                unknowns = Arrays.copyOf(unknowns, 2 * size);
                factors = Arrays.copyOf(factors, 2 * size);
            }
            unknowns[size] = equation.unknown();
            factors[size++] = equation.factor();
        } while (equation.next());
        return new Form(Arrays.copyOf(unknowns, size), factors);
    }

    boolean isZero() {
        return unknowns.length == 0;
    }

    int size() {
        return unknowns.length;
    }

    int unknown(int number) {
        return unknowns[number];
    }

    /** The factor at a place. */
    long factor(int number) {
        return factors[number];
    }

    /** The factor of an unknown, 0 where it does not occur. */
    long factorOf(int unknown) {
        int place = Arrays.binarySearch(unknowns, unknown);
        return place < 0 ? 0 : factor(place);
    }

    /** This form and a multiple of another. */
    private Form plus(long factor, Form other) {
        int[] sumUnknowns = new int[size() + other.size()];
        long[] sumFactors = new long[sumUnknowns.length];
        int size = 0;
        int mine = 0;
        int its = 0;
        while (mine < size() || its < other.size()) {
            boolean takeMine = its == other.size() || (mine < size() && unknowns[mine] <= other.unknowns[its]);
            boolean takeIts = mine == size() || (its < other.size() && other.unknowns[its] <= unknowns[mine]);
            long sum = takeMine ? factor(mine) : 0;
            if (takeIts) {
                sum = Residue.sum(sum, Residue.product(factor, other.factor(its)));
            }
            if (sum != 0) {
                sumUnknowns[size] = takeMine ? unknowns[mine] : other.unknowns[its];
                sumFactors[size++] = sum;
            }
            mine += takeMine ? 1 : 0;
            its += takeIts ? 1 : 0;
        }
        return of(size == sumUnknowns.length ? sumUnknowns : Arrays.copyOf(sumUnknowns, size), sumFactors);
    }

    /** This form with a higher unknown in the place of one; {@link Forest#NONE} for nothing in its place. */
    Form replaced(int unknown, int higher) {
        long factor = factorOf(unknown);
        Form without = plus(Residue.negative(factor), sumOf(unknown));
        return higher == Forest.NONE ? without : without.plus(factor, sumOf(higher));
    }

    /** The multiple of this form whose first factor is 1. */
    Form normalized() {
        return isZero() || factor(0) == 1 ? this : ZERO.plus(Residue.inverse(factor(0)), this);
    }

    /** The sum of the values of the first of some unknowns. */
    static long sum(Panel.Factors values, int[] unknowns, int count) {
        long sum = 0;
        for (int i = 0; i < count; i++) {
            sum = Residue.sum(sum, values.of(unknowns[i]));
        }
        return sum;
    }
}
