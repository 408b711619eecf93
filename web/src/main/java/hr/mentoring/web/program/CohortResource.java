package hr.mentoring.web.program;

import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortService;
import hr.mentoring.program.Phase;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cohorts, for administrators: {@code /api/cohorts}, {@code /api/cohorts/{id}} and {@code /api/cohorts/{id}/phase}. */
@Path("cohorts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CohortResource {

    @EJB
    private CohortService cohorts;

    /** Where a cohort is to go, such as {@code {"to": "ENROLLING"}}. */
    public record Move(@Nullable String to) {}

    /** All cohorts, the latest start first. */
    @GET
    public List<CohortBody> list() {
        return cohorts.list().stream().map(CohortBody::of).toList();
    }

    /** One cohort. */
    @GET
    @Path("{id}")
    public CohortBody get(@PathParam("id") long id) {
        return CohortBody.of(cohorts.get(ProgramIds.cohort(id)));
    }

    /** Makes a draft. */
    @POST
    public Response create(@NotNull CohortBody body) {
        CohortId id = cohorts.create(body.plan());
        return Response.created(URI.create("cohorts/" + id))
                .entity(CohortBody.of(cohorts.get(id)))
                .build();
    }

    /** Replaces the plan; {@code version} says what the client had read. */
    @PUT
    @Path("{id}")
    public CohortBody change(@PathParam("id") long id, @NotNull CohortBody body) {
        CohortId cohort = ProgramIds.cohort(id);
        cohorts.change(cohort, body.plan(), CohortBody.needed("version", body.version()));
        return CohortBody.of(cohorts.get(cohort));
    }

    /** Moves a cohort one phase on or a step back. */
    @POST
    @Path("{id}/phase")
    public CohortBody move(@PathParam("id") long id, @NotNull Move move) {
        CohortId cohort = ProgramIds.cohort(id);
        cohorts.moveTo(cohort, Names.of(Phase.class, "to", move.to()));
        return CohortBody.of(cohorts.get(cohort));
    }

    /** Removes a draft. */
    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") long id) {
        cohorts.remove(ProgramIds.cohort(id));
    }
}
