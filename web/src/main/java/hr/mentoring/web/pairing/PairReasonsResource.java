package hr.mentoring.web.pairing;

import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairReasons;
import hr.mentoring.pairing.PairService;
import hr.mentoring.pairing.ReasonWords;
import hr.mentoring.web.common.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;

/** Why a pair is one, for its two people. */
@Path("pairs/{pair}/reasons")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PairReasonsResource {

    @Inject
    private PairService pairs;

    @Inject
    private ReasonWords words;

    @Inject
    private Language language;

    /** Why the caller and the other one are a pair, as sentences. */
    public record ReasonsView(List<String> mentorGives, List<String> menteeGives, List<String> shared) {}

    /** {@code GET /api/pairs/{id}/reasons}: why the caller and the other one are a pair. */
    @GET
    public ReasonsView reasons(@PathParam("pair") long pair) {
        PairReasons reasons = pairs.reasons(new PairId(pair));
        Locale locale = language.getCurrent();
        return new ReasonsView(
                words.sentences(reasons, PairReasons.Direction.MENTOR_GIVES, locale),
                words.sentences(reasons, PairReasons.Direction.MENTEE_GIVES, locale),
                words.sentences(reasons, PairReasons.Direction.SHARED, locale));
    }
}
