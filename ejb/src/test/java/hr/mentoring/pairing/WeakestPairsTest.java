package hr.mentoring.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.job.RunId;
import hr.mentoring.pairing.engine.solve.MentoringSolver;
import hr.mentoring.pairing.engine.solve.Objective;
import hr.mentoring.pairing.engine.solve.PairingPlan;
import hr.mentoring.pairing.engine.solve.PairingProblem;
import hr.mentoring.pairing.engine.solve.SolveListener;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.PairingObjective;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is proven is said no better than it is. */
class WeakestPairsTest {

    private static final int[][] SCORES = {{4000, 3000, 2000}, {9000, 5025, 4500}, {9000, 8000, 3500}};

    @Test
    void theProofEndsWhereTheProgramStopsLooking() {
        WeakestPairs weakest = WeakestPairs.of(plan(Objective.FAIREST, 1));

        assertThat(weakest.levels()).containsExactly(new WeakestPairs.Level(4000, 1));
        assertThat(weakest.areAll()).isFalse();
        assertThat(proof(true, Optional.of(weakest)))
                .anyMatch(sentence -> sentence.contains("40.0 (1 pair)"))
                .contains("This is proven for the lowest fit and no further. Above it, this pairing has the highest"
                        + " total that leaves it as it is.");
    }

    @Test
    void everyPairIsProvenWhereAllAreLookedAt() {
        WeakestPairs weakest = WeakestPairs.of(plan(Objective.FAIREST, 5));

        assertThat(weakest.areAll()).isTrue();
        assertThat(proof(true, Optional.of(weakest))).contains("These are all the pairs there are.");
    }

    @Test
    void nothingIsSaidOfWeakPairsWhereTheProgramAsksForSomethingElse() {
        assertThat(WeakestPairs.of(plan(Objective.MOST_PEOPLE, 5)).levels()).isEmpty();
    }

    @Test
    void whatWasNotConfirmedIsNotPraised() {
        assertThat(proof(false, Optional.of(WeakestPairs.of(plan(Objective.FAIREST, 5)))))
                .containsExactly(
                        "The independent check did not confirm this pairing. It cannot be published.",
                        "What the check found: LEVEL_NOT_PROVEN");
    }

    private static PairingPlan plan(Objective objective, int levels) {
        PairingProblem problem = PairingProblem.of(
                        objective,
                        new int[] {1, 1, 1},
                        new int[] {1, 1, 1},
                        10_000,
                        (mentee, row) -> System.arraycopy(SCORES[mentee], 0, row, 0, row.length))
                .withFairnessLevels(levels);
        return new MentoringSolver().solve(problem, SolveListener.NONE);
    }

    private static List<String> proof(boolean proven, Optional<WeakestPairs> weakest) {
        PairingRun run = new PairingRun(
                new PairingRunId(1),
                new CohortId(1),
                new RunId(1),
                PairingState.READY,
                "anna",
                Instant.EPOCH,
                PairingObjective.FAIREST,
                "1",
                1,
                "hash",
                3,
                3,
                3,
                3,
                3,
                3,
                17_500,
                4000,
                proven,
                proven ? List.of() : List.of("LEVEL_NOT_PROVEN"),
                1,
                null,
                null);
        return new ReasonWords().proof(run, weakest, Locale.ENGLISH);
    }
}
