package hr.mentoring.web.choosing;

import hr.mentoring.choosing.TrialDeskService;
import hr.mentoring.program.ProgramId;
import hr.mentoring.web.common.IdNumber;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How many days the pairs of a program have to say yes: {@code /api/programs/{program}/first-conversation}. */
@Path("programs/{program}/first-conversation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TrialRuleResource {

    @EJB
    private TrialDeskService desk;

    @PathParam("program")
    private long program;

    /** The days; 0 when pairs begin at once. */
    public record Rule(int days) {}

    /** The days that are in force. */
    @GET
    public Rule read() {
        return new Rule(desk.days(id()));
    }

    /** Decides them, from the next publication on. */
    @PUT
    public Rule decide(@NotNull Rule rule) {
        desk.decide(id(), rule.days());
        return read();
    }

    private ProgramId id() {
        return new ProgramId(IdNumber.of("program", program));
    }
}
