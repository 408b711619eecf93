package hr.mentoring.concern.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.concern.MisunderstandingId;
import hr.mentoring.concern.MisunderstandingView;
import hr.mentoring.concern.Question;
import hr.mentoring.pairing.PairId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What two clear up between them, and the notes that somebody makes before. */
class MisunderstandingTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final PersonId ANA = new PersonId(1);
    private static final PersonId BEN = new PersonId(2);

    @Test
    void bothAnswerUntilEitherSettlesIt() {
        Misunderstanding raised = new Misunderstanding(new PairId(7), ANA, "You left early.", NOW);
        assertThat(raised.answer(BEN, "My train.", NOW)).isEqualTo(1);
        assertThat(raised.answer(ANA, "I see.", NOW)).isEqualTo(2);

        raised.settle(BEN, "Next time I tell you.", NOW);

        refuses("concern.settled-already", () -> raised.answer(ANA, "And yet", NOW));
        refuses("concern.settled-already", () -> raised.settle(ANA, "", NOW));
    }

    @Test
    void whoSpokeLastWaitsForTheOtherOne() {
        assertThat(raisedByMe(List.of()).isSpokenByMe()).isTrue();
        assertThat(raisedByMe(List.of(new MisunderstandingView.Answer(false, "My train.", NOW)))
                        .isSpokenByMe())
                .isFalse();
    }

    private static MisunderstandingView raisedByMe(List<MisunderstandingView.Answer> answers) {
        return new MisunderstandingView(
                new MisunderstandingId(1), new PairId(7), true, "You left early.", NOW, answers, false, null, "");
    }

    @Test
    void nothingIsRaisedThatSaysNothing() {
        refuses("concern.words-missing", () -> new Misunderstanding(new PairId(7), ANA, " \n ", NOW));
    }

    @Test
    void notesAreNotOverwrittenFromAnotherWindow() {
        Sheet sheet = new Sheet(new PairId(7), ANA, NOW);
        int first = sheet.save(0, Map.of(Question.HAPPENED, "The call ended."), NOW);

        refuses("concern.thoughts-elsewhere", () -> sheet.save(0, Map.of(), NOW));
        sheet.save(first, Map.of(Question.WISH, "A sign beforehand."), NOW);

        assertThat(sheet.thoughts().answer(Question.WISH)).isEqualTo("A sign beforehand.");
    }

    @Test
    void theGuessAtTheOtherOnesViewStaysOutOfWhatIsSaid() {
        Sheet sheet = new Sheet(new PairId(7), ANA, NOW);
        sheet.save(
                0,
                Map.of(
                        Question.HAPPENED, "The call ended.",
                        Question.THEIR_VIEW, "Perhaps bored.",
                        Question.WISH, "A sign."),
                NOW);

        assertThat(sheet.thoughts().inWords()).isEqualTo("The call ended.\n\nA sign.");
    }

    private static void refuses(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
