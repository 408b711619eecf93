package hr.mentoring.web.report;

import hr.mentoring.access.CurrentUser;
import hr.mentoring.access.Role;
import hr.mentoring.feedback.Quarter;
import hr.mentoring.job.JobService;
import hr.mentoring.report.ReportGroup;
import hr.mentoring.report.ReportId;
import hr.mentoring.report.ReportService;
import hr.mentoring.report.ReportSummary;
import hr.mentoring.web.common.Language;
import hr.mentoring.web.job.RunView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reports. {@code GET reports} lists what the caller may read, in the language of the request; {@code GET reports/ID} is one
 * of them in the form that {@code Accept} names: JSON, PDF, XLSX, CSV or HTML, and {@code GET reports/ID/pdf} a file of it.
 * {@code GET reports/ID/groups} lists its programs, cohorts, org units and locations, or the parts of the next managers below;
 * {@code GET reports/ID/groups/GROUP} is what it says about one, and {@code GET reports/ID/pdf?group=GROUP} a file of that.
 * {@code POST reports/quarterly} with {@code {"quarter": "2026-Q3"}} has the reports of a quarter made and answers with the
 * run; {@code POST reports/corrections} with {@code {"quarter": "2026-Q3", "reason": "..."}} has them corrected.
 */
@Path("reports")
@RequestScoped
public class ReportResource {

    @Inject
    private ReportService reports;

    @Inject
    private JobService jobs;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Context
    private HttpHeaders headers;

    @Inject
    private Language language;

    /** Which quarter. */
    public record Wish(@NotBlank String quarter) {}

    /** Which quarter is corrected, and why. */
    public record Correction(
            @NotBlank String quarter, @NotBlank String reason) {}

    /** A report in the list. */
    public record ReportBody(
            long id,
            String quarter,
            int edition,
            String reason,
            String title,
            String headline,
            String publishedAt,
            String hash) {

        static ReportBody of(ReportSummary report) {
            return new ReportBody(
                    report.id().value(),
                    report.quarter().toString(),
                    report.edition().number(),
                    report.reason(),
                    report.title(),
                    report.headline(),
                    report.publishedAt().toString(),
                    report.hash());
        }
    }

    /** A group of a report, and whether its answers may be shown. */
    public record GroupBody(String group, String name, boolean shown) {

        static GroupBody of(ReportGroup group) {
            return new GroupBody(group.key(), group.name().replace("\u00a0", ""), group.shown());
        }
    }

    /** What the caller may read, the latest quarter first. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<ReportBody> list() {
        Stream<ReportSummary> company =
                user.is(Role.ADMINISTRATOR) ? reports.ofCompany(language.getCurrent()).stream() : Stream.of();
        Stream<ReportSummary> mine =
                user.is(Role.MANAGER) ? reports.ofMyPart(language.getCurrent()).stream() : Stream.of();
        return Stream.concat(company, mine).map(ReportBody::of).toList();
    }

    /** One report in the form that was asked for. */
    @GET
    @Path("{id}")
    @Produces(ReportAnswer.FORMATS)
    public Response get(@PathParam("id") @Positive long id) {
        return ReportAnswer.of(reports.file(new ReportId(id), ReportAnswer.wanted(headers)));
    }

    /** One report, or what it says about a group, as a file, for links: {@code reports/ID/pdf?group=GROUP}. */
    @GET
    @Path("{id}/{format: pdf|xlsx|csv|json}")
    public Response download(
            @PathParam("id") @Positive long id,
            @PathParam("format") String format,
            @QueryParam("group") @DefaultValue("") String group) {
        return ReportAnswer.of(reports.group(new ReportId(id), group, ReportAnswer.format(format))
                .file());
    }

    /** The groups of a report that can be read about by themselves. */
    @GET
    @Path("{id}/groups")
    @Produces(MediaType.APPLICATION_JSON)
    public List<GroupBody> groups(@PathParam("id") @Positive long id) {
        return reports.groups(new ReportId(id)).stream().map(GroupBody::of).toList();
    }

    /** What a report says about one of its groups, in the form that was asked for. */
    @GET
    @Path("{id}/groups/{group}")
    @Produces(ReportAnswer.FORMATS)
    public Response group(@PathParam("id") @Positive long id, @PathParam("group") String group) {
        return ReportAnswer.of(reports.group(new ReportId(id), group, ReportAnswer.wanted(headers))
                .file());
    }

    /** Has the reports of a quarter made, unless they were. */
    @POST
    @Path("quarterly")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public RunView make(@NotNull @Valid Wish wish) {
        return RunView.of(
                jobs.get(reports.make(Quarter.parse(wish.quarter()))), clock.instant(), language.getCurrent());
    }

    /** Has the reports of a quarter made anew, beside what was published. */
    @POST
    @Path("corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public RunView correct(@NotNull @Valid Correction correction) {
        return RunView.of(
                jobs.get(reports.correct(Quarter.parse(correction.quarter()), correction.reason())),
                clock.instant(),
                language.getCurrent());
    }
}
