package hr.mentoring.pairing.engine.solve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentoringSolverTest {

    private final PairingSolver solver = new MentoringSolver();
    private final PlanVerifier verifier = new PlanVerifier();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void planReachesWhatExhaustiveSearchReaches(int thousand) {
        for (long seed = 1000L * thousand; seed < 1000L * (thousand + 1); seed++) {
            PairingProblem problem = RandomProblems.small(seed);
            PairingPlan plan = solver.solve(problem, SolveListener.NONE);
            Verdict verdict = verifier.verify(problem, plan);
            assertThat(verdict.faults()).as("faults, seed %d", seed).isEmpty();
            ExhaustiveSearch.Reached best = ExhaustiveSearch.best(problem);
            ExhaustiveSearch.Reached found = ExhaustiveSearch.of(problem, plan);
            assertThat(ExhaustiveSearch.compare(problem.objective(), problem.fairnessLevels(), found, best))
                    .as("found %s, best %s, seed %d", found, best, seed)
                    .isZero();
        }
    }

    @Test
    void planOfLargerProblemsIsProven() {
        for (long seed = 0; seed < 300; seed++) {
            PairingProblem problem = RandomProblems.medium(seed);
            Verdict verdict = verifier.verify(problem, solver.solve(problem, SolveListener.NONE));
            assertThat(verdict.faults()).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void fairestPlanOfLargerProblemsHasTheBestWorstPair() {
        PairingSolver oneLevel = new MentoringSolver(-1);
        for (long seed = 0; seed < 3000; seed++) {
            PairingProblem problem =
                    RandomProblems.small(seed).withObjective(Objective.FAIREST).withFairnessLevels(1);
            PairingPlan plan = oneLevel.solve(problem, SolveListener.NONE);
            assertThat(verifier.verify(problem, plan).faults())
                    .as("faults, seed %d", seed)
                    .isEmpty();
            assertThat(ExhaustiveSearch.compare(
                            Objective.FAIREST, 1, ExhaustiveSearch.of(problem, plan), ExhaustiveSearch.best(problem)))
                    .as("seed %d", seed)
                    .isZero();
        }
    }
}
