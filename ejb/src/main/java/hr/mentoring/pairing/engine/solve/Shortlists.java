package hr.mentoring.pairing.engine.solve;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Each mentee's best mentors at some earlier prices, and a bound on what all others can be worth to them. As long as
 * prices only rise the bound holds, so that a whole row need be read again only when the best of the shortlist falls
 * below it.
 */
final class Shortlists {

    /** Nobody is left out of the shortlist. */
    static final int NOBODY_ELSE = Integer.MIN_VALUE / 2;

    /** With more mentors wanted by one mentee, a shortlist may hold nobody besides those they have. */
    static final int MOST_WANTED = 32;

    private static final int USUAL = 64;
    /** Enough where reading a row again costs little. */
    private static final int SHORT = 32;

    private static final int SEGMENT = 512;
    private static final int SAMPLE = 16;
    /** From this width on, a few parts of a row tell enough about the rest. */
    private static final int WORTH_A_GUESS = 2048;

    private static final int GUESS_PARTS = 8;
    private static final int GUESS_PART = 32;
    /** Rows that one thread reads at a time. */
    private static final int FEW = 16;

    final int size;
    final int[] mentors;
    final int[] scores;
    final int[] count;
    /** No mentor outside the shortlist is worth more than this to the mentee. */
    final int[] bound;

    private final Rows rows;
    private final int[] price;
    private final Selector own;

    /** Shortlists over the rows of a problem, at prices that are changed elsewhere and only rise. */
    static Shortlists of(OpenProblem open, Rows rows, int[] price) {
        return of(open, rows, price, USUAL);
    }

    /** The same with every row read. */
    static Shortlists read(OpenProblem open, Rows rows, int[] price) {
        Shortlists shortlists = of(open, rows, price);
        shortlists.readAll(open.demand);
        return shortlists;
    }

    private static Shortlists of(OpenProblem open, Rows rows, int[] price, int length) {
        int mostWanted = IntStream.of(open.demand).max().orElse(0);
        int size = Math.max(1, Math.min(open.mentors, length + Math.min(mostWanted, MOST_WANTED)));
        return new Shortlists(rows, open.mentees, size, price);
    }

    /** The same, where no row was read yet; each is when it is first needed. */
    static Shortlists unread(OpenProblem open, Rows rows, int[] price) {
        Shortlists shortlists = of(open, rows, price, SHORT);
        Arrays.fill(shortlists.bound, open.problem.scoreLimit());
        return shortlists;
    }

    private Shortlists(Rows rows, int mentees, int size, int[] price) {
        this.rows = rows;
        this.size = size;
        this.price = price;
        mentors = new int[mentees * size];
        scores = new int[mentees * size];
        count = new int[mentees];
        bound = new int[mentees];
        own = new Selector();
    }

    private Shortlists(Shortlists other, Rows rows, int[] price) {
        this.rows = rows;
        size = other.size;
        this.price = price;
        mentors = other.mentors.clone();
        scores = other.scores.clone();
        count = other.count.clone();
        bound = other.bound.clone();
        own = new Selector();
    }

    /** The same lists, from now on at prices of their own that start as these are. */
    Shortlists copy(int[] prices) {
        return new Shortlists(this, rows, prices);
    }

    /**
     * The same lists over other rows, in which each score has become what it is worth, negative for a pair that is forbidden
     * now, and at other prices; what it is worth beyond its price may grow by this much at most.
     */
    Shortlists over(Rows others, int[] prices, IntUnaryOperator worth, int most) {
        Shortlists lists = new Shortlists(this, others, prices);
        for (int mentee = 0; mentee < count.length; mentee++) {
            int from = mentee * size;
            int kept = from;
            for (int k = from; k < from + count[mentee]; k++) {
                int score = worth.applyAsInt(scores[k]);
                if (score >= 0) {
                    lists.mentors[kept] = mentors[k];
                    lists.scores[kept++] = score;
                }
            }
            lists.count[mentee] = kept - from;
            lists.bound[mentee] += bound[mentee] > NOBODY_ELSE ? most : 0;
        }
        return lists;
    }

