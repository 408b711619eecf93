package hr.mentoring.web.meeting;

import hr.mentoring.meeting.MeetingId;
import hr.mentoring.meeting.PaperKind;
import hr.mentoring.meeting.PaperPlace;
import hr.mentoring.meeting.PaperService;
import hr.mentoring.web.common.Choice;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/**
 * What the two of a pair write for each other: {@code /api/pairs/{pair}/papers/{kind}}, where the kind is {@code kit} or
 * {@code background}, or with {@code ?meeting=} {@code agenda}, {@code additions} or {@code notes}. {@code PUT} keeps
 * what is typed, {@code POST} on {@code showing} lets the other one read it.
 */
@Path("pairs/{pair}/papers/{kind}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PapersResource {

    @EJB
    private PaperService papers;

    @PathParam("pair")
    private long pair;

    @PathParam("kind")
    private String kind = "";

    @QueryParam("meeting")
    private @Nullable Long meeting;

    /** The paper as the caller may see it. */
    @GET
    public PaperBody read() {
        return PaperBody.of(papers.read(place()));
    }

    /** Keeps what is typed. */
    @PUT
    public PaperBody save(@NotNull PaperBody.Typing typing) {
        papers.save(place(), typing.paper(), typing.revision() == null ? 0 : typing.revision());
        return read();
    }

    /** Lets the other one read it. */
    @POST
    @Path("showing")
    public PaperBody show() {
        papers.show(place());
        return read();
    }

    private PaperPlace place() {
        PaperKind which = Choice.of(PaperKind.class, "kind", kind);
        MeetingId its = which.isOfMeeting() ? Ids.meeting(meeting) : null;
        return new PaperPlace(which, Ids.pair(pair), its);
    }
}
