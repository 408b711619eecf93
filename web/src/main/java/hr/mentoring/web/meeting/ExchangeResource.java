package hr.mentoring.web.meeting;

import hr.mentoring.common.NotFound;
import hr.mentoring.meeting.ExchangeId;
import hr.mentoring.meeting.ExchangeKind;
import hr.mentoring.meeting.ExchangeService;
import hr.mentoring.meeting.ExchangeView;
import hr.mentoring.web.common.Choice;
import hr.mentoring.web.common.Typed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the two of a pair send each other between meetings: {@code /api/pairs/{pair}/exchanges}. */
@Path("pairs/{pair}/exchanges")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExchangeResource {

    @EJB
    private ExchangeService exchanges;

    @PathParam("pair")
    private long pair;

    /** Something that was sent; {@code mine} says whether by the caller. */
    public record ExchangeBody(
            long id,
            boolean mine,
            String kind,
            String words,
            @Nullable String link,
            Instant sentAt,
            boolean waiting,
            List<AnswerBody> answers) {

        private static ExchangeBody of(ExchangeView exchange) {
            return new ExchangeBody(
                    exchange.id().value(),
                    exchange.mine(),
                    MeetingBody.name(exchange.kind()),
                    exchange.words(),
                    exchange.link(),
                    exchange.sentAt(),
                    exchange.isWaiting(),
                    exchange.answers().stream()
                            .map(answer -> new AnswerBody(answer.mine(), answer.words(), answer.at()))
                            .toList());
        }
    }

    /** An answer. */
    public record AnswerBody(boolean mine, String words, Instant at) {}

    /** What is sent: link, book, work or check-in. */
    public record NewExchange(
            @Nullable String kind,
            @Nullable String words,
            @Nullable String link) {}

    /** What is answered. */
    public record NewAnswer(@Nullable String words) {}

    /** Everything that was sent, the latest first. */
    @GET
    public List<ExchangeBody> all() {
        return exchanges.of(Ids.pair(pair)).stream().map(ExchangeBody::of).toList();
    }

    /** Sends something. */
    @POST
    public Response send(@NotNull NewExchange body) {
        ExchangeId made = exchanges.send(
                Ids.pair(pair),
                Choice.of(ExchangeKind.class, "kind", body.kind()),
                Typed.or(body.words()),
                Typed.or(body.link()));
        return Response.status(Response.Status.CREATED)
                .entity(one(made.value()))
                .build();
    }

    /** Answers what was sent. */
    @POST
    @Path("{exchange}/answers")
    public Response answer(@PathParam("exchange") long exchange, @NotNull NewAnswer body) {
        exchanges.answer(new ExchangeId(one(exchange).id()), Typed.or(body.words()));
        return Response.status(Response.Status.CREATED).entity(one(exchange)).build();
    }

    private ExchangeBody one(long exchange) {
        return all().stream()
                .filter(each -> each.id() == exchange)
                .findFirst()
                .orElseThrow(() -> new NotFound("exchange", exchange));
    }
}
