package hr.mentoring.development.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.agreement.Side;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.development.AgreedGoal;
import hr.mentoring.development.GoalState;
import hr.mentoring.development.Horizon;
import hr.mentoring.development.NewGoal;
import hr.mentoring.development.StepState;
import hr.mentoring.pairing.PairId;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Goals are written by both, and the mentee says what became of them. */
class LearningGoalTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    @Test
    void aGoalKnowsWhereInTheAgreementItComesFrom() {
        NewGoal agreed = new NewGoal(Horizon.SHORT, "Lead a review", "Two were led", new AgreedGoal(2, 1));

        assertThat(new LearningGoal(new PairId(7), agreed, new PersonId(1), NOW).source())
                .contains(new AgreedGoal(2, 1));
        assertThat(goal().source()).isEmpty();
    }

    @Test
    void whatBecameOfItIsTheMenteesToSay() {
        refuses("development.mentees", () -> goal().reach(Side.MENTOR, "", NOW));
        refuses("development.mentees", () -> goal().leave(Side.MENTOR, "Why?", NOW));
        refuses("development.mentees", () -> step(goal()).finish(Side.MENTOR, "", NOW));
        refuses("development.mentees", () -> step(goal()).move(Side.MENTOR, FRIDAY, TODAY));
    }

    @Test
    void whoeverLeavesAGoalOrAStepSaysWhy() {
        refuses("development.word-why", () -> goal().leave(Side.MENTEE, " ", NOW));
        refuses("development.word-why", () -> step(goal()).leave(Side.MENTEE, "", NOW));
    }

    @Test
    void aGoalThatIsReachedStaysSoAndNeedsNoMoreSteps() {
        LearningGoal goal = goal();
        LearningStep done = step(goal);
        LearningStep open = step(goal);
        done.finish(Side.MENTEE, "It went well.", NOW);
        goal.reach(Side.MENTEE, "Both reviews are led.", NOW);

        assertThat(goal.state()).isEqualTo(GoalState.REACHED);
        assertThat(done.state()).isEqualTo(StepState.DONE);
        assertThat(open.state()).isEqualTo(StepState.LEFT);
        refuses("development.goal-closed", () -> goal.reach(Side.MENTEE, "", NOW));
        refuses("development.goal-closed", () -> goal.plan("Another", FRIDAY, TODAY, NOW));
        refuses("development.goal-closed", () -> goal.reword(0, Horizon.LONG, "Other", ""));
    }

    @Test
    void aSecondWindowDoesNotOverwriteTheWords() {
        LearningGoal goal = goal();
        goal.reword(0, Horizon.LONG, "Lead a team", "It is mine");

        refuses("common.stale", () -> goal.reword(0, Horizon.SHORT, "Lead a project", ""));
        assertThat(goal.what()).isEqualTo("Lead a team");
        assertThat(goal.horizon()).isEqualTo(Horizon.LONG);
    }

    @Test
    void aStepGetsAnotherDayButNoneThatHasPassed() {
        LearningStep step = step(goal());
        step.move(Side.MENTEE, FRIDAY.plusDays(7), TODAY);

        assertThat(step.dueOn()).isEqualTo(FRIDAY.plusDays(7));
        assertThat(step.moved()).isEqualTo(1);
        refuses("development.day-past", () -> step.move(Side.MENTEE, TODAY.minusDays(1), TODAY));
        refuses("development.day-past", () -> goal().plan("Yesterday", TODAY.minusDays(1), TODAY, NOW));
    }

    @Test
    void aStepThatIsAnsweredStaysSo() {
        LearningStep step = step(goal());
        step.finish(Side.MENTEE, "", NOW);

        refuses("development.step-closed", () -> step.leave(Side.MENTEE, "Why?", NOW));
        refuses("development.step-closed", () -> step.move(Side.MENTEE, FRIDAY, TODAY));
    }

    @Test
    void goalsAndStepsSaySomethingAndAreNotTooMany() {
        NewGoal silent = new NewGoal(Horizon.SHORT, " ", "", null);
        refuses("development.goal-what", () -> new LearningGoal(new PairId(7), silent, new PersonId(1), NOW));
        refuses("development.step-what", () -> goal().plan("", FRIDAY, TODAY, NOW));
        LearningGoal full = goal();
        for (int i = 0; i < LearningGoal.MOST_STEPS; i++) {
            step(full);
        }
        refuses("development.steps-many", () -> step(full));
    }

    private static LearningGoal goal() {
        return new LearningGoal(
                new PairId(7), new NewGoal(Horizon.SHORT, "Lead a review", "", null), new PersonId(2), NOW);
    }

    private static LearningStep step(LearningGoal goal) {
        return goal.plan("Ask for one", FRIDAY, TODAY, NOW);
    }

    private static void refuses(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
