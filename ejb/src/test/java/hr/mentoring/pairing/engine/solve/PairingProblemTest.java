package hr.mentoring.pairing.engine.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairingProblemTest {

    private static final int HIGHEST = PairingProblem.HIGHEST_SCORE;

    @Test
    void scoresThatCouldOverflowAreRefusedWithASentence() {
        assertThatThrownBy(() -> problem(new int[] {1}, new int[] {1}, HIGHEST + 1))
                .hasMessage("Score limit (268435457) must be between 0 and 268435456");
    }

    @Test
    void moreWantedThanCanBeCountedIsRefusedWithASentence() {
        assertThatThrownBy(() -> problem(new int[] {1 << 23, 1 << 23, 1}, new int[] {1}, 1))
                .hasMessage("Demand in all (16777217) must be 16777216 at most. Maybe split the cohort.");
    }

    @Test
    void negativePlacesAreRefused() {
        assertThatThrownBy(() -> problem(new int[] {1}, new int[] {2, -1}, 1))
                .hasMessage("Capacity must not be negative: [2, -1]");
    }

    @Test
    void lockBeyondTheMentorsPlacesIsRefusedWithAdvice() {
        PairingProblem problem = problem(new int[] {1, 1}, new int[] {1}, 9);
        assertThatThrownBy(() -> problem.withLocks(List.of(new Lock(0, 0, 1), new Lock(1, 0, 1))))
                .hasMessageEndingWith("Maybe raise the capacity.");
    }

    /** Long chains at the highest scores lead prices out of 32 bits; then 64 bits take over. */
    @Test
    void theHighestScoresAreSolvedAndProven() {
        int size = 40;
        int[] ones = new int[size];
        Arrays.fill(ones, 1);
        PairingProblem problem = PairingProblem.of(Objective.MOST_PEOPLE, ones, ones, HIGHEST, (mentee, row) -> {
            for (int mentor = 0; mentor < size; mentor++) {
                row[mentor] = (int) ((long) HIGHEST * (mentee + 1) * (mentor + 1) / (size * size));
            }
        });
        PairingPlan plan = new MentoringSolver().solve(problem, SolveListener.NONE);
        assertThat(plan.mentorsOf(size - 1)).containsExactly(size - 1);
        assertThat(new PlanVerifier().verify(problem, plan).faults()).isEmpty();
    }

    private static PairingProblem problem(int[] demand, int[] capacity, int scoreLimit) {
        return PairingProblem.of(Objective.MOST_PEOPLE, demand, capacity, scoreLimit, (mentee, row) -> {});
    }
}
