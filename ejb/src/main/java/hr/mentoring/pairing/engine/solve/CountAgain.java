package hr.mentoring.pairing.engine.solve;

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
        PairingProblem changed = problem.withCapacity(mentor, places).withOneLockMore(new Lock(mentee, mentor, 0));
        OpenProblem open = new OpenProblem(changed);
        MostPairs most = new MostPairs(open, rows, 0);
        most.ban(mentee, mentor);
        most.keepFirst(plan).run();
        int fixed =
                (int) changed.locks().stream().mapToInt(Lock::mentee).distinct().count();
        return new Most(most.people() + fixed, most.pairs() + changed.locks().size());
    }
}
