package hr.mentoring.pairing.engine.solve;

import hr.mentoring.pairing.engine.solve.SolveProgress.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Solves every kind of problem to proven optimality, each by the means that suit its shape and size: counts how many
 * people and pairs are possible, lets mentees bid in an {@link Auction} over {@link Shortlists} of their best mentors,
 * and makes the outcome exact by {@link ChainSearch}. Scores are held in the form that suits them ({@link Rows}), and
 * computed again where a matrix would be too large.
 */
public final class MentoringSolver implements PairingSolver {

    private static final int FEW_MENTEES = 300;

    private final int allLevelsUpTo;

    /** The solver that the product uses. */
    public MentoringSolver() {
        this(FEW_MENTEES);
    }

    /** Raises all levels of fairness that are asked for in problems with so many mentees at most. */
    MentoringSolver(int allLevelsUpTo) {
        this.allLevelsUpTo = allLevelsUpTo;
    }

    @Override
    public PairingPlan solve(PairingProblem problem, SolveListener listener) {
        if (problem.objective() == Objective.FAIREST) {
            return solveFairest(problem, listener);
        }
        return solve(problem, problem.scoreLimit(), listener);
    }

    /** Scores that are worth telling apart by bidding lie within such a range of each other. */
    private static PairingPlan solve(PairingProblem problem, int scoreRange, SolveListener listener) {
        OpenProblem open = new OpenProblem(problem);
        report(listener, Stage.READING_SCORES, open.mentees);
        Rows rows = Rows.of(open);
        int[] price = new int[open.mentors + 2];
        Shortlists shortlists = Shortlists.of(open, rows, price);
        Rows sample = shortlists.readAll(open.demand);
        try {
            return solve(open, rows, sample, shortlists, price, scoreRange, listener);
        } catch (ArithmeticException pricesTooHigh) {
            return new ShortestPathSolver().solve(problem, listener);
        }
    }

    private static PairingPlan solve(
            OpenProblem open,
            Rows rows,
            Rows sample,
            Shortlists shortlists,
            int[] price,
            int scoreRange,
            SolveListener listener) {
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
        Columns columns = new Columns(open, emptyFirst, emptyFurther);
        Matching start = new Matching(open.mentees, columns.count);
        if (IntStream.of(open.demand).max().orElse(0) <= Shortlists.MOST_WANTED) {
            Auction auction = new Auction(open, columns, price, shortlists, scoreRange);
            auction.run(listener);
            start = auction.outcome();
        }
        Seats seats = new Seats(open, columns, price);
        seats.keepBest(start, shortlists);
        new ChainSearch(rows, shortlists, seats).run(listener);
        return seats.plan(people, pairs);
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
