package hr.mentoring.web.meeting;

import hr.mentoring.meeting.Thanks;
import hr.mentoring.meeting.ThanksService;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the two of a pair thank each other for while they work together: {@code /api/pairs/{pair}/appreciation}. */
@Path("pairs/{pair}/appreciation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AppreciationResource {

    @EJB
    private ThanksService thanks;

    @PathParam("pair")
    private long pair;

    /** What one thanks for; {@code mine} says whether the caller said it. */
    public record ThanksBody(boolean mine, String words, Instant at, boolean farewell) {

        private static ThanksBody of(Thanks said) {
            return new ThanksBody(said.mine(), said.words(), said.at(), said.farewell());
        }
    }

    /** What the caller says. */
    public record NewThanks(@Nullable String words) {}

    /** What was said, the latest first. */
    @GET
    public List<ThanksBody> all() {
        return thanks.of(Ids.pair(pair)).stream().map(ThanksBody::of).toList();
    }

    /** Thanks the other one. */
    @POST
    public Response say(@NotNull NewThanks body) {
        thanks.say(Ids.pair(pair), Typed.or(body.words()));
        return Response.status(Response.Status.CREATED).entity(all()).build();
    }
}
