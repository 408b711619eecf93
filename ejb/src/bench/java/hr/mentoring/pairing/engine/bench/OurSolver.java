package hr.mentoring.pairing.engine.bench;

import hr.mentoring.pairing.engine.solve.MentoringSolver;
import hr.mentoring.pairing.engine.solve.PairingPlan;
import hr.mentoring.pairing.engine.solve.PlanVerifier;
import hr.mentoring.pairing.engine.solve.SolveListener;

/** The engine of this product; its time includes the verifier's pass over all pairs. */
final class OurSolver implements Rival {

    @Override
    public String name() {
        return "mentoring";
    }

    @Override
    public boolean takes(Instance instance) {
        return true;
    }

    @Override
    public Outcome solve(Instance instance) {
        PairingPlan plan = new MentoringSolver().solve(instance.problem(), SolveListener.NONE);
        boolean proven = new PlanVerifier().verify(instance.problem(), plan).proven();
        return new Outcome(plan.size(), plan.total(), proven);
    }
}
