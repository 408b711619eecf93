package hr.mentoring.pairing.engine.bench;

import hr.mentoring.pairing.engine.solve.ScoreRows;
import hr.mentoring.pairing.engine.solve.SparseScores;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;

/** Makes instances from fixed seeds. */
final class Instances {

    private static final int FULL = 10_000;
    private static final int COMPETENCIES = 40;
    private static final int UNITS = 8;

    private Instances() {}

    /** Dense and square, random integer costs up to the limit. */
    static Instance uniform(int size, int limit, String name) {
        short[][] matrix = new short[size][size];
        Random random = new Random(4711L * size + limit);
        for (short[] row : matrix) {
            for (int j = 0; j < size; j++) {
                row[j] = (short) random.nextInt(limit + 1);
            }
        }
        return new Instance(name + "-" + size, size, ones(size), limit, matrixRows(matrix), true, limit);
    }

    /** The hostile costs i · j of Machol and Wien. */
    static Instance macholWien(int size) {
        ScoreRows rows = (i, row) -> {
            for (int j = 0; j < size; j++) {
                row[j] = size * size - (i + 1) * (j + 1);
            }
        };
        return new Instance("machol-wien-" + size, size, ones(size), size * size, rows, true, size * size);
    }

    /** Costs are distances between random points of a plane. */
    static Instance geometric(int size) {
        Random random = new Random(99L * size);
        int[] x = random.ints(2L * size, 0, FULL).toArray();
        int[] y = random.ints(2L * size, 0, FULL).toArray();
        int limit = 15_000;
        ScoreRows rows = (i, row) -> {
            for (int j = 0; j < size; j++) {
                row[j] = limit - (int) Math.hypot(x[i] - x[size + j], y[i] - y[size + j]);
            }
        };
        return new Instance("geometric-" + size, size, ones(size), limit, rows, true, limit);
    }

    /** Mentees with a few needs out of forty competencies, mentors with one to five places and a few offers. */
    static Instance mentoring(int mentees) {
        return mentoring("mentoring", mentees, Math.max(1, mentees / 3), 1, 5);
    }

    /** The same with other numbers of mentors and places. */
    static Instance mentoring(String name, int mentees, int mentors, int leastPlaces, int mostPlaces) {
        Random random = new Random(31L * mentees + mentors);
        int[] capacity = random.ints(mentors, leastPlaces, mostPlaces + 1).toArray();
        return new Instance(
                name + "-" + mentees, mentees, capacity, FULL, new Mentoring(random, mentees, mentors), false, 0);
    }

    /** Each mentee may have twenty of the mentors. */
    static Instance sparse(int mentees) {
        Random random = new Random(17L * mentees);
        int mentors = mentees / 3;
        int[] starts = new int[mentees + 1];
        int[] list = new int[20 * mentees];
        int[] scores = new int[20 * mentees];
        for (int i = 0; i < mentees; i++) {
            int[] some = random.ints(0, mentors).distinct().limit(20).sorted().toArray();
            System.arraycopy(some, 0, list, 20 * i, 20);
            for (int k = 0; k < 20; k++) {
                scores[20 * i + k] = random.nextInt(FULL + 1);
            }
            starts[i + 1] = 20 * (i + 1);
        }
        return new Instance(
                "sparse-" + mentees,
                mentees,
                random.ints(mentors, 1, 6).toArray(),
                FULL,
                new SparseScores(starts, list, scores),
                false,
                0);
    }

    static ScoreRows matrixRows(short[][] costs) {
        return (i, row) -> {
            short[] from = costs[i];
            for (int j = 0; j < from.length; j++) {
                row[j] = from[j];
            }
        };
    }

    private static int[] ones(int size) {
        int[] ones = new int[size];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** Scores computed on demand, competency by competency over all mentors. */
    private static final class Mentoring implements ScoreRows {
        private final int[][] needs;
        private final short[][] steps;
        private final int[] unit;
        /** For each competency and wanted level, what each mentor has of it. */
        private final short[][] levels = new short[COMPETENCIES * 6][];

        private final BitSet[] sameUnit = new BitSet[UNITS];
        private final ThreadLocal<short[]> sums;

        Mentoring(Random random, int mentees, int mentors) {
            needs = new int[mentees][];
            steps = new short[mentees][];
            unit = random.ints(mentees, 0, UNITS).toArray();
            for (int i = 0; i < mentees; i++) {
                int[] wanted = random.ints(0, COMPETENCIES)
                        .distinct()
                        .limit(3 + random.nextInt(4))
                        .toArray();
                int[] importance = random.ints(wanted.length, 1, 6).toArray();
                int all = Arrays.stream(importance).sum();
                needs[i] = new int[wanted.length];
                steps[i] = new short[wanted.length];
                for (int k = 0; k < wanted.length; k++) {
                    int level = 2 + random.nextInt(4);
                    needs[i][k] = wanted[k] * 6 + level;
                    steps[i][k] = (short) (FULL * importance[k] / (all * level));
                }
            }
            for (int k = 0; k < levels.length; k++) {
                levels[k] = new short[mentors];
            }
            for (int u = 0; u < UNITS; u++) {
                sameUnit[u] = new BitSet();
            }
            for (int j = 0; j < mentors; j++) {
                int[] offered =
                        random.ints(0, COMPETENCIES).distinct().limit(5 + random.nextInt(8)).toArray();
                for (int competency : offered) {
                    int level = 1 + random.nextInt(5);
                    for (int wanted = 1; wanted < 6; wanted++) {
                        levels[competency * 6 + wanted][j] = (short) Math.min(level, wanted);
                    }
                }
                sameUnit[random.nextInt(UNITS)].set(j);
            }
            sums = ThreadLocal.withInitial(() -> new short[mentors]);
        }

        @Override
        public void fill(int mentee, int[] row) {
            short[] sum = sums.get();
            Arrays.fill(sum, (short) 0);
            for (int k = 0; k < needs[mentee].length; k++) {
                add(sum, levels[needs[mentee][k]], steps[mentee][k]);
            }
            for (int j = 0; j < sum.length; j++) {
                row[j] = sum[j];
            }
            BitSet forbidden = sameUnit[unit[mentee]];
            for (int j = forbidden.nextSetBit(0); j >= 0; j = forbidden.nextSetBit(j + 1)) {
                row[j] = FORBIDDEN;
            }
        }

        private static void add(short[] sum, short[] levels, short step) {
            for (int j = 0; j < sum.length; j++) {
                sum[j] += (short) (levels[j] * step);
            }
        }
    }
}
