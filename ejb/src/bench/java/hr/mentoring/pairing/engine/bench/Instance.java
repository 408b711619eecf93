package hr.mentoring.pairing.engine.bench;

import hr.mentoring.pairing.engine.solve.Objective;
import hr.mentoring.pairing.engine.solve.PairingProblem;
import hr.mentoring.pairing.engine.solve.ScoreRows;
import hr.mentoring.pairing.engine.solve.SparseScores;
import java.util.Arrays;

/**
 * One problem to be measured on: mentees who want one mentor each, capacities, scores.
 *
 * @param costBase where the instance is stated as costs, a cost is this less the score; else 0
 */
record Instance(String name, int mentees, int[] capacity, int scoreLimit, ScoreRows rows, boolean costs, int costBase) {

    int mentors() {
        return capacity.length;
    }

    PairingProblem problem() {
        int[] demand = new int[mentees];
        Arrays.fill(demand, 1);
        return PairingProblem.of(Objective.MOST_PEOPLE, demand, capacity, scoreLimit, rows);
    }

    /** A total score in the instance's own sense. */
    long stated(long total, int matched) {
        return costs ? (long) costBase * matched - total : total;
    }

    boolean isSparse() {
        return rows instanceof SparseScores sparse && sparse.size() < (long) mentees * capacity.length / 8;
    }

    boolean isSquare() {
        return mentees == capacity.length && Arrays.stream(capacity).allMatch(places -> places == 1);
    }
}
