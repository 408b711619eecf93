package hr.mentoring.pairing.engine.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Small problems of every shape, by seed: ties, forbidden pairs, empty sides, several mentors per mentee, locks. */
final class RandomProblems {

    private RandomProblems() {}

    static PairingProblem small(long seed) {
        Random random = new Random(seed * 7919 + 13);
        int mentees = random.nextInt(5);
        int mentors = random.nextInt(5);
        return problem(random, mentees, mentors);
    }

    static PairingProblem medium(long seed) {
        Random random = new Random(seed * 104729 + 7);
        return problem(random, 5 + random.nextInt(60), 3 + random.nextInt(30));
    }

    /** More mentors than a word has bits. */
    static PairingProblem wide(long seed) {
        Random random = new Random(seed * 32452843 + 3);
        return problem(random, 50 + random.nextInt(150), 65 + random.nextInt(100));
    }

    /** More mentors than a shortlist holds, some of whom suit few; fairness matters to the few who have them. */
    static PairingProblem uneven(long seed) {
        Random random = new Random(seed * 86028121 + 11);
        int mentees = 80 + random.nextInt(80);
        int mentors = 100 + random.nextInt(40);
        int[] suits = random.ints(mentors, 0, 10)
                .map(k -> k == 0 ? 1000 : 4000 + 500 * k)
                .toArray();
        int step = random.nextBoolean() ? 1 : 100;
        int[][] scores = new int[mentees][mentors];
        for (int[] row : scores) {
            int wishes = random.nextInt(1500);
            Arrays.setAll(
                    row,
                    j -> random.nextInt(10) == 0
                            ? ScoreRows.FORBIDDEN
                            : (suits[j] / 2 + wishes + random.nextInt(3000)) / step * step);
        }
        int mostWanted = 1 + random.nextInt(2);
        return PairingProblem.of(
                        Objective.FAIREST,
                        random.ints(mentees, 1, mostWanted + 1).toArray(),
                        random.ints(mentors, 1, 3).toArray(),
                        10_000,
                        (i, row) -> System.arraycopy(scores[i], 0, row, 0, row.length))
                .withFairnessLevels(1 + random.nextInt(4));
    }

    /** As many mentors with one place as mentees; scores small, tied or so high that they leave no room for one of a forbidden pair. */
    static PairingProblem square(long seed) {
        Random random = new Random(seed * 15485863 + 5);
        int size = 1 + random.nextInt(5);
        int limit = new int[] {0, 1, 3, 20, 10_000, PairingProblem.HIGHEST_SCORE}[random.nextInt(6)];
        int forbidden = random.nextInt(3) * 20;
        int[] ones = filled(size, 1);
        int[][] scores = new int[size][size];
        for (int[] row : scores) {
            Arrays.setAll(
                    row,
                    j -> random.nextInt(100) < forbidden
                            ? ScoreRows.FORBIDDEN
                            : random.nextInt(Math.max(1, limit)) + Math.min(1, limit));
        }
        return PairingProblem.of(
                Objective.MOST_PEOPLE,
                ones,
                ones,
                limit,
                (i, row) -> System.arraycopy(scores[i], 0, row, 0, row.length));
    }

    /** Three levels of fairness are asked for, but the scores leave room for the penalties of one. */
    static PairingProblem penaltiesThatDoNotFit() {
        int limit = PairingProblem.HIGHEST_SCORE - 2;
        int[][] scores = {{1, 9, 90}, {limit, 2, 80}, {7, limit - 1, 3}};
        return PairingProblem.of(
                        Objective.FAIREST,
                        filled(3, 1),
                        filled(3, 1),
                        limit,
                        (mentee, row) -> System.arraycopy(scores[mentee], 0, row, 0, 3))
                .withFairnessLevels(3);
    }

    /** The same problem with its allowed pairs in lists. */
    static PairingProblem listed(PairingProblem problem) {
        int[] starts = new int[problem.mentees() + 1];
        IntStream.Builder mentors = IntStream.builder();
        IntStream.Builder scores = IntStream.builder();
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            int[] row = problem.row(mentee);
            starts[mentee + 1] = starts[mentee];
            for (int mentor = 0; mentor < row.length; mentor++) {
                if (row[mentor] >= 0) {
                    mentors.add(mentor);
                    scores.add(row[mentor]);
                    starts[mentee + 1]++;
                }
            }
        }
        return problem.withRows(
                problem.scoreLimit(),
                new SparseScores(
                        starts, mentors.build().toArray(), scores.build().toArray()));
    }

    /** The same number so many times. */
    static int[] filled(int count, int value) {
        int[] values = new int[count];
        Arrays.fill(values, value);
        return values;
    }

    private static PairingProblem problem(Random random, int mentees, int mentors) {
        int mostWanted = random.nextInt(3) == 0 ? 3 : 1;
        int[] demand = random.ints(mentees, 0, mostWanted + 1)
                .map(k -> mostWanted == 1 ? 1 : k)
                .toArray();
        int mostPlaces = 1 + random.nextInt(3);
        int[] capacity = random.ints(mentors, 0, mostPlaces + 1).toArray();
        int limit = new int[] {0, 1, 3, 20, 10_000}[random.nextInt(5)];
        double forbidden = new double[] {0, 0.12, 0.5, 0.8, 1}[random.nextInt(5)];
        int[][] scores = new int[mentees][mentors];
        for (int[] row : scores) {
            for (int j = 0; j < mentors; j++) {
                row[j] = random.nextDouble() < forbidden ? ScoreRows.FORBIDDEN : random.nextInt(limit + 1);
            }
        }
        Objective objective = Objective.values()[random.nextInt(3)];
        PairingProblem problem = PairingProblem.of(
                        objective,
                        demand,
                        capacity,
                        limit,
                        (i, row) -> System.arraycopy(scores[i], 0, row, 0, row.length))
                .withFairnessLevels(1 + random.nextInt(3));
        return random.nextInt(4) == 0 ? problem.withLocks(locks(random, problem)) : problem;
    }

    private static List<Lock> locks(Random random, PairingProblem problem) {
        List<Lock> locks = new ArrayList<>();
        int[] load = new int[problem.mentors()];
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            if (problem.demand(mentee) > 0 && problem.mentors() > 0 && random.nextInt(4) == 0) {
                int mentor = random.nextInt(problem.mentors());
                if (load[mentor] < problem.capacity(mentor)) {
                    load[mentor]++;
                    locks.add(new Lock(mentee, mentor, random.nextInt(problem.scoreLimit() + 1)));
                }
            }
        }
        return locks;
    }
}
