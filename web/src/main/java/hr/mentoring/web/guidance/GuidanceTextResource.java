package hr.mentoring.web.guidance;

import hr.mentoring.agreement.Side;
import hr.mentoring.guidance.Bilingual;
import hr.mentoring.guidance.GuidanceText;
import hr.mentoring.guidance.GuidanceTextId;
import hr.mentoring.guidance.GuidanceTextService;
import hr.mentoring.guidance.Moment;
import hr.mentoring.web.common.IdNumber;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts of guidance, for administrators: {@code /api/guidance/texts}. */
@Path("guidance/texts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GuidanceTextResource {

    @EJB
    private GuidanceTextService texts;

    /** A text; {@code version} is handed back when changing it. */
    public record TextBody(
            @Nullable Long id,
            @Nullable Integer version,
            @NotNull Moment moment,
            @NotNull Side side,
            @Nullable Boolean hidden,
            @NotNull Bilingual text) {

        private static TextBody of(GuidanceText text) {
            return new TextBody(
                    text.id().value(), text.version(), text.moment(), text.side(), text.hidden(), text.text());
        }
    }

    /** Where a text goes. */
    public record Move(boolean up) {}

    /** Whether a text is shown to nobody. */
    public record Hiding(boolean hidden) {}

    /** All of them, the hidden ones too. */
    @GET
    public List<TextBody> all() {
        return texts.all().stream().map(TextBody::of).toList();
    }

    /** Adds one at the end of its moment. */
    @POST
    public Response add(@NotNull @Valid TextBody body) {
        GuidanceTextId made = texts.add(body.moment(), body.side(), body.text());
        return Response.status(Response.Status.CREATED)
                .entity(TextBody.of(texts.get(made)))
                .build();
    }

    /** Changes the words of one. */
    @PUT
    @Path("{id}")
    public TextBody change(@PathParam("id") long id, @NotNull @Valid TextBody body) {
        texts.change(id(id), body.version() == null ? 0 : body.version(), body.text());
        return TextBody.of(texts.get(id(id)));
    }

    /** Moves one a place up or down. */
    @POST
    @Path("{id}/move")
    public TextBody move(@PathParam("id") long id, @NotNull Move move) {
        texts.move(id(id), move.up());
        return TextBody.of(texts.get(id(id)));
    }

    /** Hides one, or shows it again. */
    @POST
    @Path("{id}/hiding")
    public TextBody hide(@PathParam("id") long id, @NotNull Hiding hiding) {
        texts.hide(id(id), hiding.hidden());
        return TextBody.of(texts.get(id(id)));
    }

    /** Gives one its first words again. */
    @POST
    @Path("{id}/restoration")
    public TextBody restore(@PathParam("id") long id) {
        texts.restore(id(id));
        return TextBody.of(texts.get(id(id)));
    }

    /** Removes one that was added. */
    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") long id) {
        texts.remove(id(id));
    }

    private static GuidanceTextId id(long id) {
        return new GuidanceTextId(IdNumber.of("guidance text", id));
    }
}
