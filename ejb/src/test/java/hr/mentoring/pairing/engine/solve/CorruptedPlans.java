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
        long[] menteePrices = new long[problem.mentees()];
        long[] mentorPrices = new long[problem.mentors()];
        Arrays.setAll(menteePrices, mentee -> proof.menteePrice(mentee) + some(random));
        Arrays.setAll(mentorPrices, mentor -> proof.mentorPrice(mentor) + some(random));
        return new PairingPlan(
                mentees,
                mentors,
                scores,
                new Certificate(
                        menteePrices,
                        mentorPrices,
                        proof.firstPrice() + some(random),
                        proof.furtherPrice(),
                        proof.people(),
                        proof.pairs(),
                        proof.levels()));
    }

    private static int some(Random random) {
        return random.nextInt(6) == 0 ? random.nextInt(5) - 2 : 0;
    }
}
