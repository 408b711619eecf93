package hr.mentoring.report.disclosure;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A linear form while it is calculated, each factor in a place of its own (the sparse accumulator of Gilbert, Moler and
 * Schreiber): adding a row takes as long as the row is, however long the form has become by then.
 */
final class Accumulator {

    /** What stands for no unknown. */
    static final int NONE = -1;

    private final long[] factors;
    private final BitSet touched;
    private int firstTouched;
    private int[] unknowns = new int[16];

    /** @param size how many unknowns there are */
    Accumulator(int size) {
        factors = new long[size];
        touched = new BitSet(size);
        firstTouched = size;
    }

    /** Adds a multiple of a form. */
    void add(long multiple, Form form) {
        for (int i = 0; i < form.size(); i++) {
            add(form.unknown(i), Residue.product(multiple, form.factor(i)));
        }
    }

    /** Adds a multiple of an equation; returns how many terms it has. */
    int add(long multiple, Equations.Reader equation) {
        int terms = 0;
        do {
            add(equation.unknown(), equation.times(multiple));
            terms++;
        } while (equation.next());
        return terms;
    }

    private void add(int unknown, long factor) {
        factors[unknown] = Residue.sum(factors[unknown], factor);
        touched.set(unknown);
        firstTouched = Math.min(firstTouched, unknown);
    }

    long factor(int unknown) {
        return factors[unknown];
    }

    /** The lowest unknown that has a factor; {@link #NONE} where the form is zero. */
    int lowest() {
        int unknown = touched.nextSetBit(firstTouched);
        while (unknown >= 0 && factors[unknown] == 0) {
            touched.clear(unknown);
            unknown = touched.nextSetBit(unknown + 1);
        }
        firstTouched = unknown < 0 ? factors.length : unknown;
        return unknown;
    }

    /** Takes the form out, which leaves zero. */
    Form take() {
        int size = 0;
        for (int unknown = lowest(); unknown != NONE; unknown = lowest()) {
            if (size == unknowns.length) {
                unknowns = Arrays.copyOf(unknowns, 2 * size);
            }
            unknowns[size++] = unknown;
            touched.clear(unknown);
        }
        long[] taken = new long[size];
        for (int i = 0; i < size; i++) {
            taken[i] = factors[unknowns[i]];
            factors[unknowns[i]] = 0;
        }
        return Form.of(Arrays.copyOf(unknowns, size), taken);
    }
}
