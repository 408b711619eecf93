package hr.mentoring.pairing.engine.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every plan that is taken up from another is proven for the changed problem. */
class WarmStartTest {

    private static final int PROBLEMS = 600;

    private final PlanVerifier verifier = new PlanVerifier();

    @Test
    void planWithoutAPairIsProven() {
        problems().forEach(problem -> {
            WarmStart start = start(problem);
            open(problem).forEach(pair -> prove(without(problem, pair[0], pair[1]), start.without(pair[0], pair[1])));
        });
    }

    @Test
    void planWithAPairFixedIsProven() {
        problems().forEach(problem -> {
            WarmStart start = start(problem);
            open(problem)
                    .filter(pair -> free(problem, pair[0], pair[1]))
                    .map(pair -> new Lock(pair[0], pair[1], problem.scoreLimit() / 2))
                    .forEach(lock -> prove(problem.withOneLockMore(lock), start.with(lock)));
        });
    }

    @Test
    void planWithMoreOrFewerPlacesIsProven() {
        problems().forEach(problem -> {
            WarmStart start = start(problem);
            for (int mentor = 0; mentor < problem.mentors(); mentor++) {
                int least = locked(problem, mentor);
                for (int places = least; places <= problem.capacity(mentor) + 2; places++) {
                    PairingProblem changed = problem.withCapacity(mentor, places);
                    start.withPlaces(mentor, places).ifPresent(plan -> prove(changed, plan));
                }
            }
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
        assertThatThrownBy(() -> WarmStart.of(problem, plan)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Stream<PairingProblem> problems() {
        return LongStream.range(0, PROBLEMS)
                .mapToObj(RandomProblems::small)
                .map(problem -> problem.objective() == Objective.FAIREST
                        ? problem.withObjective(Objective.MOST_PEOPLE)
                        : problem);
    }

    private static WarmStart start(PairingProblem problem) {
        return WarmStart.of(problem, new MentoringSolver().solve(problem, SolveListener.NONE));
    }

    /** All pairs that are not locked. */
    private static Stream<int[]> open(PairingProblem problem) {
        return IntStream.range(0, problem.mentees())
                .boxed()
                .flatMap(mentee -> IntStream.range(0, problem.mentors())
                        .filter(mentor -> !problem.lockedTo(mentee).get(mentor))
                        .mapToObj(mentor -> new int[] {mentee, mentor}));
    }

    private static boolean free(PairingProblem problem, int mentee, int mentor) {
        return problem.lockedTo(mentee).cardinality() < problem.demand(mentee)
                && locked(problem, mentor) < problem.capacity(mentor);
    }

    private static int locked(PairingProblem problem, int mentor) {
        return (int)
                problem.locks().stream().filter(lock -> lock.mentor() == mentor).count();
    }

    private static PairingProblem without(PairingProblem problem, int mentee, int mentor) {
        return problem.withRows(problem.scoreLimit(), (row, scores) -> {
            problem.rows().fill(row, scores);
            if (row == mentee) {
                scores[mentor] = ScoreRows.FORBIDDEN;
            }
        });
    }

    private void prove(PairingProblem changed, PairingPlan plan) {
        assertThat(verifier.verify(changed, plan).faults()).isEmpty();
    }
}
