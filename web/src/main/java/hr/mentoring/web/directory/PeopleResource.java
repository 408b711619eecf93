package hr.mentoring.web.directory;

import hr.mentoring.directory.PeopleService;
import hr.mentoring.directory.Person;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Finds colleagues: {@code GET /api/people?search=ana%20sales}, for everybody who is logged in. */
@Path("people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {

    @EJB
    private PeopleService people;

    /** What colleagues see of each other. */
    public record PersonView(
            long id, String name, String email, String jobTitle, String orgUnit, String location, String timeZone) {}

    /** Active people whose name or address contains each word, by family name. */
    @GET
    public List<PersonView> search(
            @QueryParam("search") @DefaultValue("") @Size(max = 200) String search,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return people.search(search, limit).stream().map(PeopleResource::view).toList();
    }

    private static PersonView view(Person person) {
        return new PersonView(
                person.id().value(),
                person.name(),
                person.email(),
                person.jobTitle(),
                person.orgUnitName(),
                person.location(),
                person.timeZone().getId());
    }
}
