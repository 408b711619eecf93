package hr.mentoring.pairing.engine;

import hr.mentoring.pairing.engine.snapshot.PairKey;
import hr.mentoring.pairing.engine.snapshot.Snapshot;
import hr.mentoring.pairing.engine.solve.MentoringSolver;
import hr.mentoring.pairing.engine.solve.PairingPlan;
import hr.mentoring.pairing.engine.solve.PairingSolver;
import hr.mentoring.pairing.engine.solve.PlanVerifier;
import hr.mentoring.pairing.engine.solve.SolveListener;
import hr.mentoring.pairing.engine.solve.Verdict;
import java.util.Collection;
import java.util.stream.IntStream;

/** The front door of the engine: from a snapshot to a plan, its proof, its reasons and what changes would cost. */
public final class PairingEngine {

    private final PairingSolver solver;
    private final PlanVerifier verifier = new PlanVerifier();

    private PairingEngine(PairingSolver solver) {
        this.solver = solver;
    }

    /** The engine with the solver that suits each problem. */
    public static PairingEngine standard() {
        return new PairingEngine(new MentoringSolver());
    }

    /** The engine with a solver of one's own. */
    public static PairingEngine with(PairingSolver solver) {
        return new PairingEngine(solver);
    }

    /** Numbers the people and makes their scores ready. */
    public CompiledCohort compile(Snapshot snapshot) {
        return new CompiledCohort(snapshot);
    }

    /** What is to be expected, and which rule stands in the way of whom, before anything is solved. */
    public Diagnosis diagnose(CompiledCohort cohort) {
        return Diagnosis.of(cohort);
    }

    /** The best plan there is. */
    public PairingPlan solve(CompiledCohort cohort, SolveListener listener) {
        return solver.solve(cohort.problem(), listener);
    }

    /** Whether the plan is feasible and proven, checked without trusting the solver. */
    public Verdict verify(CompiledCohort cohort, PairingPlan plan) {
        return verifier.verify(cohort.problem(), plan);
    }

    /** Why the pairs are as they are, and why somebody has none. */
    public Explanations explanations(CompiledCohort cohort, PairingPlan plan) {
        return new Explanations(cohort, plan, solver);
    }

    /** What each override of the plan would cost or bring. */
    public Prices prices(CompiledCohort cohort, PairingPlan plan) {
        return new Prices(cohort, plan, solver);
    }

    /**
     * A new plan for a cohort that changed while its pairs were at work; the snapshot is the cohort as it is now.
     *
     * @throws FewestMovesUnknown if as few as possible are to move, and the cohort is too large to prove it
     */
    public RepairPlan repair(Snapshot changed, Collection<PairKey> running, RepairPolicy policy) {
        return Repair.plan(compile(changed), running, policy, solver);
    }

    /** Groups of peers for those who got no mentor. */
    public PeerGroups groups(CompiledCohort cohort, PairingPlan plan) {
        return PeerGroups.of(IntStream.range(0, cohort.mentees().size())
                .filter(mentee -> plan.mentorsOf(mentee).length == 0)
                .mapToObj(cohort.mentees()::get)
                .toList());
    }

    /** What a mentee's mentors cover together, and what nobody does. */
    public TeamCoverage coverage(CompiledCohort cohort, PairingPlan plan, String menteeId) {
        int mentee = cohort.menteeIndex(menteeId);
        return TeamCoverage.of(
                cohort.mentees().get(mentee),
                IntStream.of(plan.mentorsOf(mentee))
                        .mapToObj(cohort.mentors()::get)
                        .toList());
    }

    /** How far teams of mentors cover what their mentees want to learn, and how far any plan could. */
    public TeamsBound teams(CompiledCohort cohort, PairingPlan plan, SolveListener listener) {
        return TeamsBound.of(cohort, plan, solver, listener);
    }

    /** How evenly the plan treats groups of people, beside a reference plan of the same cohort. */
    public FairnessLedger ledger(CompiledCohort cohort, PairingPlan plan, PairingPlan reference, int smallestGroup) {
        return FairnessLedger.of(cohort, plan, reference, smallestGroup);
    }

    /** The best plan without locks, floor and fairness, for {@link #ledger} to compare with. */
    public PairingPlan unconstrained(CompiledCohort cohort, SolveListener listener) {
        return solver.solve(FairnessLedger.unconstrained(cohort), listener);
    }
}
