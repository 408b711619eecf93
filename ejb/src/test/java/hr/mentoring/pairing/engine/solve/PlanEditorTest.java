package hr.mentoring.pairing.engine.solve;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.pairing.engine.solve.PlanEditor.Edited;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class PlanEditorTest {

    private final PairingSolver solver = new MentoringSolver();

    /** A change as the editor makes it, or null where it does not apply; and the problem it amounts to. */
    private record Change(Edited edited, PairingProblem problem) {}

    private void everywhere(BiFunction<Case, Random, Change> change) {
        int tried = 0;
        for (long seed = 0; seed < 1500; seed++) {
            PairingProblem problem = seed < 1300 ? RandomProblems.small(seed) : RandomProblems.medium(seed);
            if (PlanEditor.suits(problem) && problem.mentees() > 0 && problem.mentors() > 0) {
                PairingPlan plan = solver.solve(problem, SolveListener.NONE);
                Random random = new Random(seed);
                Case one =
                        new Case(problem, plan, random.nextInt(problem.mentees()), random.nextInt(problem.mentors()));
                Change made = change.apply(one, random);
                if (made != null) {
                    assertSolvingAgainSaysSo(made, seed);
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(150);
    }

    /** Returns what solving again leads to. */
    private PairingPlan assertSolvingAgainSaysSo(Change made, long seed) {
        PairingPlan again = solver.solve(made.problem, SolveListener.NONE);
        assertThat(made.edited.total()).as("total, seed %d", seed).isEqualTo(again.total());
        if (made.problem.objective() == Objective.MOST_PEOPLE) {
            assertThat(made.edited.people()).as("people, seed %d", seed).isEqualTo(again.people());
        }
        return again;
    }

    private record Case(PairingProblem problem, PairingPlan plan, int mentee, int mentor) {
        boolean menteeIsLocked() {
            return problem.locks().stream().anyMatch(lock -> lock.mentee() == mentee);
        }

        PlanEditor editor() {
            return PlanEditor.of(problem, plan);
        }
    }

    @Test
    void forbiddingAPairCostsWhatSolvingAgainSays() {
        everywhere((one, random) -> {
            if (one.menteeIsLocked() || one.plan.mentorsOf(one.mentee).length == 0) {
                return null;
            }
            int mentor = one.plan.mentorsOf(one.mentee)[0];
            PairingProblem without = one.problem.withRows(one.problem.scoreLimit(), (mentee, row) -> {
                one.problem.rows().fill(mentee, row);
                row[mentor] = mentee == one.mentee ? ScoreRows.FORBIDDEN : row[mentor];
            });
            return new Change(one.editor().forbid(one.mentee, mentor), without);
        });
    }

    @Test
    void forcingAPairCostsWhatSolvingAgainSays() {
        everywhere(
                (one, random) -> canBeForced(one) ? forced(one, random.nextInt(one.problem.scoreLimit() + 1)) : null);
    }

    @Test
    void forcingAnyPairOnWhoeverIsAloneCostsWhatSolvingAgainSays() {
        int morePeople = 0;
        for (long seed = 0; seed < 600; seed++) {
            PairingProblem problem = RandomProblems.small(seed);
            PairingPlan plan = solver.solve(problem, SolveListener.NONE);
            for (int mentee = 0; mentee < problem.mentees() && PlanEditor.suits(problem); mentee++) {
                for (int mentor = 0; mentor < problem.mentors() && plan.mentorsOf(mentee).length == 0; mentor++) {
                    Case one = new Case(problem, plan, mentee, mentor);
                    if (canBeForced(one)) {
                        PairingPlan again = assertSolvingAgainSaysSo(forced(one, problem.scoreLimit() / 2), seed);
                        morePeople += again.people() > plan.people() ? 1 : 0;
                    }
                }
            }
        }
        assertThat(morePeople).isGreaterThan(20);
    }

    private static boolean canBeForced(Case one) {
        long fixed = one.problem.locks().stream()
                .filter(lock -> lock.mentor() == one.mentor)
                .count();
        return !one.menteeIsLocked() && one.problem.demand(one.mentee) > 0 && fixed < one.problem.capacity(one.mentor);
    }

    private static Change forced(Case one, int score) {
        PairingProblem fixed = one.problem.withOneLockMore(new Lock(one.mentee, one.mentor, score));
        return new Change(one.editor().force(one.mentee, one.mentor, score), fixed);
    }

    @Test
    void excludingAMentorCostsWhatSolvingAgainSays() {
        everywhere((one, random) -> one.problem.locks().stream().anyMatch(lock -> lock.mentor() == one.mentor)
                ? null
                : new Change(one.editor().exclude(one.mentor), one.problem.withCapacity(one.mentor, 0)));
    }

    @Test
    void addingPlacesBringsWhatSolvingAgainSays() {
        everywhere((one, random) -> {
            int more = 1 + random.nextInt(3);
            PlanEditor editor = one.editor();
            return !editor.isOpen(one.mentor)
                    ? null
                    : new Change(
                            editor.addPlaces(one.mentor, more),
                            one.problem.withCapacity(one.mentor, one.problem.capacity(one.mentor) + more));
        });
    }

    @Test
    void changeLeavesTheEditorAsItWas() {
        PairingProblem problem = RandomProblems.medium(1);
        for (long seed = 2; !PlanEditor.suits(problem); seed++) {
            problem = RandomProblems.medium(seed);
        }
        PlanEditor editor = PlanEditor.of(problem, solver.solve(problem, SolveListener.NONE));
        long first = editor.exclude(0).total();
        editor.addPlaces(1, 2);
        assertThat(editor.exclude(0).total()).isEqualTo(first);
    }
}
