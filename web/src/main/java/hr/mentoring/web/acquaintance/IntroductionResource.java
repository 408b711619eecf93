package hr.mentoring.web.acquaintance;

import hr.mentoring.acquaintance.IntroductionId;
import hr.mentoring.acquaintance.IntroductionService;
import hr.mentoring.acquaintance.IntroductionState;
import hr.mentoring.common.PersonId;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Introductions through people one knows: {@code /api/introductions}. */
@Path("introductions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IntroductionResource {

    @EJB
    private IntroductionService introductions;

    /** A request of the caller's own; nobody on the way is named but the first one. */
    public record MineBody(long id, long mentor, long first, int steps, String state) {}

    /** How far it is to a mentor, and whom to ask first. */
    public record WayBody(long mentor, long first, int steps) {}

    /** A request that lies with the caller; without {@code next} it has arrived. */
    public record ErrandBody(
            long id, long requester, long from, @Nullable Long next, String word) {}

    /** To whom the caller would like to be introduced. */
    public record NewIntroduction(long mentor, @Nullable String word) {}

    /** What the mentor says. */
    public record Answer(boolean welcome) {}

    /** What the caller has asked for, the latest first. What has arrived reads as on its way. */
    @GET
    public List<MineBody> mine() {
        return introductions.mine().stream()
                .map(one -> new MineBody(
                        one.id().value(),
                        one.mentor().id().value(),
                        one.first().id().value(),
                        one.steps(),
                        (one.state() == IntroductionState.ARRIVED ? IntroductionState.ON_ITS_WAY : one.state()).name()))
                .toList();
    }

    /** How the caller could be introduced; empty where no way leads there. */
    @GET
    @Path("way")
    public List<WayBody> way(@QueryParam("mentor") long mentor) {
        return introductions.way(new PersonId(IdNumber.of("person", mentor))).stream()
                .map(way ->
                        new WayBody(way.mentor().id().value(), way.first().id().value(), way.steps()))
                .toList();
    }

    /** Asks for one. */
    @POST
    public Response ask(@NotNull NewIntroduction body) {
        IntroductionId made =
                introductions.ask(new PersonId(IdNumber.of("person", body.mentor())), Typed.or(body.word()));
        MineBody entity = mine().stream()
                .filter(one -> one.id() == made.value())
                .findFirst()
                .orElseThrow();
        return Response.status(Response.Status.CREATED).entity(entity).build();
    }

    /** What lies with the caller. */
    @GET
    @Path("errands")
    public List<ErrandBody> errands() {
        return introductions.errands().stream()
                .map(errand -> new ErrandBody(
                        errand.id().value(),
                        errand.requester().id().value(),
                        errand.from().id().value(),
                        Optional.ofNullable(errand.next())
                                .map(next -> next.id().value())
                                .orElse(null),
                        errand.word()))
                .toList();
    }

    /** Passes a request on. */
    @POST
    @Path("{id}/passing-on")
    public void passOn(@PathParam("id") long id) {
        introductions.passOn(id(id));
    }

    /** Stops a request; nobody is told. */
    @POST
    @Path("{id}/stop")
    public void stop(@PathParam("id") long id) {
        introductions.stop(id(id));
    }

    /** Answers a request that has arrived. */
    @POST
    @Path("{id}/answer")
    public void answer(@PathParam("id") long id, @NotNull Answer answer) {
        introductions.answer(id(id), answer.welcome());
    }

    private static IntroductionId id(long id) {
        return new IntroductionId(IdNumber.of("introduction", id));
    }
}
