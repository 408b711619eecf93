package hr.mentoring.pairing.engine.solve;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Solves for {@link Objective#FAIREST} with the help of a solver of additive worth: finds a plan of as many people and pairs
 * as possible, {@link FairLevels} by raising its weakest pairs, and then the highest total of a plan that has those levels.
 * For the total, lower scores are forbidden and pairs at the levels cost a penalty, as little as keeps them as few as they
 * are proven to be. If no penalty within 32 bits does, fewer levels are kept.
 */
final class FairestSolver {

    private static final long FIRST_PENALTY = 4;
    private static final long MORE = 16;

    /** Solves for additive worth, or refuses with an {@link ArithmeticException} what does not fit. */
    interface Additive {

        /** Scores that are worth telling apart lie within such a range of each other. */
        PairingPlan solve(PairingProblem problem, int scoreRange, SolveListener listener);
    }

    private final PairingProblem problem;
    private final Additive solver;
    private final SolveListener listener;

    FairestSolver(PairingProblem problem, Additive solver, SolveListener listener) {
        this.problem = problem;
        this.solver = solver;
        this.listener = listener;
    }

    PairingPlan solve() {
        PairingPlan most = solver.solve(problem.withObjective(Objective.MOST_PEOPLE), problem.scoreLimit(), listener);
        OpenProblem open = new OpenProblem(problem);
        FairLevels levels = FairLevels.of(open, Rows.of(open), most, listener);
        if (levels.count() == 0) {
            return most;
        }
        for (int count = levels.count(); count > 0; count--) {
            Optional<PairingPlan> plan = bestTotal(most.certificate(), levels.lowest(count), levels.proofs(count));
            if (plan.isPresent()) {
                return plan.get();
            }
        }
        return new ShortestPathSolver().solve(problem, listener);
    }

    /** The highest total with these levels; nothing if no penalty keeps them, not even the highest that fits. */
    private Optional<PairingPlan> bestTotal(Certificate most, List<FairLevel> levels, List<LevelProof> proofs) {
        long[] ratio = ratio(proofs);
        long highest = (PairingProblem.HIGHEST_SCORE - problem.scoreLimit()) / ratio[0];
        long unit = Math.min(highest, FIRST_PENALTY * Math.max(1, problem.scoreLimit()));
        Optional<PairingPlan> plan = tryPenalties(most, levels, proofs, times(ratio, unit));
        while (plan.isEmpty() && unit < highest) {
            unit = Math.min(highest, unit * MORE);
            plan = tryPenalties(most, levels, proofs, times(ratio, unit));
        }
        return plan;
    }

    private static long[] times(long[] ratio, long unit) {
        return Arrays.stream(ratio).map(weight -> weight * unit).toArray();
    }

    /**
     * What the levels cost in all their proofs together. Plans that are best in this are best in each proof, hence on each
     * level; those that are best in the last proof alone might spend the same on other levels.
     */
    private static long[] ratio(List<LevelProof> proofs) {
        long[] ratio = new long[proofs.size()];
        for (LevelProof proof : proofs) {
            for (int level = 0; level < proof.levels(); level++) {
                ratio[level] = Math.addExact(ratio[level], proof.weight(level));
            }
        }
        return ratio;
    }

    private Optional<PairingPlan> tryPenalties(
            Certificate most, List<FairLevel> levels, List<LevelProof> proofs, long[] penalties) {
        if (penalties[0] == 0) {
            return Optional.empty();
        }
        int lift = Math.toIntExact(penalties[0]);
        FairWorth worth = FairWorth.ofTotal(levels, penalties);
        PairingProblem raised = problem.withObjective(Objective.MOST_PEOPLE)
                .withRows(problem.scoreLimit() + lift, (mentee, row) -> {
                    problem.rows().fill(mentee, row);
                    for (int mentor = 0; mentor < row.length; mentor++) {
                        long value = worth.of(row[mentor]);
                        row[mentor] = value == FairWorth.NEVER ? ScoreRows.FORBIDDEN : (int) (value + lift);
                    }
                });
        PairingPlan plan;
        try {
            plan = solver.solve(raised, problem.scoreLimit(), listener);
        } catch (ArithmeticException pricesTooHigh) {
            return Optional.empty();
        }
        return lowered(plan, most, levels, proofs, penalties);
    }

    /** Takes the lift away again from scores and prices; nothing if the levels have more pairs than they need. */
    private Optional<PairingPlan> lowered(
            PairingPlan plan, Certificate most, List<FairLevel> levels, List<LevelProof> proofs, long[] penalties) {
        int[] mentees = new int[plan.size()];
        int[] mentors = new int[plan.size()];
        int[] scores = new int[plan.size()];
        int[] at = new int[levels.size()];
        OpenProblem open = new OpenProblem(problem);
        for (int k = 0; k < plan.size(); k++) {
            mentees[k] = plan.mentee(k);
            mentors[k] = plan.mentor(k);
            scores[k] = plan.score(k);
            if (!open.isLocked(mentees[k], mentors[k])) {
                long value = plan.score(k) - penalties[0];
                for (int level = 0; level < at.length; level++) {
                    if (value == levels.get(level).score() - penalties[level]) {
                        value = levels.get(level).score();
                        at[level]++;
                    }
                }
                scores[k] = Math.toIntExact(value);
            }
        }
        for (int level = 0; level < at.length; level++) {
            if (at[level] != levels.get(level).pairs()) {
                return Optional.empty();
            }
        }
        DualPrices prices = plan.certificate().prices();
        long[] menteePrices = new long[problem.mentees()];
        Arrays.setAll(menteePrices, mentee -> prices.mentee(mentee) - penalties[0]);
        return Optional.of(new PairingPlan(
                mentees,
                mentors,
                scores,
                new Certificate(
                        new DualPrices(
                                menteePrices,
                                prices.ofMentors(),
                                prices.first() - penalties[0],
                                prices.further() - penalties[0]),
                        most.people(),
                        most.pairs(),
                        levels,
                        proofs,
                        penalties)));
    }
}
