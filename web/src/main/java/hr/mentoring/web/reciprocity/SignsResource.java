package hr.mentoring.web.reciprocity;

import hr.mentoring.program.CohortId;
import hr.mentoring.reciprocity.SignService;
import hr.mentoring.web.common.IdNumber;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;

/** One word about each pair of a cohort that works together, for administrators: {@code /api/cohorts/{cohort}/signs}. */
@Path("cohorts/{cohort}/signs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SignsResource {

    @EJB
    private SignService signs;

    /** The word about a pair: young, lively, one-sided or silent. */
    public record SignBody(long pair, String sign) {}

    /** The word about each pair. */
    @GET
    public List<SignBody> all(@PathParam("cohort") long cohort) {
        return signs.ofCohort(new CohortId(IdNumber.of("cohort", cohort))).stream()
                .map(each -> new SignBody(
                        each.pair().value(),
                        each.sign().name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .toList();
    }
}
