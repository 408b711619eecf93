package hr.mentoring.pairing.engine.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every fair plan that is taken up from another is proven for the changed problem, and has the levels that solving finds. */
class FairWarmStartTest {

    private static final int PROBLEMS = 300;
    private static final int UNEVEN = 12;
    private static final int WEAKEST = 6;

    private final PlanVerifier verifier = new PlanVerifier();
    private final MentoringSolver solver = new MentoringSolver();
    private int changes;
    private int answered;

    @Test
    void planWithoutAPairIsProven() {
        problems().forEach(problem -> {
            FairWarmStart start = start(problem);
            EveryChange.openPairs(problem)
                    .forEach(pair -> prove(problem.withoutPair(pair[0], pair[1]), start.without(pair[0], pair[1])));
        });
        assertThat(answered).isGreaterThan(changes * 4 / 5);
    }

    @Test
    void planWithAPairFixedIsProven() {
        problems().forEach(problem -> {
            FairWarmStart start = start(problem);
            EveryChange.locks(problem).forEach(lock -> prove(problem.withOneLockMore(lock), start.with(lock)));
        });
        assertThat(answered).isGreaterThan(changes * 4 / 5);
    }

    @Test
    void planWithMoreOrFewerPlacesIsProven() {
        problems().forEach(problem -> {
            FairWarmStart start = start(problem);
            EveryChange.places(problem)
                    .forEach(change ->
                            prove(problem.withCapacity(change[0], change[1]), start.withPlaces(change[0], change[1])));
        });
        assertThat(answered).isGreaterThan(changes * 4 / 5);
    }

    @Test
    void planThatAChangeOfTheWeakestPairsLeadsToIsProvenWhereShortlistsLeaveSomebodyOut() {
        LongStream.range(0, UNEVEN).mapToObj(RandomProblems::uneven).forEach(problem -> {
            PairingPlan plan = solver.solve(problem, SolveListener.NONE);
            FairWarmStart start = FairWarmStart.of(problem, plan);
            weakest(plan).forEach(pair -> {
                int mentee = plan.mentee(pair);
                int mentor = plan.mentor(pair);
                prove(problem.withoutPair(mentee, mentor), start.without(mentee, mentor));
                Stream.of(mentor, (mentor + 1) % problem.mentors())
                        .map(any -> new Lock(mentee, any, plan.score(pair)))
                        .forEach(lock -> prove(problem.withOneLockMore(lock), start.with(lock)));
                IntStream.of(0, problem.capacity(mentor) + 1)
                        .forEach(places ->
                                prove(problem.withCapacity(mentor, places), start.withPlaces(mentor, places)));
            });
        });
        assertThat(answered).isEqualTo(changes);
    }

    private static IntStream weakest(PairingPlan plan) {
        return IntStream.range(0, plan.size())
                .boxed()
                .sorted(Comparator.comparingInt(plan::score))
                .limit(WEAKEST)
                .mapToInt(pair -> pair);
    }

    @Test
    void plansThatAreNotTheFairestAreNotTakenUp() {
        PairingProblem problem = RandomProblems.medium(3).withObjective(Objective.MOST_PEOPLE);
        PairingPlan plan = solver.solve(problem, SolveListener.NONE);
        assertThatThrownBy(() -> FairWarmStart.of(problem, plan)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Those in which there are as many levels as wanted. */
    private Stream<PairingProblem> problems() {
        return LongStream.range(0, PROBLEMS)
                .mapToObj(seed -> RandomProblems.small(seed)
                        .withObjective(Objective.FAIREST)
                        .withFairnessLevels(1 + (int) seed % 3))
                .filter(problem -> FairWarmStart.suits(problem, solver.solve(problem, SolveListener.NONE)));
    }

    private FairWarmStart start(PairingProblem problem) {
        return FairWarmStart.of(problem, solver.solve(problem, SolveListener.NONE));
    }

    private void prove(PairingProblem changed, Optional<PairingPlan> taken) {
        changes++;
        taken.ifPresent(plan -> {
            answered++;
            assertThat(verifier.verify(changed, plan).faults()).isEmpty();
            PairingPlan again = solver.solve(changed, SolveListener.NONE);
            assertThat(plan.certificate().levels())
                    .isEqualTo(again.certificate().levels());
            assertThat(plan.total()).isEqualTo(again.total());
        });
    }
}
