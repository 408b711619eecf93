package hr.mentoring.report.disclosure;

import java.util.Arrays;
import java.util.BitSet;

/**
 * People who have been asked that a combination leaves them out: each voice of theirs is an equation for the factors of parts,
 * solved as they come (Gauss on sparse rows; each row gives its lowest part in terms of higher ones).
 */
final class Panel {

    private final int number;
    private final Accumulator rest;
    private final Equations equations;
    private final Users users;
    private final Factors factors;
    private final BitSet affected;
    private long work;

    /**
     * @param number which of the panels it is
     * @param parts how many there are
     * @param rest what to calculate with, which panels share one after the other; zero
     * @param factors where to put a combination, which they share as well
     */
    Panel(int number, int parts, Accumulator rest, Factors factors) {
        this.number = number;
        this.rest = rest;
        this.factors = factors;
        equations = new Equations(parts);
        users = new Users(parts);
        affected = new BitSet(parts);
    }

    int number() {
        return number;
    }

    /** How much has been calculated so far, in terms of forms. */
    long work() {
        return work;
    }

    /** Whether the factor of a part follows from those of higher ones. */
    boolean pins(int part) {
        return equations.has(part);
    }

    /** Demands that a form is zero. */
    void add(Form form) {
        Form left = reduced(form).normalized();
        if (!left.isZero()) {
            keep(left);
        }
    }

    /** What is left of a form where nobody on the panel is spoken about, as far as its lowest part is pinned. */
    private Form reduced(Form form) {
        work += form.size();
        rest.add(1, form);
        for (int lowest = rest.lowest(); lowest != Accumulator.NONE; lowest = rest.lowest()) {
            if (!equations.has(lowest)) {
                return rest.take();
            }
            work += rest.add(Residue.negative(rest.factor(lowest)), equations.read(lowest));
        }
        return rest.take();
    }

    private void keep(Form row) {
        equations.keep(row);
        for (int i = 1; i < row.size(); i++) {
            users.add(row.unknown(i), row.unknown(0));
        }
    }

    /** Lets one part have the factor of a higher one; {@link Forest#NONE} for no factor. */
    void merge(int part, int higher) {
        for (int user : users.take(part)) {
            if (equations.has(user)) {
                Form row = Form.of(equations.read(user));
                if (row.factorOf(part) != 0) {
                    equations.keep(row.replaced(part, higher));
                    if (higher != Forest.NONE) {
                        users.add(higher, user);
                    }
                }
            }
        }
        if (equations.has(part)) {
            Form row = Form.of(equations.read(part));
            equations.remove(part);
            add(row.replaced(part, higher));
        }
    }

    /**
     * The combination that speaks about nobody on the panel, gives a part the factor 1, and all higher ones none. The result
     * is good until this or another panel is asked again.
     */
    Factors speakingOf(int part) {
        factors.clear();
        factors.set(part, 1);
        int lowest = users.addTo(affected, part);
        for (int user = part; user > lowest; ) {
            user = affected.previousSetBit(user - 1);
            affected.clear(user);
            if (equations.has(user)) {
                long factor = valueOf(user);
                if (factor != 0) {
                    factors.set(user, factor);
                    lowest = Math.min(lowest, users.addTo(affected, user));
                }
            }
        }
        return factors;
    }

    /** What the factor of a part is, those of higher ones being what they are. */
    private long valueOf(int part) {
        long sum = 0;
        Equations.Reader equation = equations.read(part);
        for (work++; equation.next(); work++) {
            long value = factors.of(equation.unknown());
            if (value != 0) {
                sum = Residue.sum(sum, equation.times(value));
            }
        }
        return Residue.negative(sum);
    }

    /** The factors that a combination gives to parts. */
    static final class Factors {

        private final long[] factors;
        private int[] given = new int[16];
        private int size;

        /** @param parts how many there are */
        Factors(int parts) {
            factors = new long[parts];
        }

        private void clear() {
            for (int i = 0; i < size; i++) {
                factors[given[i]] = 0;
            }
            size = 0;
        }

        private void set(int part, long factor) {
            if (size == given.length) {
                given = Arrays.copyOf(given, 2 * size);
            }
            given[size++] = part;
            factors[part] = factor;
        }

        long of(int part) {
            return factors[part];
        }

        /** How many parts have a factor. */
        int size() {
            return size;
        }

        /** A part that has a factor. */
        int part(int number) {
            return given[number];
        }
    }
}
