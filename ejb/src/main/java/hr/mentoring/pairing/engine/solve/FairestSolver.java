package hr.mentoring.pairing.engine.solve;

/**
 * Solves for {@link Objective#FAIREST} with the help of a solver of additive worth: finds a plan of as many people and pairs
 * as possible, {@link FairLevels} by raising its weakest pairs, and then the highest total of a plan that has those levels,
 * by {@link FairPenalties}.
 */
final class FairestSolver {

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
        FairLevels levels = FairLevels.of(problem, new TightPairs(open, Rows.of(open), most), listener);
        if (levels.count() == 0) {
            return most;
        }
        return new FairPenalties(problem, this::solve)
                .bestTotal(
                        levels, most.certificate().people(), most.certificate().pairs())
                .orElseGet(() -> new ShortestPathSolver().solve(problem, listener));
    }

    private PairingPlan solve(FairTotal total) {
        return solver.solve(total.lifted(problem), problem.scoreLimit(), listener);
    }
}
