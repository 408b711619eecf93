package hr.mentoring.web.concern;

import hr.mentoring.common.NotFound;
import hr.mentoring.concern.MisunderstandingId;
import hr.mentoring.concern.MisunderstandingService;
import hr.mentoring.concern.MisunderstandingView;
import hr.mentoring.web.agreement.PairIds;
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

/** What the two of a pair clear up between them: {@code /api/pairs/{pair}/misunderstandings}. */
@Path("pairs/{pair}/misunderstandings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MisunderstandingResource {

    @EJB
    private MisunderstandingService misunderstandings;

    @PathParam("pair")
    private long pair;

    /** What was raised; {@code mine} says whether by the caller. */
    public record MisunderstandingBody(
            long id,
            boolean mine,
            String words,
            Instant raisedAt,
            List<AnswerBody> answers,
            boolean open,
            @Nullable Instant settledAt,
            String settlement) {

        private static MisunderstandingBody of(MisunderstandingView view) {
            return new MisunderstandingBody(
                    view.id().value(),
                    view.mine(),
                    view.words(),
                    view.raisedAt(),
                    view.answers().stream()
                            .map(answer -> new AnswerBody(answer.mine(), answer.words(), answer.at()))
                            .toList(),
                    view.isOpen(),
                    view.settledAt(),
                    view.settlement());
        }
    }

    /** What one of the two answered. */
    public record AnswerBody(boolean mine, String words, Instant at) {}

    /** What is said. */
    public record Said(@Nullable String words) {}

    /** Everything that was raised, the latest first. */
    @GET
    public List<MisunderstandingBody> all() {
        return misunderstandings.of(PairIds.of(pair)).stream()
                .map(MisunderstandingBody::of)
                .toList();
    }

    /** Raises something with the other one. */
    @POST
    public Response raise(@NotNull Said said) {
        MisunderstandingId made = misunderstandings.raise(PairIds.of(pair), Typed.or(said.words()));
        return Response.status(Response.Status.CREATED)
                .entity(one(made.value()))
                .build();
    }

    /** Answers. */
    @POST
    @Path("{id}/answers")
    public MisunderstandingBody answer(@PathParam("id") long id, @NotNull Said said) {
        misunderstandings.answer(new MisunderstandingId(one(id).id()), Typed.or(said.words()));
        return one(id);
    }

    /** Settles it, with a word or without. */
    @POST
    @Path("{id}/settlement")
    public MisunderstandingBody settle(@PathParam("id") long id, @NotNull Said said) {
        misunderstandings.settle(new MisunderstandingId(one(id).id()), Typed.or(said.words()));
        return one(id);
    }

    private MisunderstandingBody one(long id) {
        return all().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("misunderstanding", id));
    }
}
