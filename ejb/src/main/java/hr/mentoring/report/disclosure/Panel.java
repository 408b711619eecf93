package hr.mentoring.report.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People who have been asked that a combination leaves them out: each voice of theirs is an equation for the factors of parts,
 * solved as they come (Gauss on sparse rows; each row gives its lowest part in terms of higher ones).
 */
final class Panel {

    private final int number;
    private final Accumulator rest;
    private final @Nullable Form[] rows;
    private final List<Places> users = new ArrayList<>();
    private final Factors factors;
    private final BitSet affected;
    private long work;

    /**
     * @param number which of the panels it is
     * @param parts how many there are
     * @param rest what to calculate with, which panels share one after the other; zero
     */
    Panel(int number, int parts, Accumulator rest) {
        this.number = number;
        this.rest = rest;
        rows = new Form[parts];
        for (int part = 0; part < parts; part++) {
            users.add(new Places());
        }
        factors = new Factors(parts);
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
        return rows[part] != null;
    }

    /** Demands that a form is zero. */
    void add(Form form) {
        Form left = reduced(form).normalized();
        if (!left.isZero()) {
            keep(left.unknown(0), left);
        }
    }

    /** What is left of a form where nobody on the panel is spoken about, as far as its lowest part is pinned. */
    private Form reduced(Form form) {
        work += form.size();
        rest.add(1, form);
        for (int lowest = rest.lowest(); lowest != Accumulator.NONE; lowest = rest.lowest()) {
            Form row = rows[lowest];
            if (row == null) {
                return rest.take();
            }
            work += row.size();
            rest.add(Residue.negative(rest.factor(lowest)), row);
        }
        return rest.take();
    }

    private void keep(int part, Form row) {
        rows[part] = row.packed();
        for (int i = 1; i < row.size(); i++) {
            users.get(row.unknown(i)).add(part);
        }
    }

    /** Lets one part have the factor of a higher one; {@link Forest#NONE} for no factor. */
    void merge(int part, int higher) {
        Places usersOfPart = users.get(part);
        for (int i = 0; i < usersOfPart.size(); i++) {
            int user = usersOfPart.get(i);
            Form row = rows[user];
            if (row != null && row.factorOf(part) != 0) {
                rows[user] = row.replaced(part, higher).packed();
                if (higher != Forest.NONE) {
                    users.get(higher).add(user);
                }
            }
        }
        usersOfPart.clear();
        Form row = rows[part];
        if (row != null) {
            rows[part] = null;
            add(row.replaced(part, higher));
        }
    }

    /**
     * The combination that speaks about nobody on the panel, gives a part the factor 1, and all higher ones none. The result
     * is good until the next call.
     */
    Factors speakingOf(int part) {
        factors.clear();
        factors.set(part, 1);
        int lowest = affect(users.get(part), part);
        for (int user = part; user > lowest; ) {
            user = affected.previousSetBit(user - 1);
            affected.clear(user);
            Form row = rows[user];
            if (row != null) {
                work += row.size();
                long factor = row.valueOfRest(factors);
                if (factor != 0) {
                    factors.set(user, factor);
                    lowest = affect(users.get(user), lowest);
                }
            }
        }
        return factors;
    }

    /** Takes note of parts that have to be calculated anew, which are lower than those they use; returns the lowest. */
    private int affect(Places some, int lowestSoFar) {
        int lowest = lowestSoFar;
        for (int i = 0; i < some.size(); i++) {
            affected.set(some.get(i));
            lowest = Math.min(lowest, some.get(i));
        }
        return lowest;
    }

    /** The factors that a combination gives to parts. */
    static final class Factors {

        private final long[] factors;
        private int[] given = new int[16];
        private int size;

        private Factors(int parts) {
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
