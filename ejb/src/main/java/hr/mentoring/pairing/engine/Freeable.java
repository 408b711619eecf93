package hr.mentoring.pairing.engine;

import hr.mentoring.pairing.engine.solve.Lock;
import hr.mentoring.pairing.engine.solve.PairingPlan;
import hr.mentoring.pairing.engine.solve.PairingProblem;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The mentors of a plan who have a place left, or could have one if mentees changed over to others without anybody
 * being left alone: those from whom a free place is reached along an alternating path.
 */
final class Freeable {

    /** Of larger problems only the places that are free now are known. */
    private static final long MOST_PAIRS = 1L << 30;

    private Freeable() {}

    static BitSet mentors(PairingProblem problem, PairingPlan plan) {
        int[] load = plan.load(problem.mentors());
        BitSet free = new BitSet();
        for (int mentor = 0; mentor < load.length; mentor++) {
            free.set(mentor, load[mentor] < problem.capacity(mentor));
        }
        boolean tooLarge = (long) problem.mentees() * problem.mentors() > MOST_PAIRS;
        return free.isEmpty() || tooLarge ? free : reached(problem, plan, free);
    }

    /** Goes back from the free places: who may change over to a mentor that is reached frees their own. */
    private static BitSet reached(PairingProblem problem, PairingPlan plan, BitSet free) {
        BitSet[] couldHave = IntStream.range(0, problem.mentees())
                .parallel()
                .mapToObj(mentee -> couldHave(problem, plan, mentee))
                .toArray(BitSet[]::new);
        int[] movable = movable(problem, plan);
        BitSet reached = (BitSet) free.clone();
        boolean more = true;
        while (more) {
            more = false;
            for (int k : movable) {
                if (!reached.get(plan.mentor(k)) && couldHave[plan.mentee(k)].intersects(reached)) {
                    reached.set(plan.mentor(k));
                    more = true;
                }
            }
        }
        return reached;
    }

    private static BitSet couldHave(PairingProblem problem, PairingPlan plan, int mentee) {
        int[] row = problem.row(mentee);
        BitSet mentors = new BitSet(row.length);
        for (int mentor = 0; mentor < row.length; mentor++) {
            mentors.set(mentor, row[mentor] >= 0);
        }
        Arrays.stream(plan.mentorsOf(mentee)).forEach(mentors::clear);
        return mentors;
    }

    /** The pairs of the plan that are not locked. */
    private static int[] movable(PairingProblem problem, PairingPlan plan) {
        BitSet locked = new BitSet();
        for (Lock lock : problem.locks()) {
            IntStream.range(0, plan.size())
                    .filter(k -> plan.mentee(k) == lock.mentee() && plan.mentor(k) == lock.mentor())
                    .forEach(locked::set);
        }
        return IntStream.range(0, plan.size()).filter(k -> !locked.get(k)).toArray();
    }
}
