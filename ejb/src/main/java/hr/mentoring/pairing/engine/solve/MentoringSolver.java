package hr.mentoring.pairing.engine.solve;

import hr.mentoring.pairing.engine.solve.SolveProgress.Stage;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Solves every kind of problem to proven optimality, each by the {@link Method} that suits its shape and size: counts how
 * many people and pairs are possible, starts a small dense problem by {@link Reductions}, solves a hostile one by
 * {@link CostScaling}, and lets in any other mentees bid in an {@link Auction} over {@link Shortlists} of their best
 * mentors; and makes the outcome exact by {@link ChainSearch}. Scores are held in the form that suits them ({@link Rows}),
 * and computed again where a matrix would be too large.
 */
public final class MentoringSolver implements PairingSolver {

    private final @Nullable Method onlyMethod;

    /** The solver that the product uses. */
    public MentoringSolver() {
        this(null);
    }

    /** Uses only this method where it can be used at all. */
    MentoringSolver(@Nullable Method onlyMethod) {
        this.onlyMethod = onlyMethod;
    }

    @Override
    public PairingPlan solve(PairingProblem problem, SolveListener listener) {
        try {
            return problem.objective() == Objective.FAIREST
                    ? new FairestSolver(problem, this::solve, listener).solve()
                    : solve(problem, problem.scoreLimit(), listener);
        } catch (ArithmeticException pricesTooHigh) {
            return new ShortestPathSolver().solve(problem, listener);
        }
    }

    /** Scores that are worth telling apart by bidding lie within such a range of each other. */
    private PairingPlan solve(PairingProblem problem, int scoreRange, SolveListener listener) {
        OpenProblem open = new OpenProblem(problem);
        report(listener, Stage.READING_SCORES, open.mentees);
        Rows rows = Rows.of(open);
        Method method = onlyMethod == null ? Method.of(open, rows) : onlyMethod;
        return method != Method.BIDS && rows instanceof Rows.Matrix matrix
                ? solveDense(open, matrix, method, scoreRange, listener)
                : solveByBids(open, rows, scoreRange, listener);
    }

    /** Where reductions find scores hostile, scaling takes over; where somebody must stay alone, bids do. */
    private static PairingPlan solveDense(
            OpenProblem open, Rows.Matrix rows, Method method, int scoreRange, SolveListener listener) {
        Counted counted = Counted.of(open, rows, rows, listener);
        if (counted.columns.emptyPlaces() > 0) {
            return solveByBids(open, rows, scoreRange, listener);
        }
        report(listener, Stage.PAIRING, open.mentees);
        int[] price = new int[counted.columns.count];
        Seats seats = new Seats(open, counted.columns, price);
        boolean reduced =
                method == Method.DENSE && Reductions.suit(open) && new Reductions(open, rows, price).run(seats);
        if (!reduced && !CostScaling.suits(open, rows)) {
            return solveByBids(open, rows, scoreRange, listener);
        }
        if (!reduced) {
            new CostScaling(open, rows).run(seats, listener);
        }
        seats.seatIdle();
        if (seats.areTaken()) {
            seats.report(listener, open.mentees);
        } else {
            new ChainSearch(rows, Shortlists.unread(open, rows, price), seats).run(listener);
        }
        return seats.plan(counted.people, counted.pairs);
    }

    private static PairingPlan solveByBids(OpenProblem open, Rows rows, int scoreRange, SolveListener listener) {
        int[] price = new int[open.mentors + 2];
        Shortlists shortlists = Shortlists.of(open, rows, price);
        Rows sample = shortlists.readAll(open.demand);
        Counted counted = Counted.of(open, rows, sample, listener);
        Matching start = new Matching(open.mentees, counted.columns.count);
        if (IntStream.of(open.demand).max().orElse(0) <= Shortlists.MOST_WANTED) {
            Auction auction = new Auction(open, counted.columns, price, shortlists, scoreRange);
            auction.run(listener);
            start = auction.outcome();
        }
        Seats seats = new Seats(open, counted.columns, price);
        seats.keepBest(start, shortlists);
        new ChainSearch(rows, shortlists, seats).run(listener);
        return seats.plan(counted.people, counted.pairs);
    }

    static void report(SolveListener listener, Stage stage, int of) {
        SolveProgress progress = new SolveProgress(stage, 0, of, 0, Long.MAX_VALUE);
        if (!listener.goOn(progress)) {
            throw new SolveCancelled(progress);
        }
    }
}
