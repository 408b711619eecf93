package hr.mentoring.pairing.engine.solve;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;

/**
 * What is left of a fairest pairing once its levels are known: the highest total, where lower scores are forbidden and a
 * pair at a level costs a penalty. Problems with additive worth know no negative scores, so all are lifted by the highest
 * penalty while this is solved.
 */
final class FairTotal {

    private final List<FairLevel> levels;
    private final List<LevelProof> proofs;
    private final long unit;
    private final long[] penalties;
    private final int lift;
    private final int highestLevel;
    private final FairWorth worth;

    /**
     * A pair at a level costs so many times what it costs in the proofs of all levels together. Plans that are best in this
     * are best in each proof, hence on each level; those that are best in the last proof alone might spend the same on other
     * levels.
     *
     * @throws ArithmeticException if penalties leave 32 bits
     */
    FairTotal(List<FairLevel> levels, List<LevelProof> proofs, long unit) {
        this(levels, proofs, unit, penalties(proofs, unit));
    }

    private FairTotal(List<FairLevel> levels, List<LevelProof> proofs, long unit, long[] penalties) {
        this.levels = levels;
        this.proofs = proofs;
        this.unit = unit;
        this.penalties = penalties;
        lift = Math.toIntExact(penalties[0]);
        highestLevel = levels.get(levels.size() - 1).score();
        worth = FairWorth.ofTotal(levels, penalties);
    }

    private static long[] penalties(List<LevelProof> proofs, long unit) {
        return LongStream.of(costs(proofs))
                .map(cost -> Math.multiplyExact(cost, unit))
                .toArray();
    }

    /** How much more than it is worth every pair scores in the lifted problem. */
    int lift() {
        return lift;
    }

    /** The problem to be solved for the total. */
    PairingProblem lifted(PairingProblem problem) {
        ScoreRows rows = problem.rows();
        return problem.withObjective(Objective.MOST_PEOPLE)
                .withRows(
                        problem.scoreLimit() + lift,
                        rows instanceof SingleScores single ? new LiftedScores(single) : new LiftedRows(rows));
    }

    private class LiftedRows implements ScoreRows {

        private final ScoreRows rows;

        LiftedRows(ScoreRows rows) {
            this.rows = rows;
        }

        @Override
        public void fill(int mentee, int[] row) {
            rows.fill(mentee, row);
            for (int mentor = 0; mentor < row.length; mentor++) {
                row[mentor] = lifted(row[mentor]);
            }
        }
    }

    private final class LiftedScores extends LiftedRows implements SingleScores {

        private final SingleScores rows;

        LiftedScores(SingleScores rows) {
            super(rows);
            this.rows = rows;
        }

        @Override
        public int score(int mentee, int mentor) {
            return lifted(rows.score(mentee, mentor));
        }
    }

    /** The total that a fairest plan was proven with. */
    static FairTotal of(Certificate proof) {
        List<LevelProof> proofs = proof.levelProofs();
        long[] penalties = proof.levelWeights();
        return new FairTotal(proof.levels(), proofs, penalties[0] / costs(proofs)[0], penalties);
    }

    /** What a pair at each level costs in the proofs of all levels together; the first costs most. */
    static long[] costs(List<LevelProof> proofs) {
        long[] costs = new long[proofs.size()];
        for (LevelProof proof : proofs) {
            for (int level = 0; level < proof.levels(); level++) {
                costs[level] = Math.addExact(costs[level], proof.weight(level));
            }
        }
        return costs;
    }

    /** What levels alone make of something that has a price: so many times its prices in all their proofs together. */
    long ofLevels(ToLongFunction<DualPrices> price) {
        return unit
                * proofs.stream()
                        .mapToLong(proof -> price.applyAsLong(proof.prices()))
                        .sum();
    }

    /** What the lifted problem scores a pair of such a score with; negative if it forbids it. */
    int lifted(int score) {
        if (score > highestLevel) {
            return score + lift;
        }
        long value = worth.of(score);
        return value == FairWorth.NEVER ? ScoreRows.FORBIDDEN : (int) (value + lift);
    }

    /** The score that became such a lifted one, which is not negative. */
    int plain(int liftedScore) {
        return plain(liftedScore, levelOf(liftedScore));
    }

    private int plain(int liftedScore, int level) {
        return level < 0 ? liftedScore - lift : levels.get(level).score();
    }

    /** Lower scores are forbidden but for those at levels. */
    int highestLevel() {
        return highestLevel;
    }

    /** A plan that is proven to be fairest, as one of the problem to be solved for the total. */
    PairingPlan lifted(OpenProblem open, PairingPlan plan) {
        int[] mentees = new int[plan.size()];
        int[] mentors = new int[plan.size()];
        int[] scores = new int[plan.size()];
        for (int k = 0; k < plan.size(); k++) {
            mentees[k] = plan.mentee(k);
            mentors[k] = plan.mentor(k);
            boolean locked = open.isLocked(mentees[k], mentors[k]);
            scores[k] = locked ? plan.score(k) : lifted(plan.score(k));
        }
        Certificate proof = plan.certificate();
        DualPrices prices = moved(proof.prices(), lift);
        return new PairingPlan(
                mentees,
                mentors,
                scores,
                new Certificate(prices, proof.people(), proof.pairs(), List.of(), List.of(), new long[0]));
    }

    /**
     * A plan that solves the lifted problem, with scores and prices as they are, how many pairs it has at each level, and
     * the covers that prove its people and pairs.
     */
    PairingPlan lowered(OpenProblem open, PairingPlan plan, Cover people, Cover pairs) {
        int[] mentees = new int[plan.size()];
        int[] mentors = new int[plan.size()];
        int[] scores = new int[plan.size()];
        int[] at = new int[levels.size()];
        for (int k = 0; k < plan.size(); k++) {
            mentees[k] = plan.mentee(k);
            mentors[k] = plan.mentor(k);
            scores[k] = plan.score(k);
            if (!open.isLocked(mentees[k], mentors[k])) {
                int level = levelOf(plan.score(k));
                scores[k] = plain(plan.score(k), level);
                if (level >= 0) {
                    at[level]++;
                }
            }
        }
        FairLevel[] reached = new FairLevel[at.length];
        Arrays.setAll(reached, level -> new FairLevel(levels.get(level).score(), at[level]));
        DualPrices prices = moved(plan.certificate().prices(), -lift);
        return new PairingPlan(
                mentees, mentors, scores, new Certificate(prices, people, pairs, List.of(reached), proofs, penalties));
    }

    /** The level at which a pair of a lifted score is; negative if it is above all levels. */
    private int levelOf(int liftedScore) {
        int level = liftedScore - lift > highestLevel ? -1 : levels.size() - 1;
        while (level >= 0 && liftedScore != lifted(levels.get(level).score())) {
            level--;
        }
        return level;
    }

    private static DualPrices moved(DualPrices prices, long by) {
        long[] mentees = new long[prices.mentees()];
        Arrays.setAll(mentees, mentee -> prices.mentee(mentee) + by);
        return new DualPrices(mentees, prices.ofMentors(), prices.first() + by, prices.further() + by);
    }
}
