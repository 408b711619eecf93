package hr.mentoring.feedback.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.agreement.Side;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.directory.OrgUnitId;
import hr.mentoring.feedback.Answers;
import hr.mentoring.feedback.Occasion;
import hr.mentoring.feedback.Promise;
import hr.mentoring.feedback.Quarter;
import hr.mentoring.feedback.Question;
import hr.mentoring.pairing.PairId;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.ProgramId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurveyEntityTest {

    private static final Instant ASKED = Instant.parse("2026-09-09T08:00:00Z");
    private static final LocalDate CLOSES = LocalDate.of(2026, 10, 10);
    private static final LocalDate IN_TIME = LocalDate.of(2026, 9, 20);
    private static final OrgUnitId THEN = new OrgUnitId(1);
    private static final OrgUnitId NOW = new OrgUnitId(2);
    private static final Answers ALL = new Answers(
            Map.of("quality", 4, "progress", 3, "match", 5, "received", 4, "given", 2, "recommend", 1), "Good.", true);

    private final RoundEntity round = new RoundEntity(
            new CohortId(1),
            new ProgramId(1),
            new Quarter(2026, 3),
            new Questionnaire(new ProgramId(1), Occasion.QUARTER, 1, Occasion.QUARTER.standard(), ASKED),
            CLOSES,
            ASKED);
    private final SurveyEntity survey = new SurveyEntity(
            round, CLOSES, new PairId(1), new PersonId(1), Side.MENTEE, new Workplace(THEN, "Basel"), ASKED);

    @Test
    void answersCanBeKeptAndChangedUntilTheyAreHandedIn() {
        survey.keep(new Answers(Map.of("match", 3), "", false), IN_TIME);
        survey.keep(new Answers(Map.of("match", 4), "", false), IN_TIME);
        assertThat(survey.ratings()).containsExactly(Map.entry("match", 4));
        assertThat(survey.answeredAt()).isEmpty();
    }

    @Test
    void whoHandsInIsCountedWhereTheyWorkThen() {
        survey.handIn(ALL, new Workplace(NOW, "Bern"), IN_TIME, ASKED);
        assertThat(survey.orgUnit()).isEqualTo(NOW);
        assertThat(survey.answeredAt()).hasValue(ASKED);
        assertThat(survey.isQuotable()).isTrue();
    }

    @Test
    void anAnswerKeepsTheQuestionsThatItWasGivenToWhenTheProgramAsksOthers() {
        Questionnaire next = new Questionnaire(
                new ProgramId(1),
                Occasion.QUARTER,
                2,
                List.of(new Question(Question.MATCH, Question.Kind.RATING, null, null)),
                ASKED);
        survey.handIn(ALL, new Workplace(NOW, "Bern"), IN_TIME, ASKED);
        assertThat(next.number()).isEqualTo(2);
        assertThat(survey.round().questionnaire().number()).isEqualTo(1);
        assertThat(survey.ratings()).containsOnlyKeys(ALL.ratings().keySet());
    }

    @Test
    void answeringTwiceIsRefused() {
        survey.handIn(ALL, new Workplace(NOW, "Bern"), IN_TIME, ASKED);
        assertRefused("feedback.answered", () -> survey.handIn(ALL, new Workplace(NOW, "Bern"), IN_TIME, ASKED));
        assertRefused("feedback.answered", () -> survey.keep(ALL, IN_TIME));
    }

    @Test
    void answeringLateIsRefused() {
        survey.keep(ALL, CLOSES);
        assertRefused("feedback.over", () -> survey.handIn(ALL, new Workplace(NOW, "Bern"), CLOSES.plusDays(1), ASKED));
    }

    @Test
    void answeringAfterTheRoundWasCountedIsRefused() {
        round.close(ASKED);
        assertRefused("feedback.over", () -> survey.handIn(ALL, new Workplace(NOW, "Bern"), IN_TIME, ASKED));
    }

    @Test
    void aSurveyWithOpenQuestionsIsNotHandedIn() {
        assertRefused(
                "feedback.unanswered",
                () -> survey.handIn(
                        new Answers(Map.of("quality", 4), "", false), new Workplace(NOW, "Bern"), IN_TIME, ASKED));
    }

    @Test
    void answersOutsideOfTheQuestionnaireAreRefused() {
        assertRefused("feedback.rating", () -> survey.keep(new Answers(Map.of("match", 6), "", false), IN_TIME));
        assertRefused("feedback.rating", () -> survey.keep(new Answers(Map.of("recommend", 2), "", false), IN_TIME));
        assertRefused(
                "feedback.unknown-question", () -> survey.keep(new Answers(Map.of("mood", 1), "", false), IN_TIME));
        assertRefused(
                "feedback.comment-long", () -> survey.keep(new Answers(Map.of(), "x".repeat(4001), false), IN_TIME));
    }

    @Test
    void nothingIsQuotableWithoutWords() {
        survey.keep(new Answers(Map.of(), "  ", true), IN_TIME);
        assertThat(survey.isQuotable()).isFalse();
    }

    @Test
    void twoRemindersComeThenSilence() {
        assertThat(survey.remind(ASKED.plus(Duration.ofDays(5)), IN_TIME)).isEmpty();
        assertThat(survey.remind(ASKED.plus(Duration.ofDays(6)), IN_TIME)).hasValue(1);
        assertThat(survey.remind(ASKED.plus(Duration.ofDays(7)), IN_TIME)).isEmpty();
        assertThat(survey.remind(ASKED.plus(Duration.ofDays(13)), IN_TIME)).hasValue(2);
        assertThat(survey.remind(ASKED.plus(Duration.ofDays(30)), IN_TIME)).isEmpty();
    }

    @Test
    void whoAnsweredIsNotReminded() {
        survey.handIn(ALL, new Workplace(NOW, "Bern"), IN_TIME, ASKED);
        assertThat(survey.remind(ASKED.plus(Duration.ofDays(20)), IN_TIME)).isEmpty();
    }

    @Test
    void aSurveyOfAMilestoneHasALastDayOfItsOwn() {
        RoundEntity end = new RoundEntity(
                new CohortId(1),
                new ProgramId(1),
                new Quarter(2026, 3),
                new Questionnaire(new ProgramId(1), Occasion.END, 1, Occasion.END.standard(), ASKED),
                CLOSES,
                ASKED);
        SurveyEntity last = new SurveyEntity(
                end, IN_TIME, new PairId(1), new PersonId(1), Side.MENTEE, new Workplace(THEN, "Basel"), ASKED);
        last.keep(new Answers(Map.of("attained", 4), "", false), IN_TIME);
        assertRefused(
                "feedback.over", () -> last.keep(new Answers(Map.of("attained", 3), "", false), IN_TIME.plusDays(1)));
    }

    @Test
    void whatPeopleWereToldWhenTheyAnsweredIsKept() {
        survey.handIn(ALL, new Workplace(NOW, "Bern"), IN_TIME, ASKED);
        assertThat(survey.promise()).isEqualTo(Promise.CURRENT);
        assertThat(new Promise(1).wording(Locale.ENGLISH, "Ada"))
                .as("what was said before can be read for ever")
                .contains("not Ada, not your manager, not HR");
    }

    @Test
    void oneOfTheOptionsIsChosenByItsNumber() {
        Question choice = choice("Faster", "Slower");
        SurveyEntity asked = asking(choice);
        asked.keep(new Answers(Map.of("pace", 2), "", false), IN_TIME);
        assertThat(choice.answer(Locale.ENGLISH, asked.ratings().get("pace"))).isEqualTo("Slower");
        assertRefused("feedback.rating", () -> asked.keep(new Answers(Map.of("pace", 3), "", false), IN_TIME));
        assertRefused("feedback.rating", () -> asked.keep(new Answers(Map.of("pace", 0), "", false), IN_TIME));
    }

    @Test
    void aQuestionForWordsOfOnesOwnMayStayEmptyAndTakesNoNumber() {
        SurveyEntity asked =
                asking(new Question("wish", Question.Kind.TEXT, "What do you wish for?", "Was wünschen Sie sich?"));
        assertRefused("feedback.rating", () -> asked.keep(new Answers(Map.of("wish", 0), "", false), IN_TIME));
        assertRefused("feedback.comment-long", () -> asked.keep(saying("wish", "x".repeat(1001)), IN_TIME));
        assertRefused("feedback.words-needless", () -> survey.keep(saying("match", "Well."), IN_TIME));
        asked.keep(saying("wish", " More time. "), IN_TIME);
        assertThat(asked.words()).containsExactly(Map.entry("wish", "More time."));
        assertThat(asked.isQuotable()).isTrue();
        asked.handIn(new Answers(Map.of(), "", false), new Workplace(NOW, "Bern"), IN_TIME, ASKED);
        assertThat(asked.words()).isEmpty();
    }

    private static Answers saying(String question, String words) {
        return new Answers(Map.of(), Map.of(question, words), "", true);
    }

    @Test
    void aChoiceNeedsOptionsThatCanBeToldApartAndOthersNeedNone() {
        assertRefused("feedback.options-count", () -> choice("Faster"));
        assertRefused("feedback.option-twice", () -> choice("Faster", "Faster"));
        assertRefused("feedback.option-wording", () -> choice("Faster", " "));
        assertRefused(
                "feedback.options-needless",
                () -> new Question(
                        "mood",
                        Question.Kind.RATING,
                        "How?",
                        "Wie?",
                        choice("Up", "Down").options()));
    }

    @Test
    void aStandardQuestionIsAskedAsItIs() {
        assertRefused(
                "feedback.question-changed", () -> asking(new Question("match", Question.Kind.YES_NO, null, null)));
    }

    @Test
    void anotherWordMakesAnotherQuestionInReports() {
        ProgramId program = new ProgramId(1);
        assertThat(choice("Faster", "Slower").reportedAs(program))
                .isEqualTo(choice("Faster", "Slower").reportedAs(program))
                .isNotEqualTo(choice("Faster", "Calmer").reportedAs(program))
                .isNotEqualTo(choice("Faster", "Slower").reportedAs(new ProgramId(2)));
        assertThat(Occasion.QUARTER.standard().get(0).reportedAs(program)).isEqualTo("quality");
    }

    private static Question choice(String... options) {
        return new Question(
                "pace",
                Question.Kind.CHOICE,
                "Which pace would suit you?",
                "Welches Tempo wäre Ihnen recht?",
                Arrays.stream(options)
                        .map(option -> new Question.Option(option, option))
                        .toList());
    }

    private static SurveyEntity asking(Question question) {
        RoundEntity own = new RoundEntity(
                new CohortId(1),
                new ProgramId(1),
                new Quarter(2026, 3),
                new Questionnaire(new ProgramId(1), Occasion.QUARTER, 1, List.of(question), ASKED),
                CLOSES,
                ASKED);
        return new SurveyEntity(
                own, CLOSES, new PairId(1), new PersonId(1), Side.MENTEE, new Workplace(THEN, "Basel"), ASKED);
    }

    @Test
    void aQuestionnaireStaysShortAndSaysWhatItAsks() {
        Question own = new Question("mood", Question.Kind.RATING, "How do you feel?", "Wie geht es Ihnen?");
        assertThat(new Questionnaire(new ProgramId(1), Occasion.QUARTER, 2, List.of(own), ASKED).questions())
                .containsExactly(own);
        assertRefused(
                "feedback.questions-count",
                () -> new Questionnaire(new ProgramId(1), Occasion.QUARTER, 2, List.of(), ASKED));
        assertRefused(
                "feedback.question-twice",
                () -> new Questionnaire(new ProgramId(1), Occasion.QUARTER, 2, List.of(own, own), ASKED));
        assertRefused(
                "feedback.question-wording",
                () -> new Questionnaire(
                        new ProgramId(1),
                        Occasion.QUARTER,
                        2,
                        List.of(new Question("mood", Question.Kind.RATING, "How?", null)),
                        ASKED));
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
