package hr.mentoring.web.choosing;

import hr.mentoring.choosing.TrialAnswer;
import hr.mentoring.choosing.TrialService;
import hr.mentoring.choosing.TrialState;
import hr.mentoring.common.NotFound;
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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The first conversation of a pair: {@code /api/pairs/{pair}/trial}. */
@Path("pairs/{pair}/trial")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TrialResource {

    @EJB
    private TrialService trials;

    @PathParam("pair")
    private long pair;

    /** How it stands, and what the caller has said. */
    public record TrialBody(TrialState state, TrialAnswer mine, LocalDate decideBy) {}

    /** Why it does not go on, for HR alone. */
    public record Declining(@Nullable String reason) {}

    /** How it stands. */
    @GET
    public TrialBody read() {
        return trials.of(PairIds.of(pair))
                .map(trial -> new TrialBody(trial.state(), trial.mine(), trial.decideBy()))
                .orElseThrow(() -> new NotFound("trial", pair));
    }

    /** Says yes. */
    @POST
    @Path("yes")
    public TrialBody confirm() {
        trials.confirm(PairIds.of(pair));
        return read();
    }

    /** Says no, which ends the pair. */
    @POST
    @Path("no")
    public TrialBody decline(@NotNull Declining body) {
        trials.decline(PairIds.of(pair), Typed.or(body.reason()));
        return read();
    }
}
