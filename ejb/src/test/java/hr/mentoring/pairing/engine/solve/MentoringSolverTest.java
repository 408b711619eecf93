package hr.mentoring.pairing.engine.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.pairing.engine.solve.SolveProgress.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MentoringSolverTest {

    private final PairingSolver solver = new MentoringSolver();
    private final PlanVerifier verifier = new PlanVerifier();

    @ParameterizedTest
    @EnumSource(Method.class)
    void planReachesWhatExhaustiveSearchReaches(Method method) {
        PairingSolver byMethod = new MentoringSolver(method);
        for (long seed = 0; seed < 6000; seed++) {
            PairingProblem problem = RandomProblems.small(seed);
            PairingPlan plan = byMethod.solve(problem, SolveListener.NONE);
            Verdict verdict = verifier.verify(problem, plan);
            assertThat(verdict.faults()).as("faults, seed %d", seed).isEmpty();
            ExhaustiveSearch.Reached best = ExhaustiveSearch.best(problem);
            ExhaustiveSearch.Reached found = ExhaustiveSearch.of(problem, plan);
            assertThat(ExhaustiveSearch.compare(problem.objective(), problem.fairnessLevels(), found, best))
                    .as("found %s, best %s, seed %d", found, best, seed)
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void planOfSquareProblemReachesWhatExhaustiveSearchReaches(Method method) {
        PairingSolver byMethod = new MentoringSolver(method);
        for (long seed = 0; seed < 3000; seed++) {
            PairingProblem problem = RandomProblems.square(seed);
            PairingPlan plan = byMethod.solve(problem, SolveListener.NONE);
            assertThat(verifier.verify(problem, plan).faults())
                    .as("faults, seed %d", seed)
                    .isEmpty();
            ExhaustiveSearch.Reached found = ExhaustiveSearch.of(problem, plan);
            assertThat(ExhaustiveSearch.compare(
                            problem.objective(), problem.fairnessLevels(), found, ExhaustiveSearch.best(problem)))
                    .as("found %s, seed %d", found, seed)
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void planOfLargerProblemsIsProven(Method method) {
        PairingSolver byMethod = new MentoringSolver(method);
        for (long seed = 0; seed < 300; seed++) {
            PairingProblem problem = RandomProblems.medium(seed);
            Verdict verdict = verifier.verify(problem, byMethod.solve(problem, SolveListener.NONE));
            assertThat(verdict.faults()).as("seed %d", seed).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void planIsTheSameWithOneThreadAndWithSeveral(Method method) throws Exception {
        PairingSolver byMethod = new MentoringSolver(method);
        PairingProblem problem = crowded(700, 1500, 9);
        PairingPlan usual = byMethod.solve(problem, SolveListener.NONE);
        for (int threads : new int[] {1, 5}) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            try {
                PairingPlan plan = pool.submit(() -> byMethod.solve(problem, SolveListener.NONE))
                        .get();
                assertThat(plan.samePairs(usual)).isTrue();
                assertThat(LongStream.range(0, problem.mentors())
                                .map(mentor -> plan.certificate().mentorPrice((int) mentor)))
                        .containsExactlyElementsOf(LongStream.range(0, problem.mentors())
                                .map(mentor -> usual.certificate().mentorPrice((int) mentor))
                                .boxed()
                                .toList());
            } finally {
                pool.shutdown();
            }
        }
    }

    @Test
    void plansOfSquareProblemsAreEquallyGoodByEveryMethod() {
        for (int scoreLimit : new int[] {3, 1000}) {
            PairingProblem problem = crowded(300, 300, scoreLimit);
            assertThat(Method.of(new OpenProblem(problem), Rows.of(new OpenProblem(problem))))
                    .isEqualTo(Method.DENSE);
            PairingPlan dense = new MentoringSolver(Method.DENSE).solve(problem, SolveListener.NONE);
            PairingPlan byBids = new MentoringSolver(Method.BIDS).solve(problem, SolveListener.NONE);
            assertThat(dense.total()).isEqualTo(byBids.total());
            assertThat(verifier.verify(problem, dense).proven()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void scoresThatMakeForLongChainsAreSolvedAllTheSame(Method method) {
        int size = 250;
        PairingProblem problem = products(size);
        PairingPlan plan = new MentoringSolver(method).solve(problem, SolveListener.NONE);
        assertThat(plan.mentorsOf(0)).containsExactly(size - 1);
        assertThat(verifier.verify(problem, plan).proven()).isTrue();
    }

    @Test
    void boundOfEveryRoundOfScalingHoldsAndTheLastMeetsTheTotal() {
        List<SolveProgress> reports = new ArrayList<>();
        PairingPlan plan = new MentoringSolver(Method.SCALING).solve(products(200), reports::add);
        List<SolveProgress> rounds = reports.stream()
                .filter(report -> report.stage() == Stage.BIDDING)
                .toList();
        assertThat(rounds).hasSizeGreaterThan(3).allMatch(report -> report.bound() >= plan.total());
        assertThat(rounds.get(rounds.size() - 1).gap()).isZero();
    }

    /** The scores of Machol and Wien. */
    private static PairingProblem products(int size) {
        return PairingProblem.of(Objective.MOST_PEOPLE, ones(size), ones(size), size * size, (mentee, row) -> {
            for (int mentor = 0; mentor < row.length; mentor++) {
                row[mentor] = size * size - (mentee + 1) * (mentor + 1);
            }
        });
    }

    @Test
    void everybodyGetsSeveralDifferentMentorsByBids() {
        PairingProblem one = crowded(300, 120, 9);
        int[] three = new int[300];
        int[] nine = new int[120];
        Arrays.fill(three, 3);
        Arrays.fill(nine, 9);
        PairingProblem several = PairingProblem.of(Objective.MOST_PEOPLE, three, nine, 9, one.rows());
        PairingPlan plan = solver.solve(several, SolveListener.NONE);
        assertThat(plan.size()).isEqualTo(900);
        assertThat(verifier.verify(several, plan).proven()).isTrue();
    }

    /** As many mentees as that, with scores in which many tie and every eighth pair forbidden. */
    private static PairingProblem crowded(int mentees, int mentors, int scoreLimit) {
        return PairingProblem.of(Objective.MOST_PEOPLE, ones(mentees), ones(mentors), scoreLimit, (mentee, row) -> {
            Random random = new Random(mentee);
            for (int mentor = 0; mentor < row.length; mentor++) {
                row[mentor] = random.nextInt(8) == 0 ? ScoreRows.FORBIDDEN : random.nextInt(scoreLimit + 1);
            }
        });
    }

    private static int[] ones(int count) {
        int[] ones = new int[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    @Test
    void boundsThatAreReportedHoldAndMeetTheTotalInTheEnd() {
        for (long seed = 0; seed < 300; seed++) {
            PairingProblem problem = RandomProblems.medium(seed);
            if (problem.objective() != Objective.FAIREST) {
                List<SolveProgress> reports = new ArrayList<>();
                PairingPlan plan = solver.solve(problem, reports::add);
                assertThat(reports).as("seed %d", seed).allMatch(report -> report.bound() >= plan.total());
                assertThat(reports.get(reports.size() - 1).gap())
                        .as("seed %d", seed)
                        .isZero();
            }
        }
    }

    @Test
    void solvingEndsAsSoonAsTheListenerSaysSo() {
        PairingProblem problem = crowded(300, 120, 1000);
        for (Stage stage : List.of(Stage.READING_SCORES, Stage.COUNTING_PEOPLE, Stage.BIDDING, Stage.PAIRING)) {
            List<Stage> seen = new ArrayList<>();
            assertThatThrownBy(() -> solver.solve(problem, progress -> {
                        seen.add(progress.stage());
                        return progress.stage() != stage;
                    }))
                    .isInstanceOf(SolveCancelled.class);
            assertThat(seen).last().isEqualTo(stage);
        }
    }
}
