package hr.mentoring.pairing.engine.solve;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts how many people and pairs are possible once one more pair is fixed, as the solver would if it solved the changed
 * problem. It begins with the pairs of a plan, which saves time and proves nothing: it ends only when nobody can be added
 * by any chain of changes. Takes a row of bits for each mentee instead of all scores. Several threads may ask at once.
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
    private final PairingPlan plan;
    private final Rows rows;

    private CountAgain(PairingProblem problem, PairingPlan plan) {
        this.problem = problem;
        this.plan = plan;
        OpenProblem open = new OpenProblem(problem);
        rows = Rows.of(open);
        Rows.chunks(open.mentees, open.mentors).forEach(chunk -> {
            Rows.Reader reader = rows.reader();
            for (int mentee = chunk; mentee < Math.min(open.mentees, chunk + Rows.CHUNK); mentee++) {
                reader.open(mentee);
            }
        });
    }

    /** Reads every row once; the plan is one of this problem. */
    public static CountAgain of(PairingProblem problem, PairingPlan plan) {
        return new CountAgain(problem, plan);
    }

    /** What is possible where this mentee has this mentor, be it allowed or not, on a place of the mentor's or a further one. */
    public Most with(int mentee, int mentor, boolean furtherPlace) {
        int places = problem.capacity(mentor) + (furtherPlace ? 1 : 0);
        List<Lock> locks = new ArrayList<>(problem.locks());
        locks.add(new Lock(mentee, mentor, 0));
        OpenProblem changed =
                new OpenProblem(problem.withCapacity(mentor, places).withLocks(locks));
        MostPairs most = new MostPairs(changed, rows, 0, pairsThatFit(changed));
        most.ban(mentee, mentor);
        most.run();
        int fixed = (int) locks.stream().mapToInt(Lock::mentee).distinct().count();
        return new Most(most.people() + fixed, most.pairs() + locks.size());
    }

    /** One pair of the plan for each who still wants a first mentor, as far as there are places. */
    private Matching pairsThatFit(OpenProblem changed) {
        Matching fitting = new Matching(changed.mentees, changed.mentors);
        for (int k = 0; k < plan.size(); k++) {
            int mentee = plan.mentee(k);
            int mentor = plan.mentor(k);
            boolean isFirst = changed.first[mentee] > fitting.mentorCount(mentee);
            if (isFirst && fitting.menteeCount(mentor) < changed.capacity[mentor]) {
                fitting.add(mentee, mentor, 0);
            }
        }
        return fitting;
    }
}
