package hr.mentoring.web.feedback;

import hr.mentoring.feedback.Answers;
import hr.mentoring.feedback.FeedbackRounds;
import hr.mentoring.feedback.FeedbackService;
import hr.mentoring.feedback.Quarter;
import hr.mentoring.feedback.Question;
import hr.mentoring.feedback.Round;
import hr.mentoring.feedback.Survey;
import hr.mentoring.feedback.SurveyId;
import hr.mentoring.program.CohortId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Surveys. {@code GET surveys/mine} is what the caller is asked; {@code PUT surveys/ID/answers} keeps what was answered so
 * far and {@code POST surveys/ID/answers} hands it in, both with {@code {"ratings": {"match": 4, "recommend": 1},
 * "comment": "", "quotable": false}}. Administrators see the rounds with {@code GET surveys/rounds} and ask a cohort with
 * {@code POST surveys/rounds} and {@code {"cohort": 51, "quarter": "2026-Q3"}}.
 */
@Path("surveys")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SurveyResource {

    @Inject
    private FeedbackService feedback;

    @Inject
    private FeedbackRounds rounds;

    /** A survey as programs read it. */
    public record SurveyBody(
            long id,
            long pair,
            long about,
            String side,
            String quarter,
            String closesOn,
            boolean open,
            boolean answered,
            List<QuestionBody> questions) {

        static SurveyBody of(Survey survey) {
            return new SurveyBody(
                    survey.id().value(),
                    survey.pair().value(),
                    survey.about().value(),
                    survey.side().name(),
                    survey.quarter().toString(),
                    survey.closesOn().toString(),
                    survey.isOpen(),
                    survey.answered().isPresent(),
                    survey.questions().stream().map(QuestionBody::of).toList());
        }
    }

    /** A question and the answers it takes. */
    public record QuestionBody(String code, String kind, int least, int most) {

        static QuestionBody of(Question question) {
            return new QuestionBody(
                    question.code(),
                    question.kind().name(),
                    question.kind().least(),
                    question.kind().most());
        }
    }

    /** What is answered. */
    public record AnswersBody(
            @NotNull Map<String, Integer> ratings, @Nullable String comment, boolean quotable) {

        Answers answers() {
            return new Answers(ratings, comment == null ? "" : comment, quotable);
        }
    }

    /** Which cohort to ask about which quarter. */
    public record RoundWish(@Positive long cohort, @NotBlank String quarter) {}

    /** A round as programs read it. */
    public record RoundBody(
            long id,
            long cohort,
            String quarter,
            int questionnaire,
            String closesOn,
            int asked,
            int answered,
            boolean closed) {

        static RoundBody of(Round round) {
            return new RoundBody(
                    round.id().value(),
                    round.cohort().value(),
                    round.quarter().toString(),
                    round.questionnaire(),
                    round.closesOn().toString(),
                    round.asked(),
                    round.answered(),
                    round.closedAt() != null);
        }
    }

    /** What the caller is asked, the newest first. */
    @GET
    @Path("mine")
    public List<SurveyBody> mine() {
        return feedback.mine().stream().map(SurveyBody::of).toList();
    }

    /** Keeps answers without handing them in. */
    @PUT
    @Path("{id}/answers")
    public void keep(@PathParam("id") @Positive long id, @NotNull @Valid AnswersBody body) {
        feedback.keep(new SurveyId(id), body.answers());
    }

    /** Hands answers in, once. */
    @POST
    @Path("{id}/answers")
    public void handIn(@PathParam("id") @Positive long id, @NotNull @Valid AnswersBody body) {
        feedback.handIn(new SurveyId(id), body.answers());
    }

    /** All rounds, the newest quarter first. */
    @GET
    @Path("rounds")
    public List<RoundBody> rounds() {
        return rounds.list().stream().map(RoundBody::of).toList();
    }

    /** Asks a cohort now. */
    @POST
    @Path("rounds")
    public RoundBody ask(@NotNull @Valid RoundWish wish) {
        return RoundBody.of(rounds.open(new CohortId(wish.cohort()), Quarter.parse(wish.quarter())));
    }
}
