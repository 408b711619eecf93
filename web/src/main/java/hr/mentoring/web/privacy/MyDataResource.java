package hr.mentoring.web.privacy;

import hr.mentoring.privacy.PersonalCopy;
import hr.mentoring.privacy.PrivacyService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** {@code GET /api/me/data} sends people a file with all that is kept about them. */
@Path("me/data")
@RequestScoped
public class MyDataResource {

    @EJB
    private PrivacyService privacy;

    /** The copy, for download. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response get() {
        PersonalCopy copy = privacy.copy();
        return Response.ok(copy)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"my-mentoring-data.json\"")
                .build();
    }
}
