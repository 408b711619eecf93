package hr.mentoring.pairing.engine.solve;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * For problems with additive worth, in which nobody wants very many mentors: takes up pairs and prices of the proven plan
 * and the shortlists read at those prices, counts again how many people and pairs are possible, and mends what the change
 * undid by {@link ChainSearch}. That takes one look at all people beside the chains.
 */
final class AdditiveWarmStart implements WarmStart {

    private final PairingProblem problem;
    private final OpenProblem open;
    private final Rows rows;
    private final int[] price;
    private final Shortlists shortlists;
    private final PairingPlan plan;

    private AdditiveWarmStart(OpenProblem open, PairingPlan plan, Rows rows, int[] price, Shortlists shortlists) {
        this.problem = open.problem;
        this.open = open;
        this.plan = plan;
        this.rows = rows;
        this.price = price;
        this.shortlists = shortlists;
    }

    /** The prices of all columns in the proof of a plan. */
    static int[] prices(Certificate proof) {
        int[] price = new int[proof.mentors() + 2];
        for (int mentor = 0; mentor < proof.mentors(); mentor++) {
            price[mentor] = Math.toIntExact(proof.mentorPrice(mentor));
        }
        price[proof.mentors()] = Math.toIntExact(-proof.firstPrice());
        price[proof.mentors() + 1] = Math.toIntExact(-proof.furtherPrice());
        return price;
    }

    /** Whether such problems can be taken up. */
    static boolean suits(PairingProblem problem) {
        return problem.objective() != Objective.FAIREST
                && IntStream.range(0, problem.mentees()).allMatch(i -> problem.demand(i) <= Shortlists.MOST_WANTED);
    }

    /** Takes up a plan that a verifier has proven for this problem; reads every score once. */
    static AdditiveWarmStart of(PairingProblem problem, PairingPlan plan) {
        if (!suits(problem)) {
            throw new IllegalArgumentException("Only plans with additive worth can be taken up");
        }
        OpenProblem open = new OpenProblem(problem);
        Rows rows = Rows.of(open);
        int[] price = prices(plan.certificate());
        return new AdditiveWarmStart(open, plan, rows, price, Shortlists.read(open, rows, price));
    }

    /**
     * The same with shortlists that were read before, at these prices or lower ones; the plan need be neither the best nor
     * possible, but the nearer, the sooner another is found.
     */
    static AdditiveWarmStart of(OpenProblem open, PairingPlan plan, Rows rows, int[] price, Shortlists shortlists) {
        return new AdditiveWarmStart(open, plan, rows, price, shortlists);
    }

    /** The best plan of the problem itself, of which it is known how many people and pairs are possible, without a pair. */
    PairingPlan best(Counted counted, int bannedMentee, int bannedMentor) {
        return solve(open, counted, bannedMentee, bannedMentor);
    }

    /**
     * The best plan of a changed problem with so many people and pairs, which no plan of it exceeds; nothing if they are not
     * possible.
     */
    Optional<PairingPlan> best(
            OpenProblem changed, long mostPeople, long mostPairs, int bannedMentee, int bannedMentor) {
        MostPairs most = new MostPairs(changed, rows, 0);
        most.ban(bannedMentee, bannedMentor);
        if (!most.reaches(plan, mostPeople, mostPairs)) {
            return Optional.empty();
        }
        Certificate proof = plan.certificate();
        Counted counted = Counted.of(changed, mostPeople, mostPairs, proof.people(), proof.pairs());
        return Optional.of(solve(changed, counted, bannedMentee, bannedMentor));
    }

    @Override
    public Optional<PairingPlan> without(int mentee, int mentor) {
        return Optional.of(solve(open, mentee, mentor));
    }

    @Override
    public Optional<PairingPlan> with(Lock lock) {
        return Optional.of(solve(new OpenProblem(problem.withOneLockMore(lock)), lock.mentee(), lock.mentor()));
    }

    @Override
    public Optional<PairingPlan> withPlaces(int mentor, int places) {
        return open.capacity[mentor] == 0
                ? Optional.empty()
                : Optional.of(
                        solve(new OpenProblem(problem.withCapacity(mentor, places)), Change.NOBODY, Change.NOBODY));
    }

    private PairingPlan solve(OpenProblem changed, int bannedMentee, int bannedMentor) {
        MostPairs most = new MostPairs(changed, rows, 0);
        most.ban(bannedMentee, bannedMentor);
        return solve(changed, Counted.of(changed, most), bannedMentee, bannedMentor);
    }

    private PairingPlan solve(OpenProblem changed, Counted counted, int bannedMentee, int bannedMentor) {
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
            if (!banned && possible && plan.score(k) >= 0 && !changed.isLocked(mentee, mentor)) {
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
}
