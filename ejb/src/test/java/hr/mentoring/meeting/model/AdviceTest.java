package hr.mentoring.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.meeting.AdviceOutcome;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairState;
import hr.mentoring.program.CohortId;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Advice is answered by the one who got it, in any of three honest ways, each with a word. */
class AdviceTest {

    private static final PersonId ANA = new PersonId(1);
    private static final PersonId BEN = new PersonId(2);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Pair PAIR =
            new Pair(new PairId(7), new CohortId(1), ANA, BEN, PairState.ACTIVE, LocalDate.of(2026, 3, 1), null, null);

    @ParameterizedTest
    @EnumSource(AdviceOutcome.class)
    void everyOutcomeNeedsAWordAboutHowOrWhy(AdviceOutcome outcome) {
        Advice advice = advice();
        refuses("meeting.advice-words", () -> advice.answer(ANA, outcome, " ", NOW));
        assertThat(advice.outcome()).isEmpty();

        advice.answer(ANA, outcome, "This is what happened.", NOW);
        assertThat(advice.outcome()).contains(outcome);
    }

    @Test
    void onlyTheOneWhoWasAdvisedAnswers() {
        refuses("meeting.advice-theirs", () -> advice().answer(BEN, AdviceOutcome.HELPED, "I think so.", NOW));
    }

    @Test
    void aLaterAnswerTakesThePlaceOfAnEarlierOne() {
        Advice advice = advice();
        advice.answer(ANA, AdviceOutcome.NOT_FOLLOWED, "Not yet.", NOW);
        advice.answer(ANA, AdviceOutcome.HELPED, "In the end it did.", NOW);

        assertThat(advice.outcome()).contains(AdviceOutcome.HELPED);
        assertThat(advice.words()).isEqualTo("In the end it did.");
    }

    @Test
    void silenceIsNoAdvice() {
        refuses("meeting.advice-empty", () -> new Advice(PAIR, null, ANA, "\n", NOW));
    }

    private static Advice advice() {
        return new Advice(PAIR, null, ANA, "Begin with the decision.", NOW);
    }

    private static void refuses(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
