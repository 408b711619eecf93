package hr.mentoring.pairing.engine.solve;

import hr.mentoring.pairing.engine.solve.SolveProgress.Stage;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Solves every kind of problem to proven optimality, each by the means that suit its shape and size: counts how many
 * people and pairs are possible, lets mentees bid in an {@link Auction} over {@link Shortlists} of their best mentors,
 * and makes the outcome exact by {@link ChainSearch}. Scores are held in the form that suits them ({@link Rows}), and
 * computed again where a matrix would be too large.
 */
public final class MentoringSolver implements PairingSolver {

    static final int SHORTLIST = 32;

    @Override
    public PairingPlan solve(PairingProblem problem, SolveListener listener) {
        if (problem.objective() == Objective.FAIREST) {
            return new ShortestPathSolver().solve(problem, listener);
        }
        OpenProblem open = new OpenProblem(problem);
        report(listener, Stage.READING_SCORES, open.mentees);
        Rows rows = Rows.of(open);
        int[] price = new int[open.mentors + 2];
        int size = Math.max(1, Math.min(SHORTLIST, open.mentors));
        Shortlists shortlists = new Shortlists(rows, open.mentees, size, price);
        Rows sample = shortlists.readAll(open.demand);
        try {
            return solve(open, rows, sample, shortlists, price, listener);
        } catch (ArithmeticException pricesTooHigh) {
            return new ShortestPathSolver().solve(problem, listener);
        }
    }

    private static PairingPlan solve(
            OpenProblem open, Rows rows, Rows sample, Shortlists shortlists, int[] price, SolveListener listener) {
        int allFirst = IntStream.of(open.first).sum();
        int all = IntStream.of(open.demand).sum();
        Cover people = Certificate.noCover();
        Cover pairs = people;
        int emptyFirst = allFirst + 1;
        int emptyFurther = all - allFirst + 1;
        if (open.problem.objective() != Objective.BEST_TOTAL) {
            report(listener, Stage.COUNTING_PEOPLE, 0);
            MostPairs easy = new MostPairs(open, sample, 0).run();
            MostPairs most = easy.cannotBeRaised() ? easy : mostPairs(open, rows, easy);
            people = most.peopleCover();
            pairs = most.pairsCover();
            emptyFirst = allFirst - most.people();
            emptyFurther = all - allFirst - (most.pairs() - most.people());
        }
        int[] start = new int[open.mentees];
        Arrays.fill(start, -1);
        if (all == allFirst) {
            Auction auction = new Auction(open, emptyFirst, price, shortlists);
            int finest = Math.max(1, open.problem.scoreLimit() / 10_000);
            auction.run(30 * finest, open.demand, listener);
            auction.run(finest, open.demand, listener);
            start = auction.columns();
        }
        ChainSearch search = new ChainSearch(open, rows, shortlists, price, emptyFirst, emptyFurther);
        search.run(start, listener);
        return search.plan(people, pairs);
    }

    /** Goes on from the easy pairs, unless some mentees took several where others need one first. */
    private static MostPairs mostPairs(OpenProblem open, Rows rows, MostPairs easy) {
        boolean oneEach = Arrays.equals(open.first, open.demand);
        MostPairs all = oneEach ? new MostPairs(open, rows, 0, easy.matching()) : new MostPairs(open, rows, 0);
        return all.run();
    }

    private static void report(SolveListener listener, Stage stage, int of) {
        SolveProgress progress = new SolveProgress(stage, 0, of, 0, Long.MAX_VALUE);
        if (!listener.goOn(progress)) {
            throw new SolveCancelled(progress);
        }
    }
}
