package hr.mentoring.pairing.engine.solve;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Solves problems that differ by one change from a problem that is solved: takes up pairs and prices of the proven plan
 * and the shortlists read at those prices, counts again how many people and pairs are possible, and mends what the change
 * undid by {@link ChainSearch}. The outcome is as good as that of solving from the start, and proven in the same way; it
 * takes time for the change instead of for the problem, and one look at all people. For problems with additive worth, in
 * which nobody wants very many mentors; see {@link #suits}.
 */
public final class WarmStart {

    private static final int NOBODY = -1;

    private final PairingProblem problem;
    private final OpenProblem open;
    private final Rows rows;
    private final int[] price;
    private final Shortlists shortlists;
    private final PairingPlan plan;

    private WarmStart(PairingProblem problem, PairingPlan plan) {
        this.problem = problem;
        this.plan = plan;
        open = new OpenProblem(problem);
        rows = Rows.of(open);
        Certificate proof = plan.certificate();
        price = new int[open.mentors + 2];
        for (int mentor = 0; mentor < open.mentors; mentor++) {
            price[mentor] = Math.toIntExact(proof.mentorPrice(mentor));
        }
        price[open.mentors] = Math.toIntExact(-proof.firstPrice());
        price[open.mentors + 1] = Math.toIntExact(-proof.furtherPrice());
        shortlists = Shortlists.of(open, rows, price);
        shortlists.readAll(open.demand);
    }

    /** Whether such problems can be taken up. */
    public static boolean suits(PairingProblem problem) {
        return problem.objective() != Objective.FAIREST
                && IntStream.range(0, problem.mentees()).allMatch(i -> problem.demand(i) <= Shortlists.MOST_WANTED);
    }

    /** Takes up a plan that a verifier has proven for this problem; reads every score once. */
    public static WarmStart of(PairingProblem problem, PairingPlan plan) {
        if (!suits(problem)) {
            throw new IllegalArgumentException("Only plans with additive worth can be taken up");
        }
        return new WarmStart(problem, plan);
    }

    /** The best plan without this pair. */
    public PairingPlan without(int mentee, int mentor) {
        return solve(open, mentee, mentor);
    }

    /** The best plan with this pair fixed. */
    public PairingPlan with(Lock lock) {
        return solve(new OpenProblem(problem.withOneLockMore(lock)), lock.mentee(), lock.mentor());
    }

    /**
     * The best plan if a mentor has so many places; nothing where the mentor had none, so that nothing is known about
     * them.
     */
    public Optional<PairingPlan> withPlaces(int mentor, int places) {
        return open.capacity[mentor] == 0
                ? Optional.empty()
                : Optional.of(solve(new OpenProblem(problem.withCapacity(mentor, places)), NOBODY, NOBODY));
    }

    private PairingPlan solve(OpenProblem changed, int bannedMentee, int bannedMentor) {
        MostPairs most = new MostPairs(changed, rows, 0);
        most.ban(bannedMentee, bannedMentor);
        Counted counted = Counted.of(changed, most);
        int[] prices = price.clone();
        for (int mentor = 0; mentor < changed.mentors; mentor++) {
            if (changed.capacity[mentor] == 0) {
                prices[mentor] = Math.max(prices[mentor], 2 * problem.scoreLimit() + 1);
            }
        }
        Shortlists lists = shortlists.copy(prices);
        Seats seats = new Seats(changed, counted.columns, prices);
        seats.keepBest(start(changed, bannedMentee, bannedMentor), lists);
        ChainSearch chains = new ChainSearch(rows, lists, seats);
        chains.ban(bannedMentee, bannedMentor);
        chains.run(SolveListener.NONE);
        return seats.plan(counted.people, counted.pairs);
    }

    /** The pairs of the plan that are still to be decided and possible, and nobody's places as the plan has them. */
    private Matching start(OpenProblem changed, int bannedMentee, int bannedMentor) {
        Matching start = new Matching(changed.mentees, changed.mentors + 2);
        for (int k = 0; k < plan.size(); k++) {
            int mentee = plan.mentee(k);
            int mentor = plan.mentor(k);
            boolean banned = mentee == bannedMentee && mentor == bannedMentor;
            boolean possible = start.mentorCount(mentee) < changed.demand[mentee]
                    && start.menteeCount(mentor) < changed.capacity[mentor];
            if (!banned && possible && !isLocked(mentee, mentor)) {
                start.add(mentee, mentor, plan.score(k));
            }
        }
        for (int mentee = 0; mentee < changed.mentees; mentee++) {
            boolean alone = start.mentorCount(mentee) == 0 && changed.first[mentee] > 0;
            if (alone) {
                start.add(mentee, changed.mentors, 0);
            }
            while (start.mentorCount(mentee) < changed.demand[mentee]) {
                start.add(mentee, changed.mentors + 1, 0);
            }
        }
        return start;
    }

    private boolean isLocked(int mentee, int mentor) {
        return !problem.locks().isEmpty() && problem.lockedTo(mentee).get(mentor);
    }
}
