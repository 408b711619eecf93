package hr.mentoring.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.meeting.MeetingId;
import hr.mentoring.meeting.PaperKind;
import hr.mentoring.meeting.PaperText;
import hr.mentoring.meeting.Passage;
import hr.mentoring.pairing.PairId;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is typed is kept, what is shown stays as it was shown, and nobody overwrites unnoticed. */
class PaperTest {

    private static final PersonId ANA = new PersonId(1);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void theOtherOneReadsWhatWasShownWhateverIsTypedAfterwards() {
        Paper agenda = agenda();
        agenda.save(0, PaperText.of(Passage.GOALS, "Decide on the offer"), ANA, NOW);
        agenda.show(NOW);
        agenda.save(1, PaperText.of(Passage.GOALS, "Something half-finished"), ANA, NOW);

        assertThat(agenda.shown().orElseThrow().on(Passage.GOALS)).isEqualTo("Decide on the offer");
        assertThat(agenda.text().on(Passage.GOALS)).isEqualTo("Something half-finished");
        assertThat(agenda.hasUnshownChanges()).isTrue();
        agenda.show(NOW);
        assertThat(agenda.hasUnshownChanges()).isFalse();
        refuses("meeting.paper-shown-already", () -> agenda.show(NOW));
    }

    @Test
    void aSecondWindowIsCaughtAndOverwritesNothing() {
        Paper agenda = agenda();
        agenda.save(0, PaperText.of(Passage.GOALS, "First window"), ANA, NOW);

        refuses(
                "meeting.paper-elsewhere",
                () -> agenda.save(0, PaperText.of(Passage.GOALS, "Second window"), ANA, NOW));
        assertThat(agenda.text().on(Passage.GOALS)).isEqualTo("First window");
    }

    @Test
    void anAgendaWithoutAGoalIsNotShown() {
        Paper agenda = agenda();
        agenda.save(0, PaperText.of(Passage.QUESTIONS, "What would you do?"), ANA, NOW);

        refuses("meeting.paper-missing", () -> agenda.show(NOW));
        assertThat(agenda.shown()).isEmpty();
    }

    @Test
    void theKitNeedsAllThatTheMentorMustKnow() {
        assertThat(PaperText.EMPTY.missing(PaperKind.KIT))
                .containsExactly(Passage.ADMIRE, Passage.SHORT_TERM, Passage.HELP, Passage.FEEDBACK);
    }

    @Test
    void aPaperKeepsOnlyWhatItSpeaksAbout() {
        Paper agenda = agenda();
        agenda.save(0, new PaperText(Map.of(Passage.GOALS, " Decide ", Passage.WAY, "Not here")), ANA, NOW);

        assertThat(agenda.text().said()).containsOnly(Map.entry(Passage.GOALS, "Decide"));
    }

    @Test
    void whatIsTooLongIsRefusedOnItsField() {
        assertThatThrownBy(() -> agenda().save(0, PaperText.of(Passage.GOALS, "x".repeat(4001)), ANA, NOW))
                .isInstanceOf(RuleBroken.class);
    }

    private static Paper agenda() {
        return new Paper(PaperKind.AGENDA, new PairId(7), new MeetingId(3), ANA, NOW);
    }

    private static void refuses(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
