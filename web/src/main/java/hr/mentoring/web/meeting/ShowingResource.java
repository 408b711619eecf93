package hr.mentoring.web.meeting;

import hr.mentoring.meeting.BackgroundService;
import hr.mentoring.meeting.ProfileParts;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Which parts of their profile the mentor of a pair agrees to show: {@code /api/pairs/{pair}/showing}. */
@Path("pairs/{pair}/showing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ShowingResource {

    @EJB
    private BackgroundService backgrounds;

    @PathParam("pair")
    private long pair;

    /** The parts that are shown. */
    @GET
    public ProfileParts read() {
        return backgrounds.of(Ids.pair(pair)).parts();
    }

    /** Agrees to show these parts and no others. */
    @PUT
    public ProfileParts agree(@NotNull ProfileParts parts) {
        backgrounds.agree(Ids.pair(pair), parts);
        return read();
    }
}
