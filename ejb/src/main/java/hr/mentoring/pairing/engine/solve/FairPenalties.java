package hr.mentoring.pairing.engine.solve;

import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the highest total at given levels: pairs at them cost a penalty, as little as keeps them as few as they are proven to
 * be. If no penalty within 32 bits does, fewer levels are kept.
 */
final class FairPenalties {

    private static final long FIRST_PENALTY = 4;
    private static final long MORE = 16;

    private final PairingProblem problem;
    private final Function<FairTotal, PairingPlan> solver;

    /** The solver solves lifted problems, or refuses with an {@link ArithmeticException} what does not fit. */
    FairPenalties(PairingProblem problem, Function<FairTotal, PairingPlan> solver) {
        this.problem = problem;
        this.solver = solver;
    }

    /** The fairest plan, with the covers that prove its people and pairs; nothing if not even one level can be kept. */
    Optional<PairingPlan> bestTotal(FairLevels levels, Cover people, Cover pairs) {
        for (int count = levels.count(); count > 0; count--) {
            Optional<PairingPlan> plan = bestTotalOfAll(levels.lowest(count), people, pairs);
            if (plan.isPresent()) {
                return plan;
            }
        }
        return Optional.empty();
    }

    /** The same with all of these levels; nothing if not all can be kept. */
    Optional<PairingPlan> bestTotalOfAll(FairLevels levels, Cover people, Cover pairs) {
        long highest = (PairingProblem.HIGHEST_SCORE - problem.scoreLimit()) / FairTotal.costs(levels.proofs())[0];
        long unit = Math.min(highest, FIRST_PENALTY * Math.max(1, problem.scoreLimit()));
        while (unit > 0) {
            Optional<PairingPlan> plan = tryUnit(levels, unit, people, pairs);
            if (plan.isPresent() || unit == highest) {
                return plan;
            }
            unit = Math.min(highest, unit * MORE);
        }
        return Optional.empty();
    }

    private Optional<PairingPlan> tryUnit(FairLevels levels, long unit, Cover people, Cover pairs) {
        FairTotal total = new FairTotal(levels.levels(), levels.proofs(), unit);
        PairingPlan plan;
        try {
            plan = solver.apply(total);
        } catch (ArithmeticException pricesTooHigh) {
            return Optional.empty();
        }
        PairingPlan fair = total.lowered(new OpenProblem(problem), plan, people, pairs);
        return fair.certificate().levels().equals(levels.levels()) ? Optional.of(fair) : Optional.empty();
    }
}
