package hr.mentoring.web.feedback;

import hr.mentoring.common.NotFound;
import hr.mentoring.feedback.Answers;
import hr.mentoring.feedback.FeedbackRounds;
import hr.mentoring.feedback.FeedbackService;
import hr.mentoring.feedback.Occasion;
import hr.mentoring.feedback.Quarter;
import hr.mentoring.feedback.Question;
import hr.mentoring.feedback.Round;
import hr.mentoring.feedback.Survey;
import hr.mentoring.feedback.SurveyId;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.ProgramId;
import hr.mentoring.program.ProgramService;
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
 * "words": {"own-1": "More time."}, "comment": "", "quotable": false}}; {@code GET surveys/ID/facts} is what is known and not asked. Administrators see the rounds with {@code GET surveys/rounds} and ask a cohort with
 * {@code POST surveys/rounds} and {@code {"cohort": 51, "quarter": "2026-Q3"}}; {@code POST surveys/milestones} with {@code
 * {"cohort": 51}} asks those who have reached a milestone. {@code GET} and {@code PUT
 * surveys/questionnaires/PROGRAM/OCCASION} read and change what is asked; the occasions are {@code quarter}, {@code
 * first-meeting}, {@code half-time} and {@code end}.
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

    @Inject
    private ProgramService programs;

    @Inject
    private KnownFacts known;

    /** A survey as programs read it. */
    public record SurveyBody(
            long id,
            long pair,
            long about,
            String side,
            String occasion,
            String quarter,
            String closesOn,
            boolean open,
            boolean answered,
            int promise,
            List<QuestionBody> questions) {

        static SurveyBody of(Survey survey) {
            return new SurveyBody(
                    survey.id().value(),
                    survey.pair().value(),
                    survey.about().value(),
                    survey.side().name(),
                    survey.occasion().key(),
                    survey.quarter().toString(),
                    survey.closesOn().toString(),
                    survey.isOpen(),
                    survey.answered().isPresent(),
                    survey.promise().number(),
                    survey.questions().stream().map(QuestionBody::of).toList());
        }
    }

    /**
     * A question as programs read and write it.
     *
     * @param least the least number that answers it; ignored when written
     * @param most the highest number that answers it; ignored when written
     * @param english the wording of a program's own question
     * @param options what can be chosen, where one is
     */
    public record QuestionBody(
            @NotBlank String code,
            @NotNull Question.Kind kind,
            @Nullable Integer least,
            @Nullable Integer most,
            @Nullable String english,
            @Nullable String german,
            @Nullable List<@NotNull @Valid OptionBody> options) {

        static QuestionBody of(Question question) {
            return new QuestionBody(
                    question.code(),
                    question.kind(),
                    question.least(),
                    question.most(),
                    question.english(),
                    question.german(),
                    question.options().stream()
                            .map(option -> new OptionBody(option.english(), option.german()))
                            .toList());
        }

        Question question() {
            List<Question.Option> choices = options == null
                    ? List.of()
                    : options.stream()
                            .map(option -> new Question.Option(option.english(), option.german()))
                            .toList();
            return new Question(code, kind, english, german, choices);
        }
    }

    /** Something that can be chosen. */
    public record OptionBody(
            @NotNull String english, @NotNull String german) {}

    /** What a program asks on an occasion; the version is ignored when written. */
    public record QuestionnaireBody(
            @Nullable Integer version, @NotNull List<@NotNull @Valid QuestionBody> questions) {}

    /** What is answered. */
    public record AnswersBody(
            @NotNull Map<String, Integer> ratings,
            @Nullable Map<String, String> words,
            @Nullable String comment,
            boolean quotable) {

        Answers answers() {
            return new Answers(ratings, words == null ? Map.of() : words, comment == null ? "" : comment, quotable);
        }
    }

    /** Which cohort to ask about which quarter. */
    public record RoundWish(@Positive long cohort, @NotBlank String quarter) {}

    /** Which cohort to ask. */
    public record CohortBody(@Positive long cohort) {}

    /** How many are asked now. */
    public record AskedBody(int asked) {}

    /** A round as programs read it; how many have answered is said roughly, and only of ten or more. */
    public record RoundBody(
            long id,
            long cohort,
            String quarter,
            String occasion,
            int questionnaire,
            String closesOn,
            int asked,
            @Nullable Integer percentAnswered,
            boolean closed) {

        static RoundBody of(Round round) {
            return new RoundBody(
                    round.id().value(),
                    round.cohort().value(),
                    round.quarter().toString(),
                    round.occasion().key(),
                    round.questionnaire(),
                    round.closesOn().toString(),
                    round.response().asked(),
                    round.response().roughly().isPresent()
                            ? round.response().roughly().getAsInt()
                            : null,
                    round.closedAt() != null);
        }
    }

    /** What the caller is asked, the newest first. */
    @GET
    @Path("mine")
    public List<SurveyBody> mine() {
        return feedback.mine().stream().map(SurveyBody::of).toList();
    }

    /** What is known of the pair already and therefore not asked. */
    @GET
    @Path("{id}/facts")
    public KnownFacts.Facts facts(@PathParam("id") @Positive long id) {
        return known.of(feedback.get(new SurveyId(id)));
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

    /** Asks those of a cohort who have reached a milestone now, instead of within the hour. */
    @POST
    @Path("milestones")
    public AskedBody askAtMilestones(@NotNull @Valid CohortBody body) {
        return new AskedBody(rounds.askAtMilestones(new CohortId(body.cohort())));
    }

    /** What a program asks on an occasion from now on. */
    @GET
    @Path("questionnaires/{program}/{occasion}")
    public QuestionnaireBody questionnaire(
            @PathParam("program") @Positive long program, @PathParam("occasion") String occasion) {
        ProgramId id = programs.get(new ProgramId(program)).id();
        Occasion asked = occasion(occasion);
        return new QuestionnaireBody(
                rounds.version(id, asked),
                rounds.questions(id, asked).stream().map(QuestionBody::of).toList());
    }

    /** Asks something else from the next survey on. */
    @PUT
    @Path("questionnaires/{program}/{occasion}")
    public QuestionnaireBody ask(
            @PathParam("program") @Positive long program,
            @PathParam("occasion") String occasion,
            @NotNull @Valid QuestionnaireBody body) {
        ProgramId id = programs.get(new ProgramId(program)).id();
        rounds.change(
                id,
                occasion(occasion),
                body.questions().stream().map(QuestionBody::question).toList());
        return questionnaire(program, occasion);
    }

    private static Occasion occasion(String name) {
        return Occasion.find(name).orElseThrow(() -> new NotFound("occasion", name));
    }
}
