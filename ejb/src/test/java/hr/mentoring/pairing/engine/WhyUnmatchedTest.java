package hr.mentoring.pairing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.pairing.engine.UnmatchedExplanation.HelpfulChange;
import hr.mentoring.pairing.engine.rule.HardRule;
import hr.mentoring.pairing.engine.solve.Lock;
import hr.mentoring.pairing.engine.solve.Objective;
import hr.mentoring.pairing.engine.solve.PairingPlan;
import hr.mentoring.pairing.engine.solve.PairingProblem;
import hr.mentoring.pairing.engine.solve.ScoreRows;
import hr.mentoring.pairing.engine.solve.ShortestPathSolver;
import hr.mentoring.pairing.engine.solve.SolveListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to help the unmatched is tried: the changed cohort is solved again, by another solver. */
class WhyUnmatchedTest {

    private static final int COHORTS = 60;

    private final PairingEngine engine = PairingEngine.standard();
    private final Map<String, Integer> tried = new TreeMap<>();

    @ParameterizedTest
    @ValueSource(longs = {3, 17, 29})
    void theChangeThatIsSaidToHelpHelps(long seed) {
        for (int k = 0; k < COHORTS; k++) {
            CompiledCohort cohort = engine.compile(RandomCohorts.cohort(seed * COHORTS + k, 14));
            PairingPlan plan = solve(cohort.problem());
            Explanations explanations = engine.explanations(cohort, plan);
            for (int mentee = 0; mentee < cohort.mentees().size(); mentee++) {
                if (plan.mentorsOf(mentee).length < cohort.problem().demand(mentee)) {
                    tryOut(cohort, plan, mentee, explanations);
                }
            }
        }
        assertThat(tried).containsKeys("ONE_MORE_PLACE", "WITHOUT_RULE", "NONE");
    }

    private void tryOut(CompiledCohort cohort, PairingPlan plan, int mentee, Explanations explanations) {
        UnmatchedExplanation why =
                explanations.unmatched(cohort.mentees().get(mentee).id());
        tried.merge(why.change().map(change -> change.help().name()).orElse("NONE"), 1, Integer::sum);
        why.change()
                .ifPresentOrElse(
                        change -> {
                            PairingPlan after = solve(changed(cohort, mentee, change));
                            assertThat(after.mentorsOf(mentee)).isNotEmpty();
                            assertThat(after.people()).isEqualTo(plan.people() + change.morePeople());
                        },
                        () -> assertThat(solve(withoutAnyOneRule(cohort, mentee)))
                                .allSatisfy(after -> assertThat(after.people()).isEqualTo(plan.people())));
    }

    @Test
    void aLowerFloorIsNamedThatWouldDo() {
        CompiledCohort cohort = IntStream.range(0, 2_000)
                .mapToObj(seed -> engine.compile(RandomCohorts.cohort(seed, 6)))
                .filter(one -> helpOfFirst(one).equals("LOWER_FLOOR"))
                .findFirst()
                .orElseThrow();
        HelpfulChange change = engine.explanations(cohort, solve(cohort.problem()))
                .unmatched(cohort.mentees().get(0).id())
                .change()
                .orElseThrow();
        int floor = 100 * Integer.parseInt(change.code());
        assertThat(floor).isLessThan(cohort.floor());
        PairingProblem changed = exception(
                cohort,
                0,
                mentor -> cohort.brokenRules(0, mentor).isEmpty() && cohort.scoreWithoutRules(0, mentor) >= floor);
        assertThat(solve(changed).mentorsOf(0)).isNotEmpty();
    }

    private String helpOfFirst(CompiledCohort cohort) {
        if (cohort.mentees().isEmpty() || cohort.problem().demand(0) == 0) {
            return "";
        }
        PairingPlan plan = solve(cohort.problem());
        return plan.mentorsOf(0).length > 0
                ? ""
                : engine.explanations(cohort, plan)
                        .unmatched(cohort.mentees().get(0).id())
                        .change()
                        .map(change -> change.help().name())
                        .orElse("");
    }

    private static PairingProblem changed(CompiledCohort cohort, int mentee, HelpfulChange change) {
        return switch (change.help()) {
            case ONE_MORE_PLACE -> keptPlace(cohort, mentee);
            case WITHOUT_RULE ->
                exception(
                        cohort,
                        mentee,
                        mentor -> cohort.brokenRules(mentee, mentor).stream()
                                        .allMatch(rule -> rule.code().equals(change.code()))
                                && cohort.scoreWithoutRules(mentee, mentor) >= cohort.floor());
            case LOWER_FLOOR ->
                exception(
                        cohort,
                        mentee,
                        mentor -> cohort.brokenRules(mentee, mentor).isEmpty()
                                && cohort.scoreWithoutRules(mentee, mentor) >= 100 * Integer.parseInt(change.code()));
        };
    }

    private static PairingProblem keptPlace(CompiledCohort cohort, int mentee) {
        int mentor = IntStream.range(0, cohort.mentors().size())
                .filter(one -> cohort.score(mentee, one) >= 0)
                .findFirst()
                .orElseThrow();
        PairingProblem problem = cohort.problem();
        List<Lock> locks = new ArrayList<>(problem.locks());
        locks.add(new Lock(mentee, mentor, cohort.score(mentee, mentor)));
        return problem.withCapacity(mentor, problem.capacity(mentor) + 1).withLocks(locks);
    }

    /** For each rule that may be named, the cohort with an exception from it for this mentee. */
    private static List<PairingProblem> withoutAnyOneRule(CompiledCohort cohort, int mentee) {
        return cohort.rules().stream()
                .filter(rule -> !rule.always() && !rule.confidential())
                .map((HardRule rule) -> exception(
                        cohort,
                        mentee,
                        mentor -> cohort.brokenRules(mentee, mentor).stream().allMatch(rule::equals)
                                && cohort.scoreWithoutRules(mentee, mentor) >= cohort.floor()))
                .filter(problem -> problem.objective() != Objective.BEST_TOTAL)
                .toList();
    }

    private static PairingProblem exception(CompiledCohort cohort, int mentee, IntPredicate allowed) {
        PairingProblem problem = cohort.problem();
        return problem.withRows(problem.scoreLimit(), (row, scores) -> {
            problem.rows().fill(row, scores);
            for (int mentor = 0; row == mentee && mentor < scores.length; mentor++) {
                scores[mentor] = allowed.test(mentor) ? cohort.scoreWithoutRules(mentee, mentor) : ScoreRows.FORBIDDEN;
            }
        });
    }

    private static List<PairingPlan> solve(List<PairingProblem> problems) {
        return problems.stream().map(WhyUnmatchedTest::solve).toList();
    }

    private static PairingPlan solve(PairingProblem problem) {
        return new ShortestPathSolver().solve(problem, SolveListener.NONE);
    }
}
