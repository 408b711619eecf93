package hr.mentoring.pairing.engine.solve;

import java.util.Optional;

/**
 * A proven plan, taken up to tell what one change of its problem leads to, in time for the change instead of for the
 * problem. Each outcome is as good as that of solving from the start, and proven in the same way. Several threads may ask
 * at once.
 */
public interface WarmStart {

    /** Whether a plan of a problem can be taken up: nobody wants very many mentors, and each level is proven by itself. */
    static boolean suits(PairingProblem problem, PairingPlan plan) {
        return problem.objective() == Objective.FAIREST
                ? FairWarmStart.suits(problem, plan)
                : AdditiveWarmStart.suits(problem);
    }

    /**
     * Takes up a plan that a verifier has proven for this problem; reads every score once or twice.
     *
     * @throws IllegalArgumentException if it does not suit
     */
    static WarmStart of(PairingProblem problem, PairingPlan plan) {
        return problem.objective() == Objective.FAIREST
                ? FairWarmStart.of(problem, plan)
                : AdditiveWarmStart.of(problem, plan);
    }

    /** The best plan without this pair; nothing where only solving again can tell. */
    Optional<PairingPlan> without(int mentee, int mentor);

    /** The best plan with this pair fixed; nothing where only solving again can tell. */
    Optional<PairingPlan> with(Lock lock);

    /** The best plan if a mentor has so many places; nothing where only solving again can tell, as for one who had none. */
    Optional<PairingPlan> withPlaces(int mentor, int places);
}
