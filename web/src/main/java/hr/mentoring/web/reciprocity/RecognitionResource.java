package hr.mentoring.web.reciprocity;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.reciprocity.CertificatePaper;
import hr.mentoring.reciprocity.Recognition;
import hr.mentoring.reciprocity.RecognitionService;
import hr.mentoring.web.agreement.PairIds;
import hr.mentoring.web.common.Language;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the caller gave as a mentor, {@code /api/recognition}, and certificates to keep. */
@Path("recognition")
@RequestScoped
public class RecognitionResource {

    @EJB
    private RecognitionService recognitions;

    @Inject
    private Language language;

    /** The figures. */
    public record RecognitionBody(
            int mentees, int mentoring, int hours, int meetings, int goals, int grown, int passedOn, int completed) {}

    /** What the caller can look back on. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public RecognitionBody mine() {
        Recognition mine = recognitions.mine();
        return new RecognitionBody(
                mine.mentees(),
                mine.mentoring(),
                mine.hours(),
                mine.meetings(),
                mine.goals(),
                mine.grown(),
                mine.passedOn(),
                mine.completed().size());
    }

    /**
     * The certificate of a mentoring that came to a good end, as a tagged PDF.
     *
     * @param thanks when the thanks were said that are to stand on it; left out for none
     */
    @GET
    @Path("certificates/{pair}")
    @Produces("application/pdf")
    public Response certificate(@PathParam("pair") long pair, @QueryParam("thanks") @Nullable String thanks) {
        byte[] paper =
                CertificatePaper.of(recognitions.certificate(PairIds.of(pair), moment(thanks)), language.getCurrent());
        return Response.ok(paper)
                .header("Content-Disposition", "attachment; filename=\"mentoring-certificate-" + pair + ".pdf\"")
                .build();
    }

    private static @Nullable Instant moment(@Nullable String written) {
        try {
            return written == null || written.isEmpty() ? null : Instant.parse(written);
        } catch (DateTimeException unreadable) {
            throw RuleBroken.on("thanks", "common.choice-unknown", "thanks", written);
        }
    }
}
