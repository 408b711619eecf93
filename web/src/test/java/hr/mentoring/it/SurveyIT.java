package hr.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.feedback.Answers;
import hr.mentoring.feedback.FeedbackRounds;
import hr.mentoring.feedback.FeedbackService;
import hr.mentoring.feedback.FeedbackSteps;
import hr.mentoring.feedback.Given;
import hr.mentoring.feedback.MilestoneSteps;
import hr.mentoring.feedback.Occasion;
import hr.mentoring.feedback.Promise;
import hr.mentoring.feedback.Quarter;
import hr.mentoring.feedback.Question;
import hr.mentoring.feedback.Survey;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.ProgramId;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One pair: what each is asked, when, and what becomes of answers that come twice, late, or from elsewhere. */
class SurveyIT extends TwoPeopleIT {

    /** A week after half-time of a cohort that works from March to the first of December. */
    private static final Instant AFTER_HALF_TIME = Instant.parse("2026-07-24T09:00:00Z");

    @Inject
    private FeedbackService feedback;

    @Inject
    private FeedbackRounds rounds;

    @Inject
    private FeedbackSteps steps;

    @Inject
    private MilestoneSteps milestones;

    @Resource
    private UserTransaction transaction;

    @Test
    void bothSidesAreAskedOnceWhenTheyHaveMetHoweverOftenTheTimerTurns() {
        itIs(Instant.parse("2026-04-10T09:00:00Z"));
        milestones.ask(cohort(), Occasion.FIRST_MEETING);
        assertThat(surveys("mentee")).as("nobody has met").isEmpty();

        sql("""
            insert into meeting (id, version, pair_id, meeting_number, mentee_id, mentor_id, state, acts, proposed_by, word,
            minutes, place, starts_at, changed_at) values (%d, 0, %d, 1, %d, %d, 'HELD', 1, %d, '', 45, '',
            timestamp '2026-04-08 08:00:00', timestamp '2026-04-08 09:00:00')\
            """.formatted(number, number, person("mentee"), person("mentor"), person("mentee")));
        milestones.ask(cohort(), Occasion.FIRST_MEETING);
        assertThat(milestones.ask(cohort(), Occasion.FIRST_MEETING)).isZero();

        for (String name : List.of("mentee", "mentor")) {
            assertThat(surveys(name)).singleElement().satisfies(survey -> {
                assertThat(survey.occasion()).isEqualTo(Occasion.FIRST_MEETING);
                assertThat(survey.questions()).isEqualTo(Occasion.FIRST_MEETING.standard());
                assertThat(survey.closesOn()).isEqualTo(LocalDate.of(2026, 4, 24));
                assertThat(survey.promise()).isEqualTo(Promise.CURRENT);
            });
            assertThat(subjects(name)).contains("How did it begin?");
        }
        assertThat(body(unread("mentee").get(0))).doesNotContain("clear", "{", "?notification");
        assertThat(surveys("stranger")).isEmpty();

        itIs(Instant.parse("2026-05-10T09:00:00Z"));
        assertThat(milestones.ask(cohort(), Occasion.FIRST_MEETING))
                .as("nor when it is over without an answer")
                .isZero();
    }

    @Test
    void afterDowntimeAMilestoneIsStillAskedAboutButNotAfterMonths() {
        itIs(AFTER_HALF_TIME.plus(Duration.ofDays(20)));
        assertThat(milestones.cohorts()).contains(cohort());
        milestones.ask(cohort(), Occasion.HALF_TIME);
        assertThat(surveys("mentee"))
                .singleElement()
                .satisfies(survey -> assertThat(survey.occasion()).isEqualTo(Occasion.HALF_TIME));
    }

    @Test
    void whatWasReachedMonthsAgoIsNotAskedAbout() {
        itIs(AFTER_HALF_TIME.plus(Duration.ofDays(60)));
        milestones.ask(cohort(), Occasion.HALF_TIME);
        assertThat(surveys("mentee")).isEmpty();
    }

