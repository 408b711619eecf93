package hr.mentoring.pairing.engine.solve;

/** Finds the best plan of a problem and the certificate that proves it. The same problem gives the same plan. */
@FunctionalInterface
public interface PairingSolver {

    /**
     * Solves the problem to proven optimality.
     *
     * @throws SolveCancelled when the listener asked to stop
     */
    PairingPlan solve(PairingProblem problem, SolveListener listener);
}
