package hr.mentoring.pairing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.pairing.engine.solve.SolveListener;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoredRowsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void wholeRowSaysTheSameAsAskingAboutEachPair(long seed) {
        CompiledCohort cohort = PairingEngine.standard().compile(RandomCohorts.cohort(seed, 60));
        for (int mentee = 0; mentee < cohort.mentees().size(); mentee++) {
            int[] row = cohort.problem().row(mentee);
            for (int mentor = 0; mentor < row.length; mentor++) {
                assertThat(row[mentor])
                        .as("seed %d, %s", seed, cohort.key(mentee, mentor))
                        .isEqualTo(cohort.score(mentee, mentor));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void planOfACohortIsProven(long seed) {
        PairingEngine engine = PairingEngine.standard();
        CompiledCohort cohort = engine.compile(RandomCohorts.cohort(seed, 80));
        assertThat(engine.verify(cohort, engine.solve(cohort, SolveListener.NONE))
                        .faults())
                .isEmpty();
    }
}
