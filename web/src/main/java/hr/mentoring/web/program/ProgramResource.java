package hr.mentoring.web.program;

import hr.mentoring.program.Program;
import hr.mentoring.program.ProgramId;
import hr.mentoring.program.ProgramService;
import hr.mentoring.web.common.Language;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** Programs, for administrators: {@code GET} and {@code POST /api/programs}, {@code GET}, {@code PUT} and {@code DELETE} of one. */
@Path("programs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProgramResource {

    @EJB
    private ProgramService programs;

    @Inject
    private Language language;

    /** All programs by name. */
    @GET
    public List<ProgramBody> list() {
        return programs.list().stream().map(ProgramBody::of).toList();
    }

    /** One program. */
    @GET
    @Path("{id}")
    public ProgramBody get(@PathParam("id") long id) {
        return ProgramBody.of(programs.get(ProgramIds.of(id)));
    }

    /** Makes a program; what is left out comes from the template of its type. */
    @POST
    public Response create(@NotNull ProgramBody body) {
        ProgramId id = programs.create(body.design(language.getCurrent()));
        return Response.created(URI.create("programs/" + id))
                .entity(ProgramBody.of(programs.get(id)))
                .build();
    }

    /** Changes what is sent; {@code version} says what the client had read. */
    @PUT
    @Path("{id}")
    public ProgramBody change(@PathParam("id") long id, @NotNull ProgramBody body) {
        Program present = programs.get(ProgramIds.of(id));
        int version = CohortBody.needed("version", body.version());
        programs.change(present.id(), body.completing(present.design()), version);
        return ProgramBody.of(programs.get(present.id()));
    }

    /** Removes a program that was never run. */
    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") long id) {
        programs.remove(ProgramIds.of(id));
    }
}
