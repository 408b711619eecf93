package hr.mentoring.web.agreement;

import hr.mentoring.agreement.AgreementService;
import hr.mentoring.agreement.Comparison;
import hr.mentoring.agreement.EndingService;
import hr.mentoring.agreement.Leaving;
import hr.mentoring.agreement.Proposal;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.pairing.PairId;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * The agreement of a pair, for its two people: {@code /api/pairs/{pair}/agreement}, and how it ends: {@code
 * /api/pairs/{pair}/ending}.
 */
@Path("pairs/{pair}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgreementResource {

    @EJB
    private AgreementService agreements;

    @EJB
    private EndingService endings;

    @PathParam("pair")
    private long pair;

    /**
     * A text for the other one to answer.
     *
     * @param knows the number of the latest version that the client has read; 0 or left out for the first draft
     */
    public record DraftBody(
            @Nullable Integer knows,
            @Nullable TextBody text,
            @Nullable String note) {}

    /** The hash of the version that is signed. */
    public record SignBody(@Nullable String hash) {}

    /** How a relationship ends. */
    public record EndingBody(
            @Nullable Boolean completed,
            @Nullable String thanks,
            @Nullable String reasonForHr) {}

    /** Thanks after the end. */
    public record ThanksBody(@Nullable String thanks) {}

    /** All that the caller may see of it. */
    @GET
    @Path("agreement")
    public AgreementBody read() {
        return AgreementBody.of(agreements.read(id()));
    }

    /** What changed from one version to another. */
    @GET
    @Path("agreement/comparison")
    public Comparison compare(@QueryParam("from") int from, @QueryParam("to") int to) {
        return agreements.compare(id(), from, to);
    }

    /** The very characters of a version, whose SHA-256 is what is signed. */
    @GET
    @Path("agreement/versions/{number}/text")
    @Produces("text/plain;charset=UTF-8")
    public Response text(@PathParam("number") int number) {
        return Response.ok(agreements.canonicalText(id(), number))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"agreement-%d-%d.txt\"".formatted(pair, number))
                .build();
    }

    /** Puts a first draft or an answer on the table. */
    @POST
    @Path("agreement/drafts")
    public Response propose(@NotNull DraftBody draft) {
        if (draft.text() == null) {
            throw RuleBroken.on("text", "agreement.text-missing");
        }
        agreements.propose(
                id(),
                new Proposal(
                        draft.knows() == null ? 0 : draft.knows(), draft.text().text(), said(draft.note())));
        return Response.status(Response.Status.CREATED).entity(read()).build();
    }

    /** Signs the version on the table. */
    @POST
    @Path("agreement/signatures")
    public Response sign(@NotNull SignBody signature) {
        agreements.sign(id(), said(signature.hash()));
        return Response.status(Response.Status.CREATED).entity(read()).build();
    }

    /** Confirms on or after a review day that it still fits. */
    @POST
    @Path("agreement/reviews")
    public Response confirmReview() {
        agreements.confirmReview(id());
        return Response.status(Response.Status.CREATED).entity(read()).build();
    }

    /** Ends the relationship with thanks; the reason is for HR alone and may be left out. */
    @POST
    @Path("ending")
    public Response end(@NotNull EndingBody ending) {
        endings.end(
                id(),
                new Leaving(Boolean.TRUE.equals(ending.completed()), said(ending.thanks()), ending.reasonForHr()));
        return Response.status(Response.Status.CREATED).entity(read()).build();
    }

    /** Says thanks after the end. */
    @POST
    @Path("thanks")
    public Response thank(@NotNull ThanksBody thanks) {
        endings.thank(id(), said(thanks.thanks()));
        return Response.status(Response.Status.CREATED).entity(read()).build();
    }

    private PairId id() {
        return PairIds.of(pair);
    }

    private static String said(@Nullable String given) {
        return given == null ? "" : given;
    }
}