    @Test
    void whoWouldBeAskedNowIsKnownBeforehandAndIsThenAsked() {
        itIs(AFTER_HALF_TIME);
        assertThat(admin(() -> rounds.dueAtMilestones(cohort()))).isEqualTo(Map.of(Occasion.HALF_TIME, 2));
        sql("update person set active = false where id = " + person("mentor"));
        assertThat(admin(() -> rounds.dueAtMilestones(cohort())))
                .as("without whoever has left")
                .isEqualTo(Map.of(Occasion.HALF_TIME, 1));

        assertThat(admin(() -> rounds.askAtMilestones(cohort()))).isEqualTo(1);
        assertThat(admin(() -> rounds.dueAtMilestones(cohort()))).isEmpty();
        assertThat(admin(() -> rounds.ofCohort(cohort())))
                .singleElement()
                .satisfies(round -> assertThat(round.occasion()).isEqualTo(Occasion.HALF_TIME));
    }

    @Test
    void nobodyHearsOfAMilestoneWhileAnotherSurveyAboutThePairIsOpen() {
        itIs(AFTER_HALF_TIME);
        round(new Quarter(2026, 3));
        milestones.ask(cohort(), Occasion.HALF_TIME);
        assertThat(surveys("mentee")).hasSize(1);

        as("mentee").run(() -> feedback.handIn(surveysOfCaller().get(0).id(), all(4)));
        itIs(AFTER_HALF_TIME.plus(Duration.ofDays(15)));
        milestones.ask(cohort(), Occasion.HALF_TIME);
        assertThat(surveys("mentee"))
                .as("two weeks after the other one")
                .extracting(Survey::occasion)
                .containsExactlyInAnyOrder(Occasion.QUARTER, Occasion.HALF_TIME);
        assertThat(surveys("mentor")).as("the other one is still open").hasSize(1);
    }

    @Test
    void aProgramAsksOtherQuestionsOnAnotherOccasion() {
        Question own = new Question("mood", Question.Kind.YES_NO, "Would you begin again?", "Fingen Sie wieder an?");
        change(Occasion.HALF_TIME, own);
        itIs(AFTER_HALF_TIME);
        milestones.ask(cohort(), Occasion.HALF_TIME);
        assertThat(surveys("mentor").get(0).questions()).containsExactly(own);
        assertThat(admin(() -> rounds.questions(new ProgramId(number), Occasion.QUARTER)))
                .isEqualTo(Occasion.QUARTER.standard());
    }

    @Test
    void twoRemindersCome() {
        itIs(AFTER_HALF_TIME);
        milestones.ask(cohort(), Occasion.HALF_TIME);
        for (int day : List.of(6, 7, 13, 14)) {
            itIs(AFTER_HALF_TIME.plus(Duration.ofDays(day)));
            steps.remind();
        }
        assertThat(subjects("mentee").stream().filter(subject -> subject.contains("still missing")))
                .hasSize(2);
    }

    @Test
    void theSecondOfTwoTabsIsToldThatTheFirstCounts() {
        Survey asked = askedInJuly();
        as("mentee").run(() -> feedback.handIn(asked.id(), all(5)));
        assertRefused("feedback.answered", () -> feedback.handIn(asked.id(), all(1)));
        assertThat(given(asked.quarter()))
                .hasSize(1)
                .allSatisfy(answer -> assertThat(answer.ratings().get("match")).isEqualTo(5));
    }

    @Test
    void ofTwoServersThatTakeTheSameSurveyOneCounts() throws Exception {
        Survey asked = askedInJuly();
        transaction.begin();
        as("mentee").run(() -> feedback.handIn(asked.id(), all(1)));
        sql("update feedback_survey set version = version + 1, answered_at = timestamp '2026-07-24 09:00:00' where"
                + " id = "
                + asked.id());
        assertThatThrownBy(transaction::commit).isInstanceOf(RollbackException.class);
        assertThat(given(asked.quarter()))
                .as("nothing of the second one is kept")
                .allSatisfy(answer -> assertThat(answer.ratings()).isEmpty());
    }

