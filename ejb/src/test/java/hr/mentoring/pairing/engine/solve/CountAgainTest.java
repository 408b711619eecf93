package hr.mentoring.pairing.engine.solve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is counted again is what solving the changed problem reaches. */
class CountAgainTest {

    @Test
    void countsWhatSolvingTheChangedProblemReaches() {
        int better = 0;
        for (long seed = 0; seed < 400; seed++) {
            PairingProblem problem = RandomProblems.small(seed).withObjective(Objective.MOST_PEOPLE);
            PairingPlan plan = solve(problem);
            CountAgain again = CountAgain.of(problem, plan);
            for (int mentee = 0; mentee < problem.mentees(); mentee++) {
                int wanted = problem.demand(mentee);
                for (int mentor = 0; mentor < problem.mentors() && plan.mentorsOf(mentee).length < wanted; mentor++) {
                    better += plan.has(mentee, mentor) ? 0 : compare(problem, plan, again, mentee, mentor);
                }
            }
        }
        assertThat(better).isGreaterThan(100);
    }

    /** Compares what is counted with a further place, and without where the mentor has one left for the pair. */
    private static int compare(PairingProblem problem, PairingPlan plan, CountAgain again, int mentee, int mentor) {
        long fixed =
                problem.locks().stream().filter(lock -> lock.mentor() == mentor).count();
        int better = 0;
        for (int further = fixed < problem.capacity(mentor) ? 0 : 1; further <= 1; further++) {
            PairingPlan after = solve(problem.withCapacity(mentor, problem.capacity(mentor) + further)
                    .withOneLockMore(new Lock(mentee, mentor, 0)));
            CountAgain.Most most = again.with(mentee, mentor, further == 1);
            assertThat(most).isEqualTo(new CountAgain.Most(after.people(), after.size()));
            boolean exceeds =
                    after.people() > plan.people() || (after.people() == plan.people() && after.size() > plan.size());
            assertThat(most.exceeds(plan)).isEqualTo(exceeds);
            better += exceeds ? 1 : 0;
        }
        return better;
    }

    private static PairingPlan solve(PairingProblem problem) {
        return new ShortestPathSolver().solve(problem, SolveListener.NONE);
    }
}
