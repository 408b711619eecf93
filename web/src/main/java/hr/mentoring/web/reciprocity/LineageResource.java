package hr.mentoring.web.reciprocity;

import hr.mentoring.common.PersonId;
import hr.mentoring.reciprocity.Lineage;
import hr.mentoring.reciprocity.LineageService;
import hr.mentoring.web.common.IdNumber;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who mentored whom, {@code /api/lineage}, and whether the caller is named in it, {@code /api/lineage/consent}. */
@Path("lineage")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LineageResource {

    @EJB
    private LineageService lineages;

    /** The people by generation, and the links between their numbers. */
    public record LineageBody(List<SomebodyBody> people, List<LinkBody> links) {}

    /** Somebody; {@code person} is null for who does not want to be named. */
    public record SomebodyBody(
            int number, @Nullable Long person, String name, int generation, boolean me, boolean goesOn) {}

    /** Who mentored whom. */
    public record LinkBody(int mentor, int mentee, @Nullable LocalDate since, String program) {}

    /** Whether the caller agrees to be named. */
    public record ConsentBody(boolean named) {}

    /** The lineage around a person; around the caller, unless another one is named. */
    @GET
    public LineageBody around(@QueryParam("person") @Nullable Long person) {
        Lineage lineage = lineages.around(person == null ? null : new PersonId(IdNumber.of("person", person)));
        return new LineageBody(
                lineage.people().stream().map(LineageResource::body).toList(),
                lineage.links().stream()
                        .map(link -> new LinkBody(link.mentor(), link.mentee(), link.since(), link.program()))
                        .toList());
    }

    /** Whether the caller agrees to be named. */
    @GET
    @Path("consent")
    public ConsentBody consent() {
        return new ConsentBody(lineages.isNamed());
    }

    /** Agrees, or takes it back. */
    @PUT
    @Path("consent")
    public ConsentBody agree(@NotNull ConsentBody body) {
        lineages.agree(body.named());
        return consent();
    }

    private static SomebodyBody body(Lineage.Somebody somebody) {
        PersonId person = somebody.person();
        return new SomebodyBody(
                somebody.number(),
                person == null ? null : person.value(),
                somebody.name(),
                somebody.generation(),
                somebody.me(),
                somebody.goesOn());
    }
}
