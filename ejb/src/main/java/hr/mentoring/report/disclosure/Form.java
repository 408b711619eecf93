package hr.mentoring.report.disclosure;

import java.util.Arrays;

/**
 * What a combination of figures makes of a voice: the sum of the factors of its parts, as a sparse linear form in these
 * unknown factors, whose coefficients are {@link Residue}s.
 */
final class Form {

    private static final byte[] NONE_SMALL = {};
    private static final long[] NONE_LARGE = {};

    private static final Form ZERO = sumOf();

    private final int[] unknowns;
    private final byte[] small;
    private final long[] large;

    private Form(int[] unknowns, byte[] small, long[] large) {
        this.unknowns = unknowns;
        this.small = small;
        this.large = large;
    }

    /** The form with these factors of these unknowns, which ascend. */
    static Form of(int[] unknowns, long[] factors) {
        return new Form(unknowns, NONE_SMALL, factors);
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
        return small.length > 0 ? Residue.of(small[number]) : large[number];
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

    /** The same form in less room, to be kept: nearly all factors are small numbers, and take a byte each. */
    Form packed() {
        byte[] bytes = new byte[size()];
        for (int place = 0; place < bytes.length; place++) {
            long factor = factor(place);
            bytes[place] = (byte) Residue.nearest(factor);
            if (Residue.of(bytes[place]) != factor) {
                return of(unknowns, Arrays.copyOf(large, size()));
            }
        }
        return new Form(unknowns, bytes, NONE_LARGE);
    }

    /** What the first unknown is, its factor being 1, when the form is zero and the others have these values. */
    long valueOfRest(Panel.Factors values) {
        long sum = 0;
        for (int i = 1; i < unknowns.length; i++) {
            long value = values.of(unknowns[i]);
            if (value != 0) {
                sum = Residue.sum(sum, Residue.product(factor(i), value));
            }
        }
        return Residue.negative(sum);
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
