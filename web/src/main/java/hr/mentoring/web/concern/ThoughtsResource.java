package hr.mentoring.web.concern;

import hr.mentoring.concern.Question;
import hr.mentoring.concern.Thoughts;
import hr.mentoring.concern.ThoughtsService;
import hr.mentoring.web.agreement.PairIds;
import hr.mentoring.web.common.Typed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The caller's own thoughts about a pair: {@code /api/pairs/{pair}/thoughts}. Nobody else reads them. */
@Path("pairs/{pair}/thoughts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ThoughtsResource {

    @EJB
    private ThoughtsService thoughts;

    @PathParam("pair")
    private long pair;

    /** What was gathered; {@code revision} is to be handed back when saving. */
    public record ThoughtsBody(
            @Nullable String happened,
            @Nullable String felt,
            @Nullable String theirView,
            @Nullable String wish,
            @Nullable Integer revision) {}

    /** What was gathered. */
    @GET
    public ThoughtsBody read() {
        Thoughts saved = thoughts.read(PairIds.of(pair));
        return new ThoughtsBody(
                saved.answer(Question.HAPPENED),
                saved.answer(Question.FELT),
                saved.answer(Question.THEIR_VIEW),
                saved.answer(Question.WISH),
                saved.revision());
    }

    /** Keeps what is typed. */
    @PUT
    public ThoughtsBody save(@NotNull ThoughtsBody typed) {
        Map<Question, String> answers = Map.of(
                Question.HAPPENED, Typed.or(typed.happened()),
                Question.FELT, Typed.or(typed.felt()),
                Question.THEIR_VIEW, Typed.or(typed.theirView()),
                Question.WISH, Typed.or(typed.wish()));
        thoughts.save(PairIds.of(pair), answers, typed.revision() == null ? 0 : typed.revision());
        return read();
    }

    /** Throws all of it away. */
    @DELETE
    public void forget() {
        thoughts.forget(PairIds.of(pair));
    }
}
