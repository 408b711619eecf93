package hr.mentoring.report.disclosure;

import java.util.Arrays;

/**
 * What a combination of figures makes of a voice: the sum of the factors of its parts, as a sparse linear form in these
 * unknown factors. Coefficients are integers modulo a prime near 2^61, so that nothing is ever rounded.
 */
final class Form {

    private static final long PRIME = (1L << 61) - 1;

    private static final byte[] NONE_SMALL = {};
    private static final long[] NONE_LARGE = {};

    static final Form ZERO = sumOf();

    private final int[] unknowns;
    private final byte[] small;
    private final long[] large;

    private Form(int[] unknowns, byte[] small, long[] large) {
        this.unknowns = unknowns;
        this.small = small;
        this.large = large;
    }

    /** The sum of these unknowns, which ascend. */
    static Form sumOf(int... unknowns) {
        byte[] ones = new byte[unknowns.length];
        Arrays.fill(ones, (byte) 1);
        return new Form(unknowns, ones, NONE_LARGE);
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
        return small.length > 0 ? unpacked(small[number]) : large[number];
    }

    /** The factor of an unknown, 0 where it does not occur. */
    long factorOf(int unknown) {
        int place = Arrays.binarySearch(unknowns, unknown);
        return place < 0 ? 0 : factor(place);
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
            long sum = takeMine ? factor(mine) : 0;
            if (takeIts) {
                sum = add(sum, times(factor, other.factor(its)));
            }
            if (sum != 0) {
                sumUnknowns[size] = takeMine ? unknowns[mine] : other.unknowns[its];
                sumFactors[size++] = sum;
            }
            mine += takeMine ? 1 : 0;
            its += takeIts ? 1 : 0;
        }
        return new Form(
                size == sumUnknowns.length ? sumUnknowns : Arrays.copyOf(sumUnknowns, size), NONE_SMALL, sumFactors);
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
        return isZero() || factor(0) == 1 ? this : ZERO.plus(inverse(factor(0)), this);
    }

    /** The same form in less room, to be kept: nearly all factors are small numbers, and take a byte each. */
    Form packed() {
        byte[] bytes = new byte[size()];
        for (int place = 0; place < bytes.length; place++) {
            long factor = factor(place);
            bytes[place] = (byte) (factor > PRIME / 2 ? factor - PRIME : factor);
            if (unpacked(bytes[place]) != factor) {
                return new Form(unknowns, NONE_SMALL, Arrays.copyOf(large, size()));
            }
        }
        return new Form(unknowns, bytes, NONE_LARGE);
    }

    private static long unpacked(byte factor) {
        return factor < 0 ? PRIME + factor : factor;
    }

    /** What the first unknown is, its factor being 1, when the form is zero and the others have these values. */
    long valueOfRest(Panel.Factors values) {
        long sum = 0;
        for (int i = 1; i < unknowns.length; i++) {
            long value = values.of(unknowns[i]);
            if (value != 0) {
                sum = add(sum, times(factor(i), value));
            }
        }
        return sum == 0 ? 0 : PRIME - sum;
    }

    /** The sum of the values of the first of some unknowns. */
    static long sum(Panel.Factors values, int[] unknowns, int count) {
        long sum = 0;
        for (int i = 0; i < count; i++) {
            sum = add(sum, values.of(unknowns[i]));
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
}
