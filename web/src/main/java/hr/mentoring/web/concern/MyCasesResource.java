package hr.mentoring.web.concern;

import hr.mentoring.concern.CaseId;
import hr.mentoring.concern.CaseService;
import hr.mentoring.web.agreement.PairIds;
import hr.mentoring.web.common.IdNumber;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the caller asks HR in confidence: {@code /api/cases/mine}. */
@Path("cases/mine")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MyCasesResource {

    @EJB
    private CaseService cases;

    /** What is asked, and which pair it is about; without a pair it is about the program. */
    public record NewCase(@Nullable Long pair, @Nullable String words) {}

    /** What is said. */
    public record Said(@Nullable String words) {}

    /** All cases that the caller raised, the latest first, without what was said. */
    @GET
    public List<CaseBody> all() {
        return cases.mine().stream().map(CaseBody::of).toList();
    }

    /** Raises one. */
    @POST
    public Response raise(@NotNull NewCase body) {
        CaseId made = cases.raise(body.pair() == null ? null : PairIds.of(body.pair()), Typed.or(body.words()));
        return Response.status(Response.Status.CREATED)
                .entity(CaseBody.of(cases.read(made)))
                .build();
    }

    /** One with all that was said. */
    @GET
    @Path("{id}")
    public CaseBody read(@PathParam("id") long id) {
        return CaseBody.of(cases.read(id(id)));
    }

    /** Says more. */
    @POST
    @Path("{id}/entries")
    public CaseBody write(@PathParam("id") long id, @NotNull Said said) {
        cases.write(id(id), Typed.or(said.words()));
        return read(id);
    }

    /** Takes it back. */
    @POST
    @Path("{id}/withdrawal")
    public CaseBody withdraw(@PathParam("id") long id) {
        cases.withdraw(id(id));
        return read(id);
    }

    private static CaseId id(long id) {
        return new CaseId(IdNumber.of("case", id));
    }
}
