package hr.mentoring.pairing.engine.solve;

import java.util.Arrays;
import java.util.Random;

/** Proven plans with something changed, mostly for the worse, by seed. */
final class CorruptedPlans {

    private CorruptedPlans() {}

    /** Another mentor in one of the pairs, or a pair less, or other prices, or all of that. */
    static PairingPlan of(PairingProblem problem, PairingPlan plan, long seed) {
        Random random = new Random(seed);
        int size = Math.max(0, plan.size() - random.nextInt(2));
        int[] mentees = new int[size];
        int[] mentors = new int[size];
        int[] scores = new int[size];
        for (int k = 0; k < size; k++) {
            mentees[k] = plan.mentee(k);
            mentors[k] = random.nextInt(4) == 0 ? random.nextInt(problem.mentors()) : plan.mentor(k);
            int[] row = problem.row(mentees[k]);
            scores[k] = mentors[k] == plan.mentor(k) ? plan.score(k) : row[mentors[k]];
        }
        Certificate proof = plan.certificate();
        return new PairingPlan(
                mentees,
                mentors,
                scores,
                new Certificate(
                        corrupted(proof.prices(), random),
                        proof.people(),
                        proof.pairs(),
                        proof.levels(),
                        proof.levelProofs().stream()
                                .map(level -> new LevelProof(
                                        corrupted(level.weights(), random), corrupted(level.prices(), random)))
                                .toList(),
                        corrupted(proof.levelWeights(), random)));
    }

    private static DualPrices corrupted(DualPrices prices, Random random) {
        long[] mentees = new long[prices.mentees()];
        long[] mentors = new long[prices.mentors()];
        Arrays.setAll(mentees, mentee -> prices.mentee(mentee) + some(random));
        Arrays.setAll(mentors, mentor -> prices.mentor(mentor) + some(random));
        return new DualPrices(mentees, mentors, prices.first() + some(random), prices.further());
    }

    private static long[] corrupted(long[] weights, Random random) {
        return Arrays.stream(weights).map(weight -> weight + some(random)).toArray();
    }

    private static int some(Random random) {
        return random.nextInt(6) == 0 ? random.nextInt(5) - 2 : 0;
    }
}
