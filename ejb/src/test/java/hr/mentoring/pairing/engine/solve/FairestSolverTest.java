package hr.mentoring.pairing.engine.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The worst pairs are as good as possible, one level after the other, and each level is proven. */
class FairestSolverTest {

    private final PairingSolver solver = new MentoringSolver();
    private final PlanVerifier verifier = new PlanVerifier();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10})
    void noPlanOfSmallProblemsIsFairer(int levels) {
        for (long seed = 0; seed < 2000; seed++) {
            PairingProblem problem =
                    RandomProblems.small(seed).withObjective(Objective.FAIREST).withFairnessLevels(levels);
            PairingPlan plan = solver.solve(problem, SolveListener.NONE);
            assertThat(verifier.verify(problem, plan).faults())
                    .as("faults, seed %d", seed)
                    .isEmpty();
            ExhaustiveSearch.Reached best = ExhaustiveSearch.best(problem);
            assertThat(ExhaustiveSearch.compare(Objective.FAIREST, levels, ExhaustiveSearch.of(problem, plan), best))
                    .as("best %s, seed %d", best, seed)
                    .isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 10})
    void asManyLevelsAreProvenAsAreAskedFor(int levels) {
        for (long seed = 0; seed < 200; seed++) {
            PairingProblem problem =
                    RandomProblems.medium(seed).withObjective(Objective.FAIREST).withFairnessLevels(levels);
            PairingPlan plan = solver.solve(problem, SolveListener.NONE);
            Certificate proof = plan.certificate();
            assertThat(verifier.verify(problem, plan).faults())
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(proof.levels()).as("seed %d", seed).hasSize((int)
                    openScores(problem, plan).distinct().limit(levels).count());
            assertThat(proof.levelProofs()).as("seed %d", seed).hasSameSizeAs(proof.levels());
        }
    }

    @Test
    void levelsAreThoseThatPlainShortestPathsFind() {
        for (long seed = 0; seed < 300; seed++) {
            PairingProblem problem =
                    RandomProblems.medium(seed).withObjective(Objective.FAIREST).withFairnessLevels(2);
            List<FairLevel> plain = new ShortestPathSolver()
                    .solve(problem, SolveListener.NONE)
                    .certificate()
                    .levels();
            assertThat(solver.solve(problem, SolveListener.NONE).certificate().levels())
                    .as("seed %d", seed)
                    .startsWith(plain.toArray(FairLevel[]::new));
        }
    }

    @Test
    void everyLevelOfALargerCohortIsProvenWithAnyNumberOfThreads() throws Exception {
        PairingProblem problem = cohort(900, 1).withFairnessLevels(5);
        PairingPlan usual = solver.solve(problem, SolveListener.NONE);
        assertThat(verifier.verify(problem, usual).faults()).isEmpty();
        assertThat(usual.certificate().levelProofs()).hasSize(5);
        for (int threads : new int[] {1, 5}) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            try {
                PairingPlan plan = pool.submit(() -> solver.solve(problem, SolveListener.NONE))
                        .get();
                assertThat(plan.samePairs(usual)).isTrue();
                assertThat(plan.certificate().levels())
                        .isEqualTo(usual.certificate().levels());
            } finally {
                pool.shutdown();
            }
        }
    }

    @Test
    void teamsOfMentorsAreRaisedAsWell() {
        PairingProblem problem = cohort(300, 3).withFairnessLevels(5);
        PairingPlan plan = solver.solve(problem, SolveListener.NONE);
        assertThat(verifier.verify(problem, plan).faults()).isEmpty();
        assertThat(plan.certificate().levelProofs()).hasSize(5);
    }

    @Test
    void levelsWithManyPairsAreCounted() {
        PairingProblem problem = PairingProblem.of(
                        Objective.FAIREST,
                        RandomProblems.filled(400, 1),
                        RandomProblems.filled(100, 4),
                        3,
                        (mentee, row) -> Arrays.setAll(
                                row, mentor -> mentee % 4 == 0 && mentor % 3 != 0 ? 1 : 2 + (mentee + mentor) % 2))
                .withFairnessLevels(3);
        PairingPlan plan = solver.solve(problem, SolveListener.NONE);
        assertThat(verifier.verify(problem, plan).faults()).isEmpty();
        assertThat(plan.certificate().levels().get(0).score()).isGreaterThan(1);
    }

    @Test
    void raisingEndsAsSoonAsTheListenerSaysSo() {
        List<SolveProgress.Stage> seen = new ArrayList<>();
        assertThatThrownBy(() -> solver.solve(cohort(300, 1), progress -> {
                    seen.add(progress.stage());
                    return progress.stage() != SolveProgress.Stage.RAISING_FAIRNESS;
                }))
                .isInstanceOf(SolveCancelled.class);
        assertThat(seen).last().isEqualTo(SolveProgress.Stage.RAISING_FAIRNESS);
    }

    @Test
    void fewerLevelsAreKeptWherePenaltiesDoNotFit() {
        PairingProblem problem = RandomProblems.penaltiesThatDoNotFit();
        PairingPlan plan = solver.solve(problem, SolveListener.NONE);
        assertThat(verifier.verify(problem, plan).faults()).isEmpty();
        assertThat(plan.certificate().levels()).containsExactly(new FairLevel(90, 1));
    }

    private static IntStream openScores(PairingProblem problem, PairingPlan plan) {
        return ExhaustiveSearch.of(problem, plan).openScores().stream().mapToInt(score -> score);
    }

    /** Mentees with scores of their own, every eighth pair forbidden, and mentors with one to three places for each wanted. */
    private static PairingProblem cohort(int mentees, int wanted) {
        int mentors = mentees / 2;
        int[] capacity = IntStream.range(0, mentors)
                .map(mentor -> wanted * (1 + mentor % 3))
                .toArray();
        return PairingProblem.of(
                Objective.FAIREST, RandomProblems.filled(mentees, wanted), capacity, 1000, (mentee, row) -> {
                    Random random = new Random(mentee);
                    int most = 200 + random.nextInt(801);
                    Arrays.setAll(row, mentor -> random.nextInt(8) == 0 ? ScoreRows.FORBIDDEN : random.nextInt(most));
                });
    }
}
