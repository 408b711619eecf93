package hr.mentoring.web.pairing;

import hr.mentoring.pairing.PairService;
import hr.mentoring.program.CohortId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The published pairs of a cohort; for administrators. */
@Path("cohorts/{cohort}/pairs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CohortPairsResource {

    @Inject
    private PairService pairs;

    /** {@code GET /api/cohorts/{id}/pairs}: all pairs, active and ended. */
    @GET
    public List<MyPairsResource.PairView> pairs(@PathParam("cohort") long cohort) {
        return pairs.ofCohort(new CohortId(cohort)).stream()
                .map(MyPairsResource.PairView::of)
                .toList();
    }
}
