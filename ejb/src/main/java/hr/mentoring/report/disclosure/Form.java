package hr.mentoring.report.disclosure;

import java.util.Arrays;

/**
 * What a combination of figures makes of a voice: the sum of the factors of its parts, as a sparse linear form in these
 * unknown factors. Coefficients are integers modulo a prime near 2^61, so that nothing is ever rounded.
 */
final class Form {

    private static final long PRIME = (1L << 61) - 1;

    static final Form ZERO = new Form(new int[0], new long[0]);

    private final int[] unknowns;
    private final long[] factors;

    private Form(int[] unknowns, long[] factors) {
        this.unknowns = unknowns;
        this.factors = factors;
    }

    /** The sum of these unknowns, which ascend. */
    static Form sumOf(int... unknowns) {
        long[] ones = new long[unknowns.length];
        Arrays.fill(ones, 1);
        return new Form(unknowns, ones);
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
        return place < 0 ? 0 : factors[place];
    }

    /** This form and a multiple of another. */
    Form plus(long factor, Form other) {
        int[] sumUnknowns = new int[size() + other.size()];
        long[] sumFactors = new long[sumUnknowns.length];
        int size = 0;
        int mine = 0;
        int its = 0;
        while (mine < size() || its < other.size()) {
            boolean takeMine = its == other.size() || (mine < size() && unknowns[mine] <= other.unknowns[its]);
            boolean takeIts = mine == size() || (its < other.size() && other.unknowns[its] <= unknowns[mine]);
            long sum = takeMine ? factors[mine] : 0;
            if (takeIts) {
                sum = add(sum, times(factor, other.factors[its]));
            }
            if (sum != 0) {
                sumUnknowns[size] = takeMine ? unknowns[mine] : other.unknowns[its];
                sumFactors[size++] = sum;
            }
            mine += takeMine ? 1 : 0;
            its += takeIts ? 1 : 0;
        }
        return size == sumUnknowns.length
                ? new Form(sumUnknowns, sumFactors)
                : new Form(Arrays.copyOf(sumUnknowns, size), Arrays.copyOf(sumFactors, size));
    }

    /** This form less a multiple of another. */
    Form minus(long factor, Form other) {
        return plus(PRIME - factor, other);
    }

    /** This form with a higher unknown in the place of one; {@link Forest#NONE} for nothing in its place. */
    Form replaced(int unknown, int higher) {
        long factor = factorOf(unknown);
        Form without = minus(factor, sumOf(unknown));
        return higher == Forest.NONE ? without : without.plus(factor, sumOf(higher));
    }

    /** The multiple of this form whose first factor is 1. */
    Form normalized() {
        return isZero() || factors[0] == 1 ? this : ZERO.plus(inverse(factors[0]), this);
    }

    /** What the first unknown is, its factor being 1, when the form is zero and the others have these values. */
    long valueOfRest(Panel.Factors values) {
        long sum = 0;
        for (int i = 1; i < unknowns.length; i++) {
            long value = values.of(unknowns[i]);
            if (value != 0) {
                sum = add(sum, times(factors[i], value));
            }
        }
        return sum == 0 ? 0 : PRIME - sum;
    }

    /** The sum of some values. */
    static long sum(Panel.Factors values, int[] unknowns) {
        long sum = 0;
        for (int unknown : unknowns) {
            sum = add(sum, values.of(unknown));
        }
        return sum;
    }

    private static long add(long one, long other) {
        long sum = one + other;
        return sum >= PRIME ? sum - PRIME : sum;
    }

    private static long times(long one, long other) {
        if (one == 1 || other == 1) {
            return one == 1 ? other : one;
        }
        long low = one * other;
        long high = Math.multiplyHigh(one, other);
        return add(low & PRIME, (low >>> 61) | (high << 3));
    }

    private static long inverse(long factor) {
        if (factor == 1 || factor == PRIME - 1) {
            return factor;
        }
        long result = 1;
        for (long base = factor, exponent = PRIME - 2; exponent > 0; exponent >>= 1, base = times(base, base)) {
            if ((exponent & 1) == 1) {
                result = times(result, base);
            }
        }
        return result;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Form form
                && Arrays.equals(unknowns, form.unknowns)
                && Arrays.equals(factors, form.factors);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(unknowns) + Arrays.hashCode(factors);
    }

    @Override
    public String toString() {
        return Arrays.toString(unknowns) + Arrays.toString(factors);
    }
}
