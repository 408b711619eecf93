package hr.mentoring.web.profile;

import hr.mentoring.profile.ProfileService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;

/** The catalog of competencies: {@code /api/competencies}. */
@Path("competencies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CompetencyResource {

    @EJB
    private ProfileService profiles;

    /** A competency with its name in both languages. */
    public record Entry(long id, String code, String group, String english, String german) {}

    /** The whole catalog, in its order. */
    @GET
    public List<Entry> list() {
        return profiles.competencies().stream()
                .map(competency -> new Entry(
                        competency.id().value(),
                        competency.code(),
                        competency.group(),
                        competency.name(Locale.ENGLISH),
                        competency.name(Locale.GERMAN)))
                .toList();
    }
}