    /** Reads the rows again of those for whom somebody outside the shortlist may be better than all in it. */
    Shortlists tightened() {
        int[] loose = IntStream.range(0, count.length)
                .filter(mentee -> bestListed(mentee) < bound[mentee])
                .toArray();
        refresh(loose, loose.length);
        return this;
    }

    /** Takes note that somebody outside the shortlist may be worth this much to anybody. */
    void raiseBounds(int worth) {
        for (int mentee = 0; mentee < bound.length; mentee++) {
            raiseBound(mentee, worth);
        }
    }

    /** Takes note that somebody outside the shortlist may be worth this much to the mentee. */
    void raiseBound(int mentee, int worth) {
        bound[mentee] = Math.max(bound[mentee], worth);
    }

    /**
     * Reads these mentees' rows for the first time, with all processors, and returns a few allowed pairs of each, taken
     * here and there.
     */
    Rows readAll(int[] demand) {
        int[] some = new int[count.length * SAMPLE];
        int[] found = new int[count.length];
        Rows.chunks(count.length, price.length).forEach(chunk -> {
            Selector selector = new Selector();
            for (int mentee = chunk; mentee < Math.min(count.length, chunk + Rows.CHUNK); mentee++) {
                if (demand[mentee] > 0) {
                    selector.select(mentee, NOBODY_ELSE);
                    found[mentee] = selector.sample(mentee, some);
                }
            }
        });
        return sampled(some, found);
    }

    private Rows sampled(int[] some, int[] found) {
        int[] starts = new int[count.length + 1];
        for (int mentee = 0; mentee < count.length; mentee++) {
            System.arraycopy(some, mentee * SAMPLE, some, starts[mentee], found[mentee]);
            starts[mentee + 1] = starts[mentee] + found[mentee];
        }
        return new Rows.Listed(starts, some, new int[some.length], null);
    }

    /** Reads a mentee's row again at the prices of now. */
    void refresh(int mentee) {
        own.refresh(mentee);
    }

    /** Reads the rows of these mentees again, each named once; with all processors where there are many. */
    void refresh(int[] mentees, int many) {
        if (many < FEW) {
            for (int k = 0; k < many; k++) {
                own.refresh(mentees[k]);
            }
            return;
        }
        IntStream.range(0, (many + FEW - 1) / FEW).parallel().forEach(chunk -> {
            Selector selector = new Selector();
            for (int k = chunk * FEW; k < Math.min(many, (chunk + 1) * FEW); k++) {
                selector.refresh(mentees[k]);
            }
        });
    }

    /** The most any mentor is worth to the mentee now, reading the row again if need be. */
    int best(int mentee) {
        int best = bestListed(mentee);
        if (best < bound[mentee]) {
            refresh(mentee);
            best = bestListed(mentee);
        }
        return best;
    }

    /** At least what any mentor is worth to the mentee now, without reading the row. */
    int mostWorth(int mentee) {
        return Math.max(bestListed(mentee), bound[mentee]);
    }

    /** At least what any mentor besides these is worth to the mentee now. */
    int bestBesides(int mentee, Matching start) {
        int best = NOBODY_ELSE;
        int from = mentee * size;
        for (int k = from; k < from + count[mentee]; k++) {
            if (!start.has(mentee, mentors[k])) {
                best = Math.max(best, scores[k] - price[mentors[k]]);
            }
        }
        return Math.max(best, bound[mentee]);
    }

    private int bestListed(int mentee) {
        int best = NOBODY_ELSE;
        int from = mentee * size;
        for (int k = from; k < from + count[mentee]; k++) {
            best = Math.max(best, scores[k] - price[mentors[k]]);
        }
        return best;
    }

    /** Picks the best of a row; the work space of one thread. */
    private final class Selector {
        private final Rows.Reader reader = rows.reader();
        private int[] values = new int[2 * SEGMENT];

        void refresh(int mentee) {
            select(mentee, startAbove(mentee));
        }

        /** Half of the old shortlist is still worth more than this, so the new one need not look below it. */
        int startAbove(int mentee) {
            int listed = count[mentee];
            if (listed < size) {
                return NOBODY_ELSE;
            }
            if (values.length < listed) {
                values = new int[listed];
            }
            int from = mentee * size;
            for (int k = 0; k < listed; k++) {
                values[k] = scores[from + k] - price[mentors[from + k]];
            }
            Arrays.sort(values, 0, listed);
            return values[listed / 2] - 1;
        }

