package hr.mentoring.pairing.engine.solve;

import java.util.BitSet;

/** How many of a plan's people and pairs are not locked. */
final class OpenPairs {

    final int people;
    final int pairs;

    OpenPairs(OpenProblem open, PairingPlan plan) {
        BitSet some = new BitSet();
        for (int k = 0; k < plan.size(); k++) {
            int mentee = plan.mentee(k);
            some.set(mentee, open.first[mentee] > 0);
        }
        people = some.cardinality();
        pairs = plan.size() - open.problem.locks().size();
    }
}
