package hr.mentoring.web.pairing;

import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everybody's own pairs. */
@Path("pairs/mine")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MyPairsResource {

    @Inject
    private PairService pairs;

    /** A pair; {@code endedOn} is null while it is active. */
    public record PairView(
            long id,
            long cohort,
            long mentee,
            long mentor,
            String state,
            LocalDate since,
            @Nullable LocalDate endedOn) {

        static PairView of(Pair pair) {
            return new PairView(
                    pair.id().value(),
                    pair.cohort().value(),
                    pair.mentee().value(),
                    pair.mentor().value(),
                    pair.state().name(),
                    pair.since(),
                    pair.endedOn());
        }
    }

    /** {@code GET /api/pairs/mine}: the caller's pairs, the newest first. */
    @GET
    public List<PairView> mine() {
        return pairs.mine().stream().map(PairView::of).toList();
    }
}