        void select(int mentee, int startAbove) {
            reader.open(mentee);
            boolean guesses = startAbove == NOBODY_ELSE && reader.width() >= WORTH_A_GUESS;
            int above = collect(guesses ? guess() : startAbove);
            if (guesses && reader.found < size) {
                above = collect(NOBODY_ELSE);
            }
            System.arraycopy(reader.mentors, 0, mentors, mentee * size, reader.found);
            System.arraycopy(reader.scores, 0, scores, mentee * size, reader.found);
            count[mentee] = reader.found;
            bound[mentee] = above;
        }

        /** Collects the best of the row that are worth more than this, and returns what nobody else is worth more than. */
        private int collect(int startAbove) {
            int above = startAbove;
            reader.found = 0;
            int width = reader.width();
            for (int from = 0; from < width; from += SEGMENT) {
                reader.collect(from, Math.min(width, from + SEGMENT), price, above);
                if (reader.found > 2 * size) {
                    above = Math.max(above, keepBest());
                }
            }
            return reader.found > size ? Math.max(above, keepBest()) : above;
        }

        /** A value that some more mentors than are needed exceed, by some parts of the row; mostly. */
        private int guess() {
            int width = reader.width();
            int stretch = width / GUESS_PARTS;
            reader.found = 0;
            for (int part = 0; part < GUESS_PARTS; part++) {
                reader.collect(part * stretch, part * stretch + GUESS_PART, price, NOBODY_ELSE);
            }
            int[] best = new int[2 + (int) (2L * size * GUESS_PARTS * GUESS_PART / width)];
            Arrays.fill(best, NOBODY_ELSE);
            for (int k = 0; k < reader.found; k++) {
                int value = reader.scores[k] - price[reader.mentors[k]];
                if (value > best[0]) {
                    int at = 0;
                    while (at + 1 < best.length && best[at + 1] < value) {
                        best[at] = best[++at];
                    }
                    best[at] = value;
                }
            }
            return best[0];
        }

        /** Notes some allowed pairs of the row that was read last, from a place that is another for each mentee. */
        int sample(int mentee, int[] some) {
            int width = reader.width();
            int from = width <= SAMPLE ? 0 : Math.floorMod(mentee * 0x9E3779B9, width - SAMPLE + 1);
            reader.found = 0;
            reader.collect(from, Math.min(width, from + SAMPLE), price, NOBODY_ELSE);
            System.arraycopy(reader.mentors, 0, some, mentee * SAMPLE, reader.found);
            return reader.found;
        }

        /** Drops all but the best and returns the most that a dropped one is worth. */
        private int keepBest() {
            int found = reader.found;
            if (values.length < found) {
                values = new int[found];
            }
            for (int k = 0; k < found; k++) {
                values[k] = reader.scores[k] - price[reader.mentors[k]];
            }
            int low = 0;
            int high = found - 1;
            while (low < high) {
                int pivot = values[(low + high) >>> 1];
                int i = low;
                int j = high;
                while (i <= j) {
                    while (values[i] > pivot) {
                        i++;
                    }
                    while (values[j] < pivot) {
                        j--;
                    }
                    if (i <= j) {
                        swap(i++, j--);
                    }
                }
                if (size <= j) {
                    high = j;
                } else if (size >= i) {
                    low = i;
                } else {
                    break;
                }
            }
            int dropped = NOBODY_ELSE;
            for (int k = size; k < found; k++) {
                dropped = Math.max(dropped, values[k]);
            }
            reader.found = size;
            return dropped;
        }

        private void swap(int i, int j) {
            int value = values[i];
            values[i] = values[j];
            values[j] = value;
            int mentor = reader.mentors[i];
            reader.mentors[i] = reader.mentors[j];
            reader.mentors[j] = mentor;
            int score = reader.scores[i];
            reader.scores[i] = reader.scores[j];
            reader.scores[j] = score;
        }
    }
}
