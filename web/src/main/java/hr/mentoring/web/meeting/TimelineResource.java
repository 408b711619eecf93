package hr.mentoring.web.meeting;

import hr.mentoring.meeting.TimelineEntry;
import hr.mentoring.meeting.TimelineService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;

/** How a relationship went, for its two people: {@code /api/pairs/{pair}/timeline}. */
@Path("pairs/{pair}/timeline")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TimelineResource {

    @EJB
    private TimelineService timeline;

    @PathParam("pair")
    private long pair;

    /** Something that happened, such as {@code meeting-held}. */
    public record EntryBody(String kind, Instant at, String who, String words) {

        private static EntryBody of(TimelineEntry entry) {
            return new EntryBody(MeetingBody.name(entry.kind()), entry.at(), entry.who(), entry.words());
        }
    }

    /** What happened, the latest first. */
    @GET
    public List<EntryBody> all() {
        return timeline.of(Ids.pair(pair)).stream().map(EntryBody::of).toList();
    }
}
