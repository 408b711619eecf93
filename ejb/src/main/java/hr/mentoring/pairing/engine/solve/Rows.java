package hr.mentoring.pairing.engine.solve;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The scores of an open problem, in the form that suits them: few pairs in lists, some more in a matrix, many computed
 * again each time they are read. Whatever the form, the same questions get the same answers.
 */
abstract class Rows {

    /** Cells that a matrix may have; above that, rows are computed when they are asked for. */
    static final long MOST_CELLS = 16_000_000;

    /** The same where {@link Reductions} or {@link CostScaling} may read each row more than once. */
    static final long MOST_DENSE_CELLS = 36_000_000;

    /** So low a score that no price makes up for it. */
    static final int NEVER = -(1 << 29);

    /** Pairs of a hundred that must be forbidden for lists to be better than a matrix. */
    private static final int SPARSE_PERCENT = 88;

    private static final long[] NOT_KNOWN = {};

    /** Reads one row at a time; each thread has its own. */
    abstract static class Reader {

        /** What {@link #collect} found: mentors, ascending, and their scores. */
        int[] mentors = new int[64];

        int[] scores = new int[64];
        int found;

        /** Turns to a mentee's row and forgets what was found. */
        abstract void open(int mentee);

        /** How long the row is; positions mean mentors in a matrix, list entries in a list. */
        abstract int width();

        /** Adds the allowed pairs at positions from, inclusive, to, exclusive, whose score less price is above. */
        abstract void collect(int from, int to, int[] price, int above);

        final void makeRoom(int more) {
            if (found + more > mentors.length) {
                int size = Math.max(2 * mentors.length, found + more);
                mentors = Arrays.copyOf(mentors, size);
                scores = Arrays.copyOf(scores, size);
            }
        }

        /** Collects from the whole row of a mentee. */
        final void collectAll(int mentee, int[] price, int above) {
            open(mentee);
            found = 0;
            collect(0, width(), price, above);
        }
    }

    abstract Reader reader();

    /** The score of one pair; negative where it is forbidden. */
    abstract int score(int mentee, int mentor);

    /** Whether a single score takes much less time than a row. */
    boolean looksUp() {
        return true;
    }

    /** Which mentors are allowed to a mentee, a bit for each; empty where that is not known without reading the row. */
    long[] allowed(int mentee) {
        return NOT_KNOWN;
    }

    /** Reads the rows of those mentees who still want somebody, with all processors. */
    static Rows of(OpenProblem open) {
        long cells = (long) open.mentees * open.mentors;
        if (open.problem.rows() instanceof SparseScores sparse && isSparse(sparse.size(), cells)) {
            return new Listed(sparse.starts(), sparse.mentors(), sparse.scores(), open);
        }
        boolean isReadOften = Reductions.suit(open) || open.isSquare();
        if (cells > (isReadOften ? MOST_DENSE_CELLS : MOST_CELLS)) {
            return computed(open);
        }
        int[][] matrix = new int[open.mentees][];
        long allowed = chunks(open.mentees, open.mentors)
                .mapToLong(chunk -> read(open, matrix, chunk, Math.min(open.mentees, chunk + CHUNK)))
                .sum();
        Rows rows = new Matrix(matrix, allowed == cells);
        return isSparse(allowed, cells) ? listed(open, rows, (int) allowed) : rows;
    }

    /** The form for very many scores, whatever their number. */
    static Rows computed(OpenProblem open) {
        return new Computed(open);
    }

    /** Reads the rows of some mentees and counts the allowed pairs. */
    private static long read(OpenProblem open, int[][] matrix, int from, int to) {
        long allowed = 0;
        for (int mentee = from; mentee < to; mentee++) {
            int[] row = new int[open.mentors];
            if (open.demand[mentee] > 0) {
                open.fill(mentee, row);
            } else {
                Arrays.fill(row, ScoreRows.FORBIDDEN);
            }
            int forbidden = 0;
            for (int score : row) {
                forbidden += score >>> (Integer.SIZE - 1);
            }
            if (forbidden > 0) {
                forbid(row);
            }
            allowed += row.length - forbidden;
            matrix[mentee] = row;
        }
        return allowed;
    }

    /** Makes all forbidden pairs equally hopeless. */
    private static void forbid(int[] row) {
        for (int mentor = 0; mentor < row.length; mentor++) {
            int forbidden = row[mentor] >> (Integer.SIZE - 1);
            row[mentor] |= forbidden & NEVER;
            row[mentor] &= ~forbidden | NEVER;
        }
    }

    private static boolean isSparse(long allowed, long cells) {
        return allowed * 100 < cells * (100 - SPARSE_PERCENT);
    }

    static final int CHUNK = 64;

    /** Cells that are read sooner by one thread than several are started. */
    private static final long FEW_CELLS = 200_000;

    /** The first mentee of each piece of work, for several threads where there is much of it. */
    static IntStream chunks(int mentees, int mentors) {
        IntStream chunks = IntStream.range(0, (mentees + CHUNK - 1) / CHUNK).map(chunk -> chunk * CHUNK);
        return (long) mentees * mentors < FEW_CELLS ? chunks : chunks.parallel();
    }

    private static Rows listed(OpenProblem open, Rows rows, int allowed) {
        int[] starts = new int[open.mentees + 1];
        int[] mentors = new int[allowed];
        int[] scores = new int[allowed];
        int[] noPrices = new int[open.mentors];
        Reader reader = rows.reader();
        for (int mentee = 0; mentee < open.mentees; mentee++) {
            reader.collectAll(mentee, noPrices, ScoreRows.FORBIDDEN);
            System.arraycopy(reader.mentors, 0, mentors, starts[mentee], reader.found);
            System.arraycopy(reader.scores, 0, scores, starts[mentee], reader.found);
            starts[mentee + 1] = starts[mentee] + reader.found;
        }
        return new Listed(starts, mentors, scores, null);
    }

