package hr.mentoring.web.choosing;

import hr.mentoring.choosing.CandidateService;
import hr.mentoring.common.PersonId;
import hr.mentoring.profile.CompetencyId;
import hr.mentoring.profile.Interest;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.Side;
import hr.mentoring.web.common.IdNumber;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Possible mentors or mentees of a cohort: {@code /api/cohorts/{cohort}/candidates?side=}, and the caller's list. */
@Path("cohorts/{cohort}/candidates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CandidateResource {

    @EJB
    private CandidateService candidates;

    @PathParam("cohort")
    private long cohort;

    @QueryParam("side")
    @DefaultValue("MENTOR")
    private Side side = Side.MENTOR;

    /** Somebody with what speaks for them; {@code rank} is their place on the caller's list, 0 for none. */
    public record CandidateBody(
            long person,
            String name,
            List<Long> competencies,
            List<Interest> interests,
            List<String> languages,
            int sharedHours,
            int rank) {}

    /** The caller's list, the first choice first. */
    public record Ranking(@NotNull List<Long> people) {}

    /** Everybody, what speaks most for it first. */
    @GET
    public List<CandidateBody> all() {
        return candidates.search(id(), side).stream()
                .map(one -> new CandidateBody(
                        one.person().id().value(),
                        one.person().name(),
                        one.competencies().stream().map(CompetencyId::value).toList(),
                        one.interests().stream().sorted().toList(),
                        one.languages(),
                        one.sharedHours(),
                        one.rank()))
                .toList();
    }

    /** Puts those whom the caller would like in this order, and no others. */
    @PUT
    @Path("ranking")
    public Ranking rank(@NotNull @Valid Ranking ranking) {
        candidates.rank(id(), side, ranking.people().stream().map(PersonId::new).toList());
        return new Ranking(
                candidates.liked(id(), side).stream().map(PersonId::value).toList());
    }

    private CohortId id() {
        return new CohortId(IdNumber.of("cohort", cohort));
    }
}
