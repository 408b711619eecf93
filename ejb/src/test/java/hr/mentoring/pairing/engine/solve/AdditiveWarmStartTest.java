package hr.mentoring.pairing.engine.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every plan that is taken up from another is proven for the changed problem. */
class AdditiveWarmStartTest {

    private static final int PROBLEMS = 600;

    private final PlanVerifier verifier = new PlanVerifier();

    @Test
    void planWithoutAPairIsProven() {
        problems().forEach(problem -> {
            AdditiveWarmStart start = start(problem);
            EveryChange.openPairs(problem)
                    .forEach(pair -> prove(
                            problem.withoutPair(pair[0], pair[1]),
                            start.without(pair[0], pair[1]).orElseThrow()));
        });
    }

    @Test
    void planWithAPairFixedIsProven() {
        problems().forEach(problem -> {
            AdditiveWarmStart start = start(problem);
            EveryChange.locks(problem)
                    .forEach(lock -> prove(
                            problem.withOneLockMore(lock), start.with(lock).orElseThrow()));
        });
    }

    @Test
    void planWithMoreOrFewerPlacesIsProven() {
        problems().forEach(problem -> {
            AdditiveWarmStart start = start(problem);
            EveryChange.places(problem)
                    .forEach(change -> start.withPlaces(change[0], change[1])
                            .ifPresent(plan -> prove(problem.withCapacity(change[0], change[1]), plan)));
        });
    }

    @Test
    void whoHadNoPlaceIsNotKnown() {
        PairingProblem problem = PairingProblem.of(
                Objective.MOST_PEOPLE, new int[] {2}, new int[] {0, 1}, 5, (mentee, row) -> row[1] = 5);
        assertThat(start(problem).withPlaces(0, 1)).isEmpty();
    }

    @Test
    void fairPlansAreNotTakenUp() {
        PairingProblem problem = RandomProblems.medium(3).withObjective(Objective.FAIREST);
        PairingPlan plan = new ShortestPathSolver().solve(problem, SolveListener.NONE);
        assertThatThrownBy(() -> AdditiveWarmStart.of(problem, plan)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Stream<PairingProblem> problems() {
        return LongStream.range(0, PROBLEMS)
                .mapToObj(RandomProblems::small)
                .map(problem -> problem.objective() == Objective.FAIREST
                        ? problem.withObjective(Objective.MOST_PEOPLE)
                        : problem);
    }

    private static AdditiveWarmStart start(PairingProblem problem) {
        return AdditiveWarmStart.of(problem, new MentoringSolver().solve(problem, SolveListener.NONE));
    }

    private void prove(PairingProblem changed, PairingPlan plan) {
        assertThat(verifier.verify(changed, plan).faults()).isEmpty();
    }
}