    /** All scores, side by side; single ones are at hand without reading a row. */
    static final class Matrix extends Rows {
        private final int[][] matrix;
        private final boolean isFull;

        private Matrix(int[][] matrix, boolean isFull) {
            this.matrix = matrix;
            this.isFull = isFull;
        }

        /** Whether all pairs are allowed. */
        boolean isFull() {
            return isFull;
        }

        @Override
        int score(int mentee, int mentor) {
            return matrix[mentee][mentor];
        }

        /** All scores of a mentee, {@link #NEVER} for forbidden pairs; not to be changed. */
        int[] scores(int mentee) {
            return matrix[mentee];
        }

        @Override
        Reader reader() {
            return new FilledReader() {
                @Override
                void open(int mentee) {
                    row = matrix[mentee];
                }
            };
        }
    }

    /** Reads rows in which each mentor has a place. */
    private abstract static class FilledReader extends Reader {
        int[] row = new int[0];

        @Override
        int width() {
            return row.length;
        }

        @Override
        void collect(int from, int to, int[] price, int above) {
            int[] values = row;
            makeRoom(to - from);
            int at = found;
            for (int mentor = from; mentor < to; mentor++) {
                int score = values[mentor];
                if (score - price[mentor] > above && score >= 0) {
                    mentors[at] = mentor;
                    scores[at++] = score;
                }
            }
            found = at;
        }
    }

    /** Scores that are computed each time. Which pairs are allowed is remembered, as long as a bit for each is not too much. */
    private static final class Computed extends Rows {

        private static final long MOST_BITS = 1L << 30;

        private final OpenProblem open;
        private final boolean remembers;
        private final long[][] allowed;

        Computed(OpenProblem open) {
            this.open = open;
            remembers = (long) open.mentees * open.mentors <= MOST_BITS;
            allowed = new long[remembers ? open.mentees : 0][];
            Arrays.fill(allowed, NOT_KNOWN);
        }

        @Override
        long[] allowed(int mentee) {
            return remembers ? allowed[mentee] : NOT_KNOWN;
        }

        private void read(int mentee, int[] row) {
            open.fill(mentee, row);
            if (remembers && allowed[mentee] == NOT_KNOWN) {
                allowed[mentee] = bits(row);
            }
        }

        private static long[] bits(int[] row) {
            long[] bits = new long[(row.length + Long.SIZE - 1) / Long.SIZE];
            for (int word = 0; word < bits.length; word++) {
                int from = word * Long.SIZE;
                int count = Math.min(Long.SIZE, row.length - from);
                long some = 0;
                for (int bit = 0; bit < count; bit++) {
                    some |= (long) (~row[from + bit] >>> (Integer.SIZE - 1)) << bit;
                }
                bits[word] = some;
            }
            return bits;
        }

        @Override
        boolean looksUp() {
            return open.problem.rows() instanceof SingleScores;
        }

        @Override
        int score(int mentee, int mentor) {
            if (open.problem.rows() instanceof SingleScores single) {
                boolean closed = open.capacity[mentor] == 0 || open.isLocked(mentee, mentor);
                return closed ? ScoreRows.FORBIDDEN : single.score(mentee, mentor);
            }
            int[] row = new int[open.mentors];
            open.fill(mentee, row);
            return row[mentor];
        }

        @Override
        Reader reader() {
            FilledReader reader = new FilledReader() {
                @Override
                void open(int mentee) {
                    read(mentee, row);
                }
            };
            reader.row = new int[open.mentors];
            return reader;
        }
    }

    /** Lists of the allowed pairs. */
    static final class Listed extends Rows {
        private final int[] starts;
        private final int[] mentors;
        private final int[] scores;

        /** Lists of a problem's pairs; those of an open problem's locks and settled mentees are left out. */
        Listed(int[] starts, int[] mentors, int[] scores, @Nullable OpenProblem open) {
            this.starts = starts;
            this.mentors = mentors;
            this.scores = open == null ? scores : left(open, starts, mentors, scores);
        }

        private static int[] left(OpenProblem open, int[] starts, int[] mentors, int[] scores) {
            int[] left = scores.clone();
            for (int at = 0; at < left.length; at++) {
                if (open.capacity[mentors[at]] == 0) {
                    left[at] = ScoreRows.FORBIDDEN;
                }
            }
            for (Lock lock : open.problem.locks()) {
                for (int at = starts[lock.mentee()]; at < starts[lock.mentee() + 1]; at++) {
                    if (mentors[at] == lock.mentor()) {
                        left[at] = ScoreRows.FORBIDDEN;
                    }
                }
            }
            return left;
        }

        @Override
        boolean looksUp() {
            return false;
        }

        @Override
        int score(int mentee, int mentor) {
            int at = Arrays.binarySearch(mentors, starts[mentee], starts[mentee + 1], mentor);
            return at < 0 ? ScoreRows.FORBIDDEN : scores[at];
        }

        @Override
        Reader reader() {
            int[] columns = mentors;
            int[] values = scores;
            return new Reader() {
                private int first;
                private int width;

                @Override
                void open(int mentee) {
                    first = starts[mentee];
                    width = starts[mentee + 1] - first;
                }

                @Override
                int width() {
                    return width;
                }

                @Override
                void collect(int from, int to, int[] price, int above) {
                    makeRoom(to - from);
                    int at = found;
                    for (int k = first + from; k < first + to; k++) {
                        int score = values[k];
                        int mentor = columns[k];
                        if (score - price[mentor] > above && score >= 0) {
                            mentors[at] = mentor;
                            scores[at++] = score;
                        }
                    }
                    found = at;
                }
            };
        }
    }
}
