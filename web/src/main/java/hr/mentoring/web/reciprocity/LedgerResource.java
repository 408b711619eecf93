package hr.mentoring.web.reciprocity;

import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.reciprocity.Balance;
import hr.mentoring.reciprocity.Direction;
import hr.mentoring.reciprocity.GiftId;
import hr.mentoring.reciprocity.GiftKind;
import hr.mentoring.reciprocity.GiftView;
import hr.mentoring.reciprocity.LedgerService;
import hr.mentoring.reciprocity.LedgerView;
import hr.mentoring.reciprocity.NewGift;
import hr.mentoring.web.agreement.PairIds;
import hr.mentoring.web.common.Choice;
import hr.mentoring.web.common.IdNumber;
import hr.mentoring.web.common.Typed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What goes back and forth in a pair: {@code /api/pairs/{pair}/ledger}. Every act answers with the ledger as it stands then. */
@Path("pairs/{pair}/ledger")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LedgerResource {

    @EJB
    private LedgerService ledger;

    @PathParam("pair")
    private long pair;

    /** The ledger; {@code sign} is the one word that HR sees. */
    public record LedgerBody(String sign, BalanceBody balance, List<LineBody> lines) {}

    /** What went each way; minutes are those of meetings. */
    public record BalanceBody(int mine, int theirs, int held, int minutes, int passedOn, List<RowBody> rows) {}

    /** One kind. */
    public record RowBody(String kind, int mine, int theirs) {}

    /** One line; {@code mine} says whether the caller gave it. */
    public record LineBody(
            long id,
            boolean mine,
            boolean onward,
            String to,
            String kind,
            String word,
            int minutes,
            Instant at,
            boolean confirmed) {}

    /**
     * What was given: by the caller ({@code i-gave}), to the caller ({@code i-received}), or {@code passed-on} to a colleague,
     * who may be left out.
     */
    public record NewLine(
            @Nullable String direction,
            @Nullable String kind,
            @Nullable String word,
            @Nullable Integer minutes,
            @Nullable Long to) {}

    /** The ledger. */
    @GET
    public LedgerBody read() {
        LedgerView view = ledger.read(PairIds.of(pair));
        Balance balance = view.balance();
        return new LedgerBody(
                name(view.sign()),
                new BalanceBody(
                        balance.mine().acts(),
                        balance.theirs().acts(),
                        balance.held(),
                        balance.minutes(),
                        balance.passedOn(),
                        balance.rows().stream()
                                .map(row -> new RowBody(
                                        row.key().substring("reciprocity.".length()), row.mine(), row.theirs()))
                                .toList()),
                view.entries().stream().map(LedgerResource::body).toList());
    }

    /** Writes down a line. */
    @POST
    public LedgerBody enter(@NotNull NewLine body) {
        Integer minutes = body.minutes();
        Long to = body.to();
        ledger.enter(
                PairIds.of(pair),
                new NewGift(
                        Choice.of(Direction.class, "direction", body.direction()),
                        Choice.of(GiftKind.class, "kind", body.kind()),
                        Typed.or(body.word()),
                        minutes == null ? 0 : minutes,
                        to == null ? null : new PersonId(IdNumber.of("person", to))));
        return read();
    }

    /** Says that the caller was given this. */
    @POST
    @Path("{line}/confirmation")
    public LedgerBody confirm(@PathParam("line") long line) {
        ledger.confirm(one(line));
        return read();
    }

    /** Takes back what the caller has written down. */
    @DELETE
    @Path("{line}")
    public LedgerBody takeBack(@PathParam("line") long line) {
        ledger.takeBack(one(line));
        return read();
    }

    private GiftId one(long line) {
        return ledger.read(PairIds.of(pair)).entries().stream()
                .map(GiftView::id)
                .filter(id -> id.value() == line)
                .findFirst()
                .orElseThrow(() -> new NotFound("gift", line));
    }

    private static LineBody body(GiftView line) {
        return new LineBody(
                line.id().value(),
                line.mine(),
                line.onward(),
                line.to(),
                name(line.kind()),
                line.word(),
                line.minutes(),
                line.at(),
                line.confirmed());
    }

    private static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