    @Test
    void whoIsLateIsToldUntilWhenAnswersWereTaken() {
        Survey asked = askedInJuly();
        itIs(asked.closesOn().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        assertRefused("feedback.over", () -> feedback.handIn(asked.id(), all(3)));
        assertThat(given(asked.quarter())).isEmpty();
    }

    @Test
    void whoHasLeftTheCompanyIsNotCounted() {
        Survey asked = askedInJuly();
        sql("update person set active = false where id = " + person("mentee"));
        assertRefused("feedback.left", () -> feedback.handIn(asked.id(), all(3)));
        assertThat(given(asked.quarter())).isEmpty();
    }

    @Test
    void whatSomebodyAnsweredBeforeTheyLeftStaysCounted() {
        Survey asked = askedInJuly();
        as("mentee").run(() -> feedback.handIn(asked.id(), all(3)));
        sql("update person set active = false where id = " + person("mentee"));
        assertThat(given(asked.quarter())).hasSize(1);
    }

    @Test
    void anAnswerKeepsTheQuestionsThatItWasGivenToWhenTheProgramAsksOthersMeanwhile() {
        Survey asked = askedInJuly();
        Question other = new Question("match", Question.Kind.RATING, null, null);
        change(Occasion.QUARTER, other);
        assertThat(as("mentee").get(() -> feedback.get(asked.id())).questions()).isEqualTo(asked.questions());
        as("mentee").run(() -> feedback.handIn(asked.id(), all(2)));
        assertThat(given(asked.quarter()))
                .singleElement()
                .satisfies(answer -> assertThat(answer.ratings())
                        .containsOnlyKeys("quality", "progress", "match", "received", "given", "recommend"));
    }

    @Test
    void answersAreCountedInTheUnitWhereTheirWriterWorkedWhenItIsReorganizedLater() {
        Survey asked = askedInJuly();
        sql("insert into org_unit (id, version, code, name) values (%d, 0, 'U-%d', 'Unit')".formatted(number, number));
        sql("update person set org_unit_id = %d, location = 'Porto' where id = %d".formatted(number, person("mentee")));
        as("mentee").run(() -> feedback.handIn(asked.id(), all(4)));
        sql("update person set org_unit_id = 1, location = 'Lisbon' where id = " + person("mentee"));
        assertThat(given(asked.quarter())).singleElement().satisfies(answer -> {
            assertThat(answer.orgUnit().value()).isEqualTo(number);
            assertThat(answer.location()).isEqualTo("Porto");
        });
    }

    @Test
    void aTextThatIsTooLongIsRefusedWithItsLengthAndControlCharactersAreNotKept() {
        Survey asked = askedInJuly();
        assertRefused(
                "feedback.comment-long",
                () -> feedback.keep(asked.id(), new Answers(Map.of(), "=1+1<b>ש🙂</b>".repeat(1000), true)));
        as("mentee").run(() -> feedback.keep(asked.id(), new Answers(Map.of(), "\u0000Good\u0007 🙂 שלום", true)));
        assertThat(as("mentee").get(() -> feedback.get(asked.id())).comment()).isEqualTo("Good  🙂 שלום");
    }

    /** The mentee's survey of a quarter. */
    private Survey askedInJuly() {
        itIs(AFTER_HALF_TIME);
        round(new Quarter(2026, 3));
        return surveys("mentee").get(0);
    }

    private void round(Quarter quarter) {
        admin(() -> rounds.open(cohort(), quarter));
    }

    private static Answers all(int rating) {
        return new Answers(
                Occasion.QUARTER.standard().stream()
                        .collect(Collectors.toMap(
                                Question::code, question -> question.kind() == Question.Kind.YES_NO ? 1 : rating)),
                "",
                false);
    }

    private CohortId cohort() {
        return new CohortId(number);
    }

    private List<Survey> surveys(String name) {
        return as(name).get(this::surveysOfCaller);
    }

    private List<Survey> surveysOfCaller() {
        return feedback.mine();
    }

    /** What is counted of this pair in a quarter. */
    private List<Given> given(Quarter quarter) {
        List<Given> given = new ArrayList<>();
        steps.given(quarter, each -> {
            if (each.pair().equals(pair) && each.answered()) {
                given.add(each);
            }
        });
        return given;
    }

    private void assertRefused(String code, Runnable call) {
        assertThatThrownBy(() -> as("mentee").run(call))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private void change(Occasion occasion, Question question) {
        admin(() -> {
            rounds.change(new ProgramId(number), occasion, List.of(question));
            return question;
        });
    }
}
