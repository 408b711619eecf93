package hr.mentoring.web.report;

import hr.mentoring.report.ParticipationService;
import hr.mentoring.web.common.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * Who takes part in what, as far as they let their managers see it. {@code GET participation/people} is what a manager sees
 * of their people, {@code GET participation/me} what the caller's managers see of the caller: the same lines. Each comes in
 * the form that {@code Accept} names, or that the address ends with, such as {@code participation/people/pdf}.
 */
@Path("participation")
@RequestScoped
public class ParticipationResource {

    @Inject
    private ParticipationService participation;

    @Inject
    private Language language;

    @Context
    private HttpHeaders headers;

    /** A manager's people. */
    @GET
    @Path("people")
    @Produces(ReportAnswer.FORMATS)
    public Response people() {
        return ReportAnswer.of(participation.ofMyPeople(ReportAnswer.wanted(headers), language.getCurrent()));
    }

    /** A manager's people as a file, for links. */
    @GET
    @Path("people/{format: pdf|xlsx|csv|json}")
    public Response people(@PathParam("format") String format) {
        return ReportAnswer.of(participation.ofMyPeople(ReportAnswer.format(format), language.getCurrent()));
    }

    /** What the caller's managers see of the caller. */
    @GET
    @Path("me")
    @Produces(ReportAnswer.FORMATS)
    public Response me() {
        return ReportAnswer.of(participation.shownAboutMe(ReportAnswer.wanted(headers), language.getCurrent()));
    }

    /** What the caller's managers see of the caller as a file, for links. */
    @GET
    @Path("me/{format: pdf|xlsx|csv|json}")
    public Response me(@PathParam("format") String format) {
        return ReportAnswer.of(participation.shownAboutMe(ReportAnswer.format(format), language.getCurrent()));
    }
}
