package hr.mentoring.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.meeting.ActionState;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairState;
import hr.mentoring.program.CohortId;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What was agreed is done, or there is a reason why not. */
class ActionTest {

    private static final PersonId ANA = new PersonId(1);
    private static final PersonId BEN = new PersonId(2);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
    private static final Pair PAIR =
            new Pair(new PairId(7), new CohortId(1), ANA, BEN, PairState.ACTIVE, TODAY, null, null);

    @Test
    void itIsDoneWithOrWithoutAWord() {
        Action action = action();
        action.finish(ANA, "", NOW);

        assertThat(action.state()).isEqualTo(ActionState.DONE);
        assertThat(action.closedAt()).contains(NOW);
    }

    @Test
    void whoeverLeavesOrPostponesItSaysWhy() {
        refuses("meeting.action-why", () -> action().leave(ANA, "  ", NOW));
        refuses("meeting.action-why", () -> action().postpone(ANA, "", FRIDAY, TODAY));
        Action left = action();
        left.leave(ANA, "The project was stopped.", NOW);
        assertThat(left.state()).isEqualTo(ActionState.LEFT);
        assertThat(left.word()).isEqualTo("The project was stopped.");
    }

    @Test
    void itGetsALaterDayAndStaysOpen() {
        Action action = action();
        action.postpone(ANA, "She is on leave.", FRIDAY, TODAY);

        assertThat(action.state()).isEqualTo(ActionState.OPEN);
        assertThat(action.dueOn()).isEqualTo(FRIDAY);
        assertThat(action.postponed()).isEqualTo(1);
    }

    @Test
    void onlyTheOneWhoDoesItAnswers() {
        refuses("meeting.action-theirs", () -> action().finish(BEN, "", NOW));
        refuses("meeting.action-theirs", () -> action().leave(BEN, "Why?", NOW));
        refuses("meeting.action-theirs", () -> action().postpone(BEN, "Why?", FRIDAY, TODAY));
    }

    @Test
    void whatIsAnsweredStaysSo() {
        Action done = action();
        done.finish(ANA, "", NOW);

        refuses("meeting.action-closed", () -> done.finish(ANA, "", NOW));
        refuses("meeting.action-closed", () -> done.postpone(ANA, "Again", FRIDAY, TODAY));
    }

    @Test
    void aDayThatHasPassedIsNoDayToDoItBy() {
        refuses("meeting.day-past", () -> new Action(PAIR, null, ANA, ANA, "Read", TODAY.minusDays(1), TODAY, NOW));
        refuses("meeting.day-past", () -> action().postpone(ANA, "Later", TODAY.minusDays(1), TODAY));
        refuses("meeting.action-what", () -> new Action(PAIR, null, ANA, ANA, " ", TODAY, TODAY, NOW));
    }

    @Test
    void nobodyButTheTwoCanBeTheOneToDoIt() {
        assertThatThrownBy(() -> new Action(PAIR, null, new PersonId(3), ANA, "Read", FRIDAY, TODAY, NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Action action() {
        return new Action(PAIR, null, ANA, BEN, "Read the report", TODAY, TODAY, NOW);
    }

    private static void refuses(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
