package hr.mentoring.web.development;

import hr.mentoring.development.AgreedGoal;
import hr.mentoring.development.EvidenceService;
import hr.mentoring.development.GoalService;
import hr.mentoring.development.Horizon;
import hr.mentoring.development.NewGoal;
import hr.mentoring.development.PlanService;
import hr.mentoring.development.PlanView;
import hr.mentoring.web.agreement.PairIds;
import hr.mentoring.web.common.Choice;
import hr.mentoring.web.common.Language;
import hr.mentoring.web.common.Typed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The goals of a learning plan with their steps, and what shows that something was learned: {@code
 * /api/pairs/{pair}/plan/goals}, {@code .../steps}, {@code .../evidence}. Every act answers with the plan as it stands then.
 */
@Path("pairs/{pair}/plan")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GoalResource {

    @EJB
    private PlanService plans;

    @EJB
    private GoalService goals;

    @EJB
    private EvidenceService evidence;

    @Inject
    private Language language;

    @PathParam("pair")
    private long pair;

    /**
     * A goal: soon ({@code short}) or one day ({@code long}); where it comes from the agreement, from which goal of which
     * version.
     */
    public record Wording(
            @Nullable String horizon,
            @Nullable String what,
            @Nullable String success,
            @Nullable Integer agreementVersion,
            @Nullable Integer agreementGoal) {}

    /** Other words for a goal; {@code edits} are those that the caller had in front of them. */
    public record Rewording(
            @Nullable String horizon,
            @Nullable String what,
            @Nullable String success,
            int edits) {}

    /** A word with an answer. */
    public record Word(@Nullable String word) {}

    /** A step and its day. */
    public record NewStep(@Nullable String what, @Nullable LocalDate due) {}

    /** Another day. */
    public record Day(@Nullable LocalDate due) {}

    /** What shows that something was learned. */
    public record Shown(@Nullable String words, @Nullable String link) {}

    /** Writes down a goal. */
    @POST
    @Path("goals")
    public PlanBody set(@NotNull Wording body) {
        Integer version = body.agreementVersion();
        Integer position = body.agreementGoal();
        goals.set(
                PairIds.of(pair),
                new NewGoal(
                        Choice.of(Horizon.class, "horizon", body.horizon()),
                        Typed.or(body.what()),
                        Typed.or(body.success()),
                        version == null || position == null ? null : new AgreedGoal(version, position)));
        return plan();
    }

    /** Puts a goal into other words. */
    @PUT
    @Path("goals/{goal}")
    public PlanBody reword(@PathParam("goal") long goal, @NotNull Rewording body) {
        goals.reword(
                PlanParts.goal(read(), goal).id(),
                body.edits(),
                Choice.of(Horizon.class, "horizon", body.horizon()),
                Typed.or(body.what()),
                Typed.or(body.success()));
        return plan();
    }

    /** Says that a goal is reached. */
    @POST
    @Path("goals/{goal}/reached")
    public PlanBody reach(@PathParam("goal") long goal, @NotNull Word body) {
        goals.reach(PlanParts.goal(read(), goal).id(), Typed.or(body.word()));
        return plan();
    }

    /** Says why a goal is left. */
    @POST
    @Path("goals/{goal}/left")
    public PlanBody leave(@PathParam("goal") long goal, @NotNull Word body) {
        goals.leave(PlanParts.goal(read(), goal).id(), Typed.or(body.word()));
        return plan();
    }

    /** Plans a step. */
    @POST
    @Path("goals/{goal}/steps")
    public PlanBody plan(@PathParam("goal") long goal, @NotNull NewStep body) {
        goals.plan(PlanParts.goal(read(), goal).id(), Typed.or(body.what()), Days.required(body.due()));
        return plan();
    }

    /** Says that a step is done. */
    @POST
    @Path("steps/{step}/done")
    public PlanBody finish(@PathParam("step") long step, @NotNull Word body) {
        goals.finish(PlanParts.step(read(), step).id(), Typed.or(body.word()));
        return plan();
    }

    /** Says why a step is left. */
    @POST
    @Path("steps/{step}/left")
    public PlanBody drop(@PathParam("step") long step, @NotNull Word body) {
        goals.leave(PlanParts.step(read(), step).id(), Typed.or(body.word()));
        return plan();
    }

    /** Gives a step another day. */
    @PUT
    @Path("steps/{step}/day")
    public PlanBody move(@PathParam("step") long step, @NotNull Day body) {
        goals.move(PlanParts.step(read(), step).id(), Days.required(body.due()));
        return plan();
    }

    /** Shows that a competency has grown. */
    @POST
    @Path("competencies/{competency}/evidence")
    public PlanBody showGrowth(@PathParam("competency") long competency, @NotNull Shown body) {
        evidence.show(PlanParts.competency(read(), competency).id(), Typed.or(body.words()), Typed.or(body.link()));
        return plan();
    }

    /** Shows what was done towards a goal. */
    @POST
    @Path("goals/{goal}/evidence")
    public PlanBody showProgress(@PathParam("goal") long goal, @NotNull Shown body) {
        evidence.show(PlanParts.goal(read(), goal).id(), Typed.or(body.words()), Typed.or(body.link()));
        return plan();
    }

    /** Takes back what the caller has shown. */
    @DELETE
    @Path("evidence/{evidence}")
    public PlanBody takeBack(@PathParam("evidence") long shown) {
        evidence.takeBack(PlanParts.evidence(read(), shown).id());
        return plan();
    }

    private PlanView read() {
        return plans.read(PairIds.of(pair));
    }

    private PlanBody plan() {
        return PlanBody.of(read(), language.getCurrent());
    }
}
