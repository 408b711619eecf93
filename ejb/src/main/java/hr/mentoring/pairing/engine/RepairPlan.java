package hr.mentoring.pairing.engine;

import hr.mentoring.pairing.engine.snapshot.PairKey;
import hr.mentoring.pairing.engine.solve.PairingPlan;
import hr.mentoring.pairing.engine.solve.PairingProblem;
import java.util.List;

/**
 * What a repair proposes.
 *
 * @param kept running pairs that go on
 * @param ended running pairs that cannot go on, since somebody left or has no place any more
 * @param moved running pairs that could go on and are given up for something better
 * @param added new pairs
 * @param people how many people have a mentor, and how many had one before the repair
 * @param total the total score of all pairs, and that of the running pairs that could go on
 * @param problem the problem solved, whose scores hold the price of moving
 * @param plan the plan of that problem, with its certificate
 */
public record RepairPlan(
        CompiledCohort cohort,
        List<PairKey> kept,
        List<PairKey> ended,
        List<PairKey> moved,
        List<PairKey> added,
        BeforeAfter people,
        BeforeAfter total,
        PairingProblem problem,
        PairingPlan plan) {

    /** A figure without and with the repair. */
    public record BeforeAfter(long before, long after) {
        public long gain() {
            return after - before;
        }
    }
}
