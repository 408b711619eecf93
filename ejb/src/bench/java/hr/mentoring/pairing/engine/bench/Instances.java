package hr.mentoring.pairing.engine.bench;

import hr.mentoring.pairing.engine.solve.ScoreRows;
import hr.mentoring.pairing.engine.solve.SparseScores;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

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

    /** Scores computed on demand: each need adds to the mentors who offer it, and to nobody else. */
    private static final class Mentoring implements ScoreRows {
        private final int[][] needs;
        private final int[][] wantedLevels;
        private final int[][] steps;
        private final int[] unit;
        private final int[][] teachers;
        private final byte[][] levels;
        private final int[][] sameUnit;

        Mentoring(Random random, int mentees, int mentors) {
            needs = new int[mentees][];
            wantedLevels = new int[mentees][];
            steps = new int[mentees][];
            unit = random.ints(mentees, 0, UNITS).toArray();
            for (int i = 0; i < mentees; i++) {
                needs[i] = random.ints(0, COMPETENCIES)
                        .distinct()
                        .limit(3 + random.nextInt(4))
                        .toArray();
                int[] importance = random.ints(needs[i].length, 1, 6).toArray();
                int all = Arrays.stream(importance).sum();
                wantedLevels[i] = new int[needs[i].length];
                steps[i] = new int[needs[i].length];
                for (int k = 0; k < needs[i].length; k++) {
                    wantedLevels[i][k] = 2 + random.nextInt(4);
                    steps[i][k] = FULL * importance[k] / (all * wantedLevels[i][k]);
                }
            }
            byte[][] levelOf = new byte[COMPETENCIES][mentors];
            int[] unitOf = new int[mentors];
            for (int j = 0; j < mentors; j++) {
                int[] offered =
                        random.ints(0, COMPETENCIES).distinct().limit(5 + random.nextInt(8)).toArray();
                for (int competency : offered) {
                    levelOf[competency][j] = (byte) (1 + random.nextInt(5));
                }
                unitOf[j] = random.nextInt(UNITS);
            }
            teachers = new int[COMPETENCIES][];
            levels = new byte[COMPETENCIES][];
            for (int competency = 0; competency < COMPETENCIES; competency++) {
                byte[] all = levelOf[competency];
                teachers[competency] =
                        IntStream.range(0, mentors).filter(j -> all[j] > 0).toArray();
                levels[competency] = new byte[teachers[competency].length];
                for (int k = 0; k < levels[competency].length; k++) {
                    levels[competency][k] = all[teachers[competency][k]];
                }
            }
            sameUnit = new int[UNITS][];
            Arrays.setAll(
                    sameUnit,
                    u -> IntStream.range(0, mentors).filter(j -> unitOf[j] == u).toArray());
        }

        @Override
        public void fill(int mentee, int[] row) {
            Arrays.fill(row, 0);
            for (int k = 0; k < needs[mentee].length; k++) {
                int[] gains = new int[6];
                for (int level = 1; level < gains.length; level++) {
                    gains[level] = steps[mentee][k] * Math.min(level, wantedLevels[mentee][k]);
                }
                add(gains, teachers[needs[mentee][k]], levels[needs[mentee][k]], row);
            }
            for (int mentor : sameUnit[unit[mentee]]) {
                row[mentor] = FORBIDDEN;
            }
        }

        private static void add(int[] gains, int[] teachers, byte[] levels, int[] row) {
            for (int k = 0; k < teachers.length; k++) {
                row[teachers[k]] += gains[levels[k]];
            }
        }
    }
}
