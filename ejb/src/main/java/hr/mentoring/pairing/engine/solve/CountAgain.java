package hr.mentoring.pairing.engine.solve;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts from nothing how many people and pairs are possible once one more pair is fixed, as the solver would if it solved
 * the changed problem; takes a row of bits for each mentee instead of all scores. Several threads may ask at once.
 */
public final class CountAgain {

    /** The most people that can have a mentor, and the most pairs with so many people. */
    public record Most(int people, int pairs) {

        /** Whether so many more people or, with as many people, more pairs are possible. */
        public boolean exceeds(PairingPlan plan) {
            return people > plan.people() || (people == plan.people() && pairs > plan.size());
        }
    }

    private final PairingProblem problem;
    private final Rows rows;

    private CountAgain(PairingProblem problem) {
        this.problem = problem;
        OpenProblem open = new OpenProblem(problem);
        rows = Rows.of(open);
        Rows.chunks(open.mentees, open.mentors).forEach(chunk -> {
            Rows.Reader reader = rows.reader();
            for (int mentee = chunk; mentee < Math.min(open.mentees, chunk + Rows.CHUNK); mentee++) {
                reader.open(mentee);
            }
        });
    }

    /** Reads every row once. */
    public static CountAgain of(PairingProblem problem) {
        return new CountAgain(problem);
    }

    /** What is possible where this mentee has this mentor, be it allowed or not, on a place of the mentor's or a further one. */
    public Most with(int mentee, int mentor, boolean furtherPlace) {
        int places = problem.capacity(mentor) + (furtherPlace ? 1 : 0);
        List<Lock> locks = new ArrayList<>(problem.locks());
        locks.add(new Lock(mentee, mentor, 0));
        PairingProblem changed = problem.withCapacity(mentor, places).withLocks(locks);
        MostPairs most = new MostPairs(new OpenProblem(changed), rows, 0);
        most.ban(mentee, mentor);
        most.run();
        int fixed = (int) locks.stream().mapToInt(Lock::mentee).distinct().count();
        return new Most(most.people() + fixed, most.pairs() + locks.size());
    }
}
