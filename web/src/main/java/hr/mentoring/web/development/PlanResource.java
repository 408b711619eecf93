package hr.mentoring.web.development;

import hr.mentoring.development.AssessmentService;
import hr.mentoring.development.Level;
import hr.mentoring.development.MappedId;
import hr.mentoring.development.PlanService;
import hr.mentoring.pairing.PairId;
import hr.mentoring.profile.CompetencyId;
import hr.mentoring.web.agreement.PairIds;
import hr.mentoring.web.common.Choice;
import hr.mentoring.web.common.IdNumber;
import hr.mentoring.web.common.Language;
import hr.mentoring.web.common.Typed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/**
 * The learning plan of a pair, {@code /api/pairs/{pair}/plan}: its competencies and what each says about them. Every act
 * answers with the plan as it stands then.
 */
@Path("pairs/{pair}/plan")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanResource {

    @EJB
    private PlanService plans;

    @EJB
    private AssessmentService assessments;

    @Inject
    private Language language;

    @PathParam("pair")
    private long pair;

    /** A competency of the catalog. */
    public record NewCompetency(@Nullable Long competency) {}

    /** How far to come: new, with-help, alone, well or asked. */
    public record Aim(@Nullable String level) {}

    /** What the caller types; {@code revision} is the one they had in front of them. */
    public record Typing(@Nullable String level, @Nullable String why, int revision) {}

    /** The plan. */
    @GET
    public PlanBody plan() {
        return PlanBody.of(plans.read(id()), language.getCurrent());
    }

    /** Puts a competency into the plan. */
    @POST
    @Path("competencies")
    public PlanBody add(@NotNull NewCompetency body) {
        plans.map(id(), new CompetencyId(IdNumber.of("competency", body.competency())));
        return plan();
    }

    /** Takes a competency out. */
    @DELETE
    @Path("competencies/{competency}")
    public PlanBody drop(@PathParam("competency") long competency) {
        plans.drop(mapped(competency));
        return plan();
    }

    /** Says how far the mentee wants to come. */
    @PUT
    @Path("competencies/{competency}/aim")
    public PlanBody aim(@PathParam("competency") long competency, @NotNull Aim body) {
        plans.aim(mapped(competency), Choice.of(Level.class, "level", body.level()));
        return plan();
    }

    /** Keeps what the caller types about a competency, for the caller alone. */
    @PUT
    @Path("competencies/{competency}/assessment")
    public PlanBody keep(@PathParam("competency") long competency, @NotNull Typing body) {
        Level level = Typed.or(body.level()).isEmpty() ? null : Choice.of(Level.class, "level", body.level());
        assessments.keep(mapped(competency), level, Typed.or(body.why()), body.revision());
        return plan();
    }

    /** Says everything that the caller has completed. */
    @POST
    @Path("assessments")
    public PlanBody say() {
        assessments.say(id());
        return plan();
    }

    /** Opens the next round. */
    @POST
    @Path("rounds")
    public PlanBody reassess() {
        plans.reassess(id());
        return plan();
    }

    private MappedId mapped(long competency) {
        return PlanParts.competency(plans.read(id()), competency).id();
    }

    private PairId id() {
        return PairIds.of(pair);
    }
}
