package hr.mentoring.web.privacy;

import hr.mentoring.common.PersonId;
import hr.mentoring.privacy.ErasurePlan;
import hr.mentoring.privacy.PrivacyService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/**
 * Forgets people who have left. {@code GET /api/people/{id}/erasure} tells what that would do, {@code POST} with the
 * person's name as {@code {"name": "Ana Kovac"}} does it. Administrators only.
 */
@Path("people/{id}/erasure")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ErasureResource {

    @EJB
    private PrivacyService privacy;

    /** The person's name, to confirm. */
    public record Confirmation(@NotNull String name) {}

    /** What would be done, by room. */
    public record Plan(long person, List<ErasurePlan.Room> rooms) {}

    /** What it would do. */
    @GET
    public Plan get(@PathParam("id") @Min(1) long id) {
        ErasurePlan plan = privacy.plan(new PersonId(id));
        return new Plan(id, plan.rooms());
    }

    /** Does it, for good. */
    @POST
    public void post(@PathParam("id") @Min(1) long id, @Valid @NotNull Confirmation confirmation) {
        privacy.erase(new PersonId(id), confirmation.name());
    }
}
