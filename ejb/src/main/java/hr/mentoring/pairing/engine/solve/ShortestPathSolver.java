package hr.mentoring.pairing.engine.solve;

import hr.mentoring.pairing.engine.solve.SolveProgress.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Solves every kind of problem exactly, in plain steps: counts how many people and pairs are possible, raises the worst
 * levels where fairness asks for it, then pairs by {@link ShortestPaths}. Meant for small problems and to check faster
 * solvers against.
 */
public final class ShortestPathSolver implements PairingSolver {

    @Override
    public PairingPlan solve(PairingProblem problem, SolveListener listener) {
        OpenProblem open = new OpenProblem(problem);
        if (problem.objective() == Objective.BEST_TOTAL) {
            int allFirst = IntStream.of(open.first).sum();
            int all = IntStream.of(open.demand).sum();
            ShortestPaths paths = found(new ShortestPaths(open, Worth.PLAIN, allFirst, all - allFirst), listener);
            return plan(open, paths, Certificate.noCover(), Certificate.noCover(), List.of());
        }
        report(listener, Stage.COUNTING_PEOPLE, 0);
        MostPairs most = new MostPairs(open, Rows.of(open), 0).run();
        List<FairLevel> levels = problem.objective() == Objective.FAIREST && most.pairs() > 0
                ? fairLevels(open, most, listener)
                : List.of();
        ShortestPaths paths =
                found(paths(open, FairWorth.of(levels, most.pairs(), problem.scoreLimit()), most), listener);
        return plan(open, paths, most.peopleCover(), most.pairsCover(), levels);
    }

    private static List<FairLevel> fairLevels(OpenProblem open, MostPairs most, SolveListener listener) {
        int limit = open.problem.scoreLimit();
        int count = Math.min(
                open.problem.fairnessLevels(),
                FairWorth.levelsWithin64Bits(most.pairs(), limit, open.mentees + open.mentors));
        List<FairLevel> levels = new ArrayList<>();
        int score = worstPossible(open, Rows.of(open), most);
        int below = 0;
        while (true) {
            levels.add(new FairLevel(score, 0));
            ShortestPaths paths = found(paths(open, FairWorth.of(levels, most.pairs(), limit), most), listener);
            int at = pairsAt(open, paths.matching(), score);
            levels.set(levels.size() - 1, new FairLevel(score, at));
            below += at;
            report(listener, Stage.RAISING_FAIRNESS, levels.size());
            if (levels.size() >= count || below == most.pairs()) {
                return levels;
            }
            score = nextWorst(open, most, levels, listener);
        }
    }

    /** The highest score such that all people and pairs can be had without going below it. */
    static int worstPossible(OpenProblem open, Rows rows, MostPairs most) {
        int low = 0;
        int high = open.problem.scoreLimit();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            MostPairs above = new MostPairs(open, rows, middle).run();
            if (above.people() == most.people() && above.pairs() == most.pairs()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The highest score such that the levels so far can be kept and no other pair is below it. */
    private static int nextWorst(OpenProblem open, MostPairs most, List<FairLevel> levels, SolveListener listener) {
        FairWorth keepLevels = FairWorth.of(levels, most.pairs(), open.problem.scoreLimit());
        int top = levels.get(levels.size() - 1).score();
        int low = top + 1;
        int high = open.problem.scoreLimit();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            Worth without = score -> score < middle && levels.stream().noneMatch(level -> level.score() == score)
                    ? FairWorth.NEVER
                    : keepLevels.of(score);
            ShortestPaths paths = paths(open, without, most);
            boolean kept = paths.run(listener)
                    && levels.stream()
                            .allMatch(level -> pairsAt(open, paths.matching(), level.score()) == level.pairs());
            if (kept) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static int pairsAt(OpenProblem open, Matching matching, int score) {
        int[] row = new int[open.mentors];
        int count = 0;
        for (int mentee = 0; mentee < open.mentees; mentee++) {
            open.fill(mentee, row);
            for (int index = 0; index < matching.mentorCount(mentee); index++) {
                count += row[matching.mentor(mentee, index)] == score ? 1 : 0;
            }
        }
        return count;
    }

    private static ShortestPaths paths(OpenProblem open, Worth worth, MostPairs most) {
        int emptyFirst = IntStream.of(open.first).sum() - most.people();
        int empty = IntStream.of(open.demand).sum() - most.pairs();
        return new ShortestPaths(open, worth, emptyFirst, empty - emptyFirst);
    }

    private static ShortestPaths found(ShortestPaths paths, SolveListener listener) {
        if (!paths.run(listener)) {
            throw new IllegalStateException("No plan has as many people and pairs as were counted");
        }
        return paths;
    }

    private static PairingPlan plan(
            OpenProblem open, ShortestPaths paths, Cover people, Cover pairs, List<FairLevel> levels) {
        long[] mentorPrices = Arrays.copyOf(paths.columnPrice, open.mentors);
        long least = Math.min(0, LongStream.of(paths.menteePrice).min().orElse(0));
        for (int mentor = 0; mentor < open.mentors; mentor++) {
            if (open.capacity[mentor] == 0) {
                mentorPrices[mentor] = open.problem.scoreLimit() - least;
            }
        }
        Certificate certificate = new Certificate(
                paths.menteePrice, mentorPrices, paths.firstPrice(), paths.furtherPrice(), people, pairs, levels);
        return PlanBuilder.plan(open, scored(open, paths.matching()), certificate);
    }

    private static Matching scored(OpenProblem open, Matching pairs) {
        Matching scored = new Matching(open.mentees, open.mentors);
        int[] row = new int[open.mentors];
        for (int mentee = 0; mentee < open.mentees; mentee++) {
            if (pairs.mentorCount(mentee) > 0) {
                open.fill(mentee, row);
            }
            for (int index = 0; index < pairs.mentorCount(mentee); index++) {
                int mentor = pairs.mentor(mentee, index);
                scored.add(mentee, mentor, row[mentor]);
            }
        }
        return scored;
    }

    private static void report(SolveListener listener, Stage stage, int done) {
        SolveProgress progress = new SolveProgress(stage, done, done, 0, Long.MAX_VALUE);
        if (!listener.goOn(progress)) {
            throw new SolveCancelled(progress);
        }
    }
}
