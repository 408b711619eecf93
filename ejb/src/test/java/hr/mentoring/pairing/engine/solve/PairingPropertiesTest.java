package hr.mentoring.pairing.engine.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class PairingPropertiesTest {

    private final PairingSolver solver = new MentoringSolver();

    @Property(tries = 200)
    void everyPlanIsFeasibleAndProven(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        PairingProblem problem = RandomProblems.medium(seed);
        assertThat(new PlanVerifier()
                        .verify(problem, solver.solve(problem, SolveListener.NONE))
                        .faults())
                .isEmpty();
    }

    @Property(tries = 200)
    void samePlanComesOutEveryTime(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        PairingProblem problem = RandomProblems.medium(seed);
        PairingPlan once = solver.solve(problem, SolveListener.NONE);
        assertThat(solver.solve(problem, SolveListener.NONE).samePairs(once)).isTrue();
    }

    @Property(tries = 200)
    void moreCapacityNeverHurts(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        PairingProblem problem = RandomProblems.medium(seed);
        int mentor = new Random(seed).nextInt(problem.mentors());
        PairingPlan before = solver.solve(problem, SolveListener.NONE);
        PairingPlan after =
                solver.solve(problem.withCapacity(mentor, problem.capacity(mentor) + 1), SolveListener.NONE);
        assertThat(compare(problem, after, before)).isNotNegative();
    }

    @Property(tries = 200)
    void orderOfPeopleDoesNotMatterToWhatIsReached(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        PairingProblem problem = RandomProblems.medium(seed).withLocks(List.of());
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, problem.mentees()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        int[] demand = order.stream().mapToInt(problem::demand).toArray();
        int[] capacity = IntStream.range(0, problem.mentors())
                .map(j -> problem.capacity(problem.mentors() - 1 - j))
                .toArray();
        PairingProblem shuffled = PairingProblem.of(
                        problem.objective(), demand, capacity, problem.scoreLimit(), (mentee, row) -> {
                            int[] scores = problem.row(order.get(mentee));
                            Arrays.setAll(row, j -> scores[scores.length - 1 - j]);
                        })
                .withFairnessLevels(problem.fairnessLevels());
        PairingPlan one = solver.solve(problem, SolveListener.NONE);
        PairingPlan other = solver.solve(shuffled, SolveListener.NONE);
        assertThat(compare(problem, one, other)).isZero();
    }

    /** Which of two plans the problem prefers; each may be of its own problem, with the same locks. */
    private static int compare(PairingProblem problem, PairingPlan one, PairingPlan other) {
        return ExhaustiveSearch.compare(
                problem.objective(),
                problem.fairnessLevels(),
                ExhaustiveSearch.of(problem, one),
                ExhaustiveSearch.of(problem, other));
    }

    @Property(tries = 100)
    void scoresSoManyTimesAsHighMakeATotalSoManyTimesAsHigh(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 1, max = 1 << 28) int times) {
        PairingProblem problem = RandomProblems.medium(seed).withLocks(List.of());
        int factor = Math.min(times, PairingProblem.HIGHEST_SCORE / Math.max(1, problem.scoreLimit()));
        PairingProblem scaled = problem.withRows(problem.scoreLimit() * factor, (mentee, row) -> {
            problem.rows().fill(mentee, row);
            Arrays.setAll(row, mentor -> row[mentor] < 0 ? row[mentor] : row[mentor] * factor);
        });
        if (problem.objective() != Objective.FAIREST) {
            PairingPlan plan = solver.solve(scaled, SolveListener.NONE);
            assertThat(plan.total())
                    .isEqualTo(
                            factor * solver.solve(problem, SolveListener.NONE).total());
            assertThat(new PlanVerifier().verify(scaled, plan).faults()).isEmpty();
        }
    }

    @Property(tries = 500)
    void corruptedPlanIsConfirmedOnlyIfNothingIsBetterAllTheSame(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        PairingProblem problem = RandomProblems.small(seed);
        PairingPlan suspect = CorruptedPlans.of(problem, solver.solve(problem, SolveListener.NONE), seed);
        if (new PlanVerifier().verify(problem, suspect).faults().isEmpty()) {
            assertThat(ExhaustiveSearch.compare(
                            problem.objective(),
                            suspect.certificate().levels().size(),
                            ExhaustiveSearch.of(problem, suspect),
                            ExhaustiveSearch.best(problem)))
                    .isZero();
        }
    }
}
