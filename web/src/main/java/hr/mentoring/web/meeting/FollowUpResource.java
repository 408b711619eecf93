package hr.mentoring.web.meeting;

import hr.mentoring.common.NotFound;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.meeting.ActionId;
import hr.mentoring.meeting.ActionService;
import hr.mentoring.meeting.ActionView;
import hr.mentoring.meeting.AdviceId;
import hr.mentoring.meeting.AdviceOutcome;
import hr.mentoring.meeting.AdviceService;
import hr.mentoring.meeting.AdviceView;
import hr.mentoring.meeting.MeetingId;
import hr.mentoring.pairing.PairId;
import hr.mentoring.web.common.Choice;
import hr.mentoring.web.common.Typed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the two of a pair agreed to do, {@code /api/pairs/{pair}/follow-up/actions}, and were advised, {@code
 * /api/pairs/{pair}/follow-up/advice}, with what became of it.
 */
@Path("pairs/{pair}/follow-up")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FollowUpResource {

    @EJB
    private ActionService actions;

    @EJB
    private AdviceService advice;

    @PathParam("pair")
    private long pair;

    /** Something to be done; {@code mine} says whether the caller does it. */
    public record ActionBody(
            long id,
            @Nullable Long meeting,
            boolean mine,
            String what,
            LocalDate due,
            String state,
            String word,
            int postponed,
            @Nullable Instant closedAt) {

        private static ActionBody of(ActionView action) {
            return new ActionBody(
                    action.id().value(),
                    number(action.meeting()),
                    action.mine(),
                    action.what(),
                    action.dueOn(),
                    MeetingBody.name(action.state()),
                    action.word(),
                    action.postponed(),
                    action.closedAt());
        }
    }

    /** What is to be done by whom; the caller, unless {@code mine} is false. */
    public record NewAction(
            @Nullable Long meeting,
            @Nullable Boolean mine,
            @Nullable String what,
            @Nullable LocalDate due) {}

    /**
     * What came of it.
     *
     * @param done whether it is done
     * @param word how it went, or why not
     * @param until the later day, where it takes longer
     */
    public record ActionAnswer(
            boolean done, @Nullable String word, @Nullable LocalDate until) {}

    /** A piece of advice; {@code mine} says whether the caller was advised. */
    public record AdviceBody(
            long id,
            @Nullable Long meeting,
            boolean mine,
            String advice,
            @Nullable String outcome,
            String words,
            @Nullable Instant answeredAt) {

        private static AdviceBody of(AdviceView each) {
            AdviceOutcome outcome = each.outcome();
            return new AdviceBody(
                    each.id().value(),
                    number(each.meeting()),
                    each.mine(),
                    each.advice(),
                    outcome == null ? null : MeetingBody.name(outcome),
                    each.words(),
                    each.answeredAt());
        }
    }

    /** What was advised; to the caller, unless {@code mine} is false. */
    public record NewAdvice(
            @Nullable Long meeting,
            @Nullable Boolean mine,
            @Nullable String advice) {}

    /** What became of it: helped, did-not-work or not-followed, and how or why. */
    public record AdviceAnswer(
            @Nullable String outcome, @Nullable String words) {}

    /** Everything that was agreed, the most urgent first. */
    @GET
    @Path("actions")
    public List<ActionBody> actions() {
        return actions.of(id()).stream().map(ActionBody::of).toList();
    }

    /** Writes down what one of the two is going to do. */
    @POST
    @Path("actions")
    public Response agree(@NotNull NewAction body) {
        if (body.due() == null) {
            throw RuleBroken.on("due", "meeting.action-day");
        }
        ActionId made = actions.agree(
                id(), meeting(body.meeting()), !Boolean.FALSE.equals(body.mine()), Typed.or(body.what()), body.due());
        return Response.status(Response.Status.CREATED)
                .entity(one(actions(), each -> each.id() == made.value(), made))
                .build();
    }

    /** Says that it is done, that it takes longer and why, or that it is left and why. */
    @POST
    @Path("actions/{action}/answer")
    public ActionBody answerAction(@PathParam("action") long action, @NotNull ActionAnswer body) {
        one(actions(), each -> each.id() == action, action);
        ActionId which = new ActionId(action);
        if (body.done()) {
            actions.finish(which, Typed.or(body.word()));
        } else if (body.until() != null) {
            actions.postpone(which, Typed.or(body.word()), body.until());
        } else {
            actions.leave(which, Typed.or(body.word()));
        }
        return one(actions(), each -> each.id() == action, action);
    }

    /** All advice, the oldest first. */
    @GET
    @Path("advice")
    public List<AdviceBody> advice() {
        return advice.of(id()).stream().map(AdviceBody::of).toList();
    }

    /** Writes down what was advised. */
    @POST
    @Path("advice")
    public Response log(@NotNull NewAdvice body) {
        AdviceId made =
                advice.log(id(), meeting(body.meeting()), !Boolean.FALSE.equals(body.mine()), Typed.or(body.advice()));
        return Response.status(Response.Status.CREATED)
                .entity(one(advice(), each -> each.id() == made.value(), made))
                .build();
    }

    /** Says what became of it. */
    @POST
    @Path("advice/{advice}/answer")
    public AdviceBody answerAdvice(@PathParam("advice") long which, @NotNull AdviceAnswer body) {
        one(advice(), each -> each.id() == which, which);
        advice.answer(
                new AdviceId(which), Choice.of(AdviceOutcome.class, "outcome", body.outcome()), Typed.or(body.words()));
        return one(advice(), each -> each.id() == which, which);
    }

    /** What belongs to another pair does not exist here. */
    private static <T> T one(List<T> all, Predicate<T> wanted, Object id) {
        return all.stream().filter(wanted).findFirst().orElseThrow(() -> new NotFound("follow-up", id));
    }

    private PairId id() {
        return Ids.pair(pair);
    }

    private static @Nullable MeetingId meeting(@Nullable Long given) {
        return given == null ? null : Ids.meeting(given);
    }

    private static @Nullable Long number(@Nullable MeetingId meeting) {
        return meeting == null ? null : meeting.value();
    }
}
