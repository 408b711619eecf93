package hr.mentoring.web.choosing;

import hr.mentoring.choosing.CandidateService;
import hr.mentoring.choosing.Openness;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What others see of the caller when they look for somebody: {@code /api/openness}. */
@Path("openness")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OpennessResource {

    @EJB
    private CandidateService candidates;

    /** What is shown. */
    @GET
    public Openness read() {
        return candidates.mine();
    }

    /** Shows just this. */
    @PUT
    public Openness agree(@NotNull Openness shown) {
        candidates.agree(shown);
        return read();
    }
}
