package hr.mentoring.pairing.engine.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.pairing.engine.solve.SolveProgress.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every solver on few problems of every shape: each plan is confirmed by the verifier and, where the problem is small, as
 * good as the best that exhaustive search finds. The others test the same on more problems; these are so fast that they
 * can be run once for each small change of a solver, as docs/figures.md says.
 */
class EveryMethodIsExactTest {

    private final PlanVerifier verifier = new PlanVerifier();

    @ParameterizedTest
    @EnumSource(Method.class)
    void smallProblems(Method method) {
        compare(RandomProblems::small, 250, new MentoringSolver(method));
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void smallSquares(Method method) {
        compare(RandomProblems::square, 150, new MentoringSolver(method));
    }

    @Test
    void smallProblemsByPlainShortestPaths() {
        compare(RandomProblems::small, 250, new ShortestPathSolver());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10})
    void smallProblemsWithLevelsOfFairness(int levels) {
        LongFunction<PairingProblem> fairest = seed ->
                RandomProblems.small(seed).withObjective(Objective.FAIREST).withFairnessLevels(levels);
        compare(fairest, 200, new MentoringSolver());
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void largerProblems(Method method) {
        prove(RandomProblems::medium, 25, new MentoringSolver(method));
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void largerSquares(Method method) {
        prove(EveryMethodIsExactTest::largerSquare, 12, new MentoringSolver(method));
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void squaresThatMakeForLongChains(Method method) {
        prove(EveryMethodIsExactTest::hostile, 4, new MentoringSolver(method));
    }

    @Test
    void rowsThatAreLongerThanShortlists() {
        prove(EveryMethodIsExactTest::crowd, 8, new MentoringSolver(Method.BIDS));
        prove(EveryMethodIsExactTest::veryLongRows, 2, new MentoringSolver(Method.BIDS));
    }

    @Test
    void fewAllowedPairsInListsAndInRows() {
        prove(seed -> fewAllowed(seed, true), 6, new MentoringSolver());
        prove(seed -> fewAllowed(seed, false), 6, new MentoringSolver());
    }

    @Test
    void severalMentorsEach() {
        prove(EveryMethodIsExactTest::teams, 4, new MentoringSolver());
    }

    @Test
    void levelsOfLargerProblems() {
        for (long seed = 0; seed < 25; seed++) {
            PairingProblem problem =
                    RandomProblems.medium(seed).withObjective(Objective.FAIREST).withFairnessLevels(4);
            PairingPlan plan = proven(problem, new MentoringSolver(), seed);
            long expected = ExhaustiveSearch.of(problem, plan).openScores().stream()
                    .distinct()
                    .limit(4)
                    .count();
            assertThat(plan.certificate().levels()).as("seed %d", seed).hasSize((int) expected);
            assertThat(plan.certificate().levelProofs()).as("seed %d", seed).hasSize((int) expected);
        }
    }

    @Test
    void levelsWhosePenaltiesDoNotFit() {
        PairingProblem problem = RandomProblems.penaltiesThatDoNotFit();
        PairingPlan plan = proven(problem, new MentoringSolver(), 0);
        assertThat(plan.certificate().levels()).containsExactly(new FairLevel(90, 1));
    }

    @Test
    void changesOfAPlanThatIsTakenUp() {
        for (long seed = 0; seed < 60; seed++) {
            PairingProblem problem = RandomProblems.small(seed).withObjective(additive(seed));
            if (problem.mentees() > 0 && problem.mentors() > 0) {
                tryChanges(problem, seed);
            }
        }
    }

    private void tryChanges(PairingProblem problem, long seed) {
        PairingSolver solver = new MentoringSolver();
        AdditiveWarmStart start = AdditiveWarmStart.of(problem, solver.solve(problem, SolveListener.NONE));
        EveryChange.places(problem)
                .forEach(change -> start.withPlaces(change[0], change[1])
                        .ifPresent(plan -> confirm(problem.withCapacity(change[0], change[1]), plan, seed)));
        EveryChange.openPairs(problem)
                .forEach(pair -> confirm(
                        problem.withoutPair(pair[0], pair[1]),
                        start.without(pair[0], pair[1]).orElseThrow(),
                        seed));
        EveryChange.locks(problem)
                .forEach(lock ->
                        confirm(problem.withOneLockMore(lock), start.with(lock).orElseThrow(), seed));
    }

    @Test
    void changesThatAreEdited() {
        PairingSolver solver = new MentoringSolver();
        for (long seed = 0; seed < 120; seed++) {
            PairingProblem problem = RandomProblems.small(seed).withObjective(additive(seed));
            if (PlanEditor.suits(problem) && problem.mentees() > 0 && problem.mentors() > 0) {
                PairingPlan plan = solver.solve(problem, SolveListener.NONE);
                PlanEditor editor = PlanEditor.of(problem, plan);
                for (int mentor = 0; mentor < problem.mentors(); mentor++) {
                    edit(problem, editor, mentor, seed);
                }
                for (int k = 0; k < plan.size(); k++) {
                    int mentee = plan.mentee(k);
                    int mentor = plan.mentor(k);
                    if (problem.lockedTo(mentee).isEmpty()) {
                        same(problem.withoutPair(mentee, mentor), editor.forbid(mentee, mentor), seed);
                    }
                }
            }
        }
    }

    private void edit(PairingProblem problem, PlanEditor editor, int mentor, long seed) {
        long fixed =
                problem.locks().stream().filter(lock -> lock.mentor() == mentor).count();
        if (fixed == 0) {
            same(problem.withCapacity(mentor, 0), editor.exclude(mentor), seed);
        }
        if (editor.isOpen(mentor)) {
            int places = problem.capacity(mentor) + 2;
            same(problem.withCapacity(mentor, places), editor.addPlaces(mentor, 2), seed);
        }
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            boolean free = problem.lockedTo(mentee).isEmpty() && problem.demand(mentee) > 0;
            if (free && fixed < problem.capacity(mentor)) {
                Lock lock = new Lock(mentee, mentor, problem.scoreLimit() / 2);
                same(problem.withOneLockMore(lock), editor.force(mentee, mentor, lock.score()), seed);
            }
        }
    }

    private void same(PairingProblem changed, PlanEditor.Edited edited, long seed) {
        PairingPlan again = new ShortestPathSolver().solve(changed, SolveListener.NONE);
        assertThat(edited.total()).as("total, seed %d", seed).isEqualTo(again.total());
        if (changed.objective() == Objective.MOST_PEOPLE) {
            assertThat(edited.people()).as("people, seed %d", seed).isEqualTo(again.people());
        }
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void reportedBoundsHoldAndMeetTheTotalInTheEnd(Method method) {
        for (long seed = 0; seed < 12; seed++) {
            PairingProblem problem = seed % 2 == 0 ? largerSquare(seed) : RandomProblems.medium(seed);
            List<SolveProgress> reports = new ArrayList<>();
            PairingPlan plan =
                    new MentoringSolver(method).solve(problem.withObjective(Objective.MOST_PEOPLE), reports::add);
            assertThat(reports).as("seed %d", seed).allMatch(report -> report.bound() >= plan.total());
            assertThat(reports.get(reports.size() - 1).gap())
                    .as("seed %d", seed)
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Stage.class, mode = EnumSource.Mode.EXCLUDE, names = "PROVING")
    void solvingEndsInAnyStage(Stage stage) {
        for (Method method : stage == Stage.BIDDING ? List.of(Method.SCALING, Method.BIDS) : List.of(Method.values())) {
            List<Stage> seen = new ArrayList<>();
            PairingProblem problem = largerSquare(1).withObjective(Objective.FAIREST);
            assertThatThrownBy(() -> new MentoringSolver(method).solve(problem, progress -> {
                        seen.add(progress.stage());
                        return progress.stage() != stage;
                    }))
                    .as("%s", method)
                    .isInstanceOf(SolveCancelled.class);
            assertThat(seen).last().isEqualTo(stage);
        }
    }

    /** As many single places as mentees; scores tied or not, every fifth problem with forbidden pairs. */
    private static PairingProblem largerSquare(long seed) {
        int size = 40 + (int) seed * 5;
        int limit = new int[] {2, 1000, PairingProblem.HIGHEST_SCORE / 200}[(int) (seed % 3)];
        return PairingProblem.of(
                Objective.MOST_PEOPLE,
                RandomProblems.filled(size, 1),
                RandomProblems.filled(size, 1),
                limit,
                rows(seed, limit, seed % 5 == 4 ? 8 : 0));
    }

    /** Products and distances. */
    private static PairingProblem hostile(long seed) {
        int size = 50 + 10 * (int) seed;
        int limit = size * size;
        int[] places = new Random(seed).ints(4L * size, 0, size / 2).toArray();
        ScoreRows products = (mentee, row) -> Arrays.setAll(row, mentor -> limit - (mentee + 1) * (mentor + 1));
        ScoreRows distances = (mentee, row) -> Arrays.setAll(
                row,
                mentor -> limit
                        - Math.abs(places[mentee] - places[2 * size + mentor])
                        - Math.abs(places[size + mentee] - places[3 * size + mentor]));
        return PairingProblem.of(
                Objective.MOST_PEOPLE,
                RandomProblems.filled(size, 1),
                RandomProblems.filled(size, 1),
                limit,
                seed % 2 == 0 ? products : distances);
    }

    /** More mentors than a shortlist holds; with enough places, just enough or too few. */
    private static PairingProblem crowd(long seed) {
        int mentors = 120;
        int[] capacity = IntStream.range(0, mentors)
                .map(mentor -> 1 + (mentor + (int) seed) % 3)
                .toArray();
        int mentees = new int[] {150, 240, 300}[(int) (seed % 3)];
        return PairingProblem.of(
                seed < 6 ? Objective.MOST_PEOPLE : Objective.BEST_TOTAL,
                RandomProblems.filled(mentees, 1),
                capacity,
                1000,
                rows(seed, 1000, 8));
    }

    private static PairingProblem veryLongRows(long seed) {
        int mentors = 2100;
        return PairingProblem.of(
                Objective.MOST_PEOPLE,
                RandomProblems.filled(40, 1),
                RandomProblems.filled(mentors, 1),
                5000,
                rows(seed, 5000, seed == 0 ? 0 : 5));
    }

    private static PairingProblem teams(long seed) {
        return PairingProblem.of(
                seed % 2 == 0 ? Objective.MOST_PEOPLE : Objective.BEST_TOTAL,
                IntStream.range(0, 60).map(mentee -> 1 + mentee % 3).toArray(),
                IntStream.range(0, 90).map(mentor -> mentor % 4).toArray(),
                50,
                rows(seed, 50, 6));
    }

    private static PairingProblem fewAllowed(long seed, boolean listed) {
        Random random = new Random(seed);
        int size = 80;
        int[] starts = new int[size + 1];
        IntStream.Builder mentors = IntStream.builder();
        for (int mentee = 0; mentee < size; mentee++) {
            int[] own = random.ints(6, 0, size / 2).distinct().sorted().toArray();
            IntStream.of(own).forEach(mentors);
            starts[mentee + 1] = starts[mentee] + own.length;
        }
        int[] scores = random.ints(starts[size], 0, 100).toArray();
        SparseScores lists = new SparseScores(starts, mentors.build().toArray(), scores);
        PairingProblem problem = PairingProblem.of(
                seed % 2 == 0 ? Objective.MOST_PEOPLE : Objective.FAIREST,
                RandomProblems.filled(size, 1),
                RandomProblems.filled(size / 2, 2),
                100,
                listed ? lists : lists::fill);
        return seed < 3 ? problem : problem.withOneLockMore(new Lock((int) seed, lists.mentors()[0], 7));
    }

    private static ScoreRows rows(long seed, int limit, int oneForbiddenIn) {
        return (mentee, row) -> {
            Random random = new Random(seed * 1_000_003 + mentee);
            Arrays.setAll(
                    row,
                    mentor -> oneForbiddenIn > 0 && random.nextInt(oneForbiddenIn) == 0
                            ? ScoreRows.FORBIDDEN
                            : random.nextInt(limit + 1));
        };
    }

    private static Objective additive(long seed) {
        return seed % 2 == 0 ? Objective.MOST_PEOPLE : Objective.BEST_TOTAL;
    }

    private void compare(LongFunction<PairingProblem> problems, int count, PairingSolver solver) {
        LongStream.range(0, count).forEach(seed -> {
            PairingProblem problem = problems.apply(seed);
            ExhaustiveSearch.Reached found = ExhaustiveSearch.of(problem, proven(problem, solver, seed));
            ExhaustiveSearch.Reached best = ExhaustiveSearch.best(problem);
            assertThat(ExhaustiveSearch.compare(problem.objective(), problem.fairnessLevels(), found, best))
                    .as("found %s, best %s, seed %d", found, best, seed)
                    .isZero();
        });
    }

    private void prove(LongFunction<PairingProblem> problems, int count, PairingSolver solver) {
        LongStream.range(0, count).forEach(seed -> proven(problems.apply(seed), solver, seed));
    }

    private PairingPlan proven(PairingProblem problem, PairingSolver solver, long seed) {
        PairingPlan plan = solver.solve(problem, SolveListener.NONE);
        confirm(problem, plan, seed);
        return plan;
    }

    private void confirm(PairingProblem problem, PairingPlan plan, long seed) {
        assertThat(verifier.verify(problem, plan).faults())
                .as("faults, seed %d", seed)
                .isEmpty();
    }
}
