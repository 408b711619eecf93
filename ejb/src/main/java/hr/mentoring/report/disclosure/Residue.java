package hr.mentoring.report.disclosure;

/** Integers modulo the prime 2^61 - 1, with which nothing is ever rounded. */
final class Residue {

    private static final long PRIME = (1L << 61) - 1;

    private Residue() {}

    /** The residue of a whole number near 0. */
    static long of(long number) {
        return number < 0 ? PRIME + number : number;
    }

    /** The whole number nearest to 0 that has this residue. */
    static long nearest(long residue) {
        return residue > PRIME / 2 ? residue - PRIME : residue;
    }

    static long sum(long one, long other) {
        long sum = one + other;
        return sum >= PRIME ? sum - PRIME : sum;
    }

    static long negative(long one) {
        return one == 0 ? 0 : PRIME - one;
    }

    static long product(long one, long other) {
        if (one == 1 || other == 1) {
            return one == 1 ? other : one;
        }
        long low = one * other;
        long high = Math.multiplyHigh(one, other);
        return sum(low & PRIME, (low >>> 61) | (high << 3));
    }

    /** What makes 1 of one that is not 0, by Fermat's little theorem. */
    static long inverse(long one) {
        if (one == 1 || one == PRIME - 1) {
            return one;
        }
        long result = 1;
        for (long base = one, exponent = PRIME - 2; exponent > 0; exponent >>= 1, base = product(base, base)) {
            if ((exponent & 1) == 1) {
                result = product(result, base);
            }
        }
        return result;
    }
}
