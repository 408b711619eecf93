package hr.mentoring.pairing.engine.solve;

import hr.mentoring.pairing.engine.solve.SolveProgress.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Solves every kind of problem to proven optimality, each by the {@link Method} that suits its shape and size: counts how
 * many people and pairs are possible, starts a small dense problem by {@link Reductions}, solves a hostile one by
 * {@link CostScaling}, and lets in any other mentees bid in an {@link Auction} over {@link Shortlists} of their best
 * mentors; and makes the outcome exact by {@link ChainSearch}. Scores are held in the form that suits them ({@link Rows}), and computed again where a matrix
 * would be too large.
 */
public final class MentoringSolver implements PairingSolver {

    private static final int FEW_MENTEES = 300;

    private final int allLevelsUpTo;
    private final @Nullable Method onlyMethod;

    /** The solver that the product uses. */
    public MentoringSolver() {
        this(FEW_MENTEES, null);
    }

    /**
     * Raises all levels of fairness that are asked for in problems with so many mentees at most, and uses only this
     * method where it can be used at all.
     */
    MentoringSolver(int allLevelsUpTo, @Nullable Method onlyMethod) {
        this.allLevelsUpTo = allLevelsUpTo;
        this.onlyMethod = onlyMethod;
    }

    @Override
    public PairingPlan solve(PairingProblem problem, SolveListener listener) {
        if (problem.objective() == Objective.FAIREST) {
            return solveFairest(problem, listener);
        }
        return solve(problem, problem.scoreLimit(), listener);
    }

    /** Scores that are worth telling apart by bidding lie within such a range of each other. */
    private PairingPlan solve(PairingProblem problem, int scoreRange, SolveListener listener) {
        OpenProblem open = new OpenProblem(problem);
        report(listener, Stage.READING_SCORES, open.mentees);
        Rows rows = Rows.of(open);
        try {
            Method method = onlyMethod == null ? Method.of(open, rows) : onlyMethod;
            return method != Method.BIDS && rows instanceof Rows.Matrix matrix
                    ? solveDense(open, matrix, method, scoreRange, listener)
                    : solveByBids(open, rows, scoreRange, listener);
        } catch (ArithmeticException pricesTooHigh) {
            return new ShortestPathSolver().solve(problem, listener);
        }
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
        new ChainSearch(rows, Shortlists.unread(open, rows, price), seats).run(listener);
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

    /**
     * Small problems have all levels raised that are asked for. Of larger ones the lowest alone is: it is found by
     * halving, lower scores are forbidden, and all higher ones get a bonus that no total outweighs.
     */
    private PairingPlan solveFairest(PairingProblem problem, SolveListener listener) {
        OpenProblem open = new OpenProblem(problem);
        long wanted = IntStream.of(open.demand).asLongStream().sum();
        long bonus = (wanted + 1) * Math.max(1, problem.scoreLimit());
        boolean fits = bonus + problem.scoreLimit() <= PairingProblem.HIGHEST_SCORE;
        if (open.mentees <= allLevelsUpTo || !fits) {
            return new ShortestPathSolver().solve(problem, listener);
        }
        report(listener, Stage.RAISING_FAIRNESS, 1);
        Rows rows = Rows.of(open);
        MostPairs most = new MostPairs(open, rows, 0).run();
        if (most.pairs() == 0) {
            return solve(problem.withObjective(Objective.MOST_PEOPLE), problem.scoreLimit(), listener);
        }
        int level = ShortestPathSolver.worstPossible(open, rows, most);
        long penalty = (most.pairs() + 1L) * Math.max(1, problem.scoreLimit());
        int raise = Math.toIntExact(penalty);
        PairingProblem raised = problem.withObjective(Objective.MOST_PEOPLE)
                .withRows(problem.scoreLimit() + raise, (mentee, row) -> {
                    problem.rows().fill(mentee, row);
                    for (int mentor = 0; mentor < row.length; mentor++) {
                        if (row[mentor] < level) {
                            row[mentor] = ScoreRows.FORBIDDEN;
                        } else if (row[mentor] > level) {
                            row[mentor] += raise;
                        }
                    }
                });
        return lowered(problem, solve(raised, problem.scoreLimit(), listener), most, level, raise);
    }

    /** Takes the bonus away again from scores and prices, and proves people and pairs for all allowed pairs. */
    private static PairingPlan lowered(PairingProblem problem, PairingPlan plan, MostPairs most, int level, int raise) {
        Certificate proof = plan.certificate();
        int[] mentees = new int[plan.size()];
        int[] mentors = new int[plan.size()];
        int[] scores = new int[plan.size()];
        Set<Lock> locks = Set.copyOf(problem.locks());
        int atLevel = 0;
        for (int k = 0; k < plan.size(); k++) {
            mentees[k] = plan.mentee(k);
            mentors[k] = plan.mentor(k);
            boolean locked = locks.contains(new Lock(mentees[k], mentors[k], plan.score(k)));
            scores[k] = locked || plan.score(k) <= level ? plan.score(k) : plan.score(k) - raise;
            atLevel += !locked && scores[k] == level ? 1 : 0;
        }
        long[] menteePrices = new long[problem.mentees()];
        long[] mentorPrices = new long[problem.mentors()];
        Arrays.setAll(menteePrices, mentee -> proof.menteePrice(mentee) - raise);
        Arrays.setAll(mentorPrices, proof::mentorPrice);
        Certificate lowered = new Certificate(
                menteePrices,
                mentorPrices,
                proof.firstPrice() - raise,
                proof.furtherPrice() - raise,
                most.peopleCover(),
                most.pairsCover(),
                List.of(new FairLevel(level, atLevel)));
        return new PairingPlan(mentees, mentors, scores, lowered);
    }

    static void report(SolveListener listener, Stage stage, int of) {
        SolveProgress progress = new SolveProgress(stage, 0, of, 0, Long.MAX_VALUE);
        if (!listener.goOn(progress)) {
            throw new SolveCancelled(progress);
        }
    }
}
