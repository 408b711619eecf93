package hr.mentoring.web.development;

import hr.mentoring.development.DevelopmentFactsService;
import hr.mentoring.program.CohortId;
import hr.mentoring.web.common.IdNumber;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** That people of a cohort learn, in counts and for administrators: {@code /api/cohorts/{cohort}/learning}. */
@Path("cohorts/{cohort}/learning")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LearningFactsResource {

    @EJB
    private DevelopmentFactsService facts;

    /** The counts of a pair. */
    public record FactsBody(
            long pair, int competencies, int assessed, int gained, int goals, int reached, int steps, int done) {}

    /** The counts of each pair. */
    @GET
    public List<FactsBody> all(@PathParam("cohort") long cohort) {
        return facts.ofCohort(new CohortId(IdNumber.of("cohort", cohort))).values().stream()
                .map(each -> new FactsBody(
                        each.pair().value(),
                        each.competencies(),
                        each.assessed(),
                        each.gained(),
                        each.goals(),
                        each.reached(),
                        each.steps(),
                        each.done()))
                .toList();
    }
}
