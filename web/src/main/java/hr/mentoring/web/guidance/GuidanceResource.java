package hr.mentoring.web.guidance;

import hr.mentoring.guidance.GuidanceService;
import hr.mentoring.guidance.Moment;
import hr.mentoring.web.common.Language;
import hr.mentoring.web.common.Typed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The word of guidance that fits the caller's moment: {@code /api/guidance}. */
@Path("guidance")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GuidanceResource {

    @EJB
    private GuidanceService guidance;

    @Inject
    private Language language;

    /** What is shown: {@code occasion} is handed back to put it away. */
    public record CardBody(String occasion, Moment moment, List<WordBody> texts) {}

    /** A title and a text in the caller's language. */
    public record WordBody(String title, String body) {}

    /** What is put away. */
    public record Occasion(@Nullable String occasion) {}

    /** What the caller is told now; one card or none. */
    @GET
    public List<CardBody> now() {
        Locale locale = language.getCurrent();
        return guidance.now().stream()
                .map(card -> new CardBody(
                        card.occasion().key(),
                        card.occasion().moment(),
                        card.texts().stream()
                                .map(text -> new WordBody(text.title(locale), text.body(locale)))
                                .toList()))
                .toList();
    }

    /** Puts it away for good. */
    @POST
    @Path("put-away")
    public List<CardBody> putAway(@NotNull Occasion body) {
        guidance.putAway(Typed.or(body.occasion()));
        return now();
    }
}
