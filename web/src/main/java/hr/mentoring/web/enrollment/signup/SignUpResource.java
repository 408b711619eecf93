package hr.mentoring.web.enrollment.signup;

import hr.mentoring.common.NotFound;
import hr.mentoring.common.Texts;
import hr.mentoring.enrollment.signup.SignUpMapping;
import hr.mentoring.enrollment.signup.SignUpReport;
import hr.mentoring.enrollment.signup.SignUpService;
import hr.mentoring.enrollment.signup.SignUpService.Brought;
import hr.mentoring.enrollment.signup.UnknownWords;
import hr.mentoring.program.CohortId;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes a sign-up spreadsheet: {@code POST /api/cohorts/{id}/sign-ups?dryRun=true&sheet=Answers} with the CSV or XLSX
 * file as the body. Columns are matched as they were the last time, or by their names.
 */
@Path("cohorts/{id}/sign-ups")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SignUpResource {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @EJB
    private SignUpService signUps;

    /** What it came to, as {@link SignUpReport} tells, with the problems as sentences. */
    public record Report(
            boolean dryRun,
            int rows,
            int enrolled,
            int changed,
            int unchanged,
            int leftAlone,
            int failed,
            int problemCount,
            List<Problem> problems,
            List<Unknown> unknown) {}

    /** Why a row or cell was not taken. */
    public record Problem(long line, String column, String value, String code, String message) {}

    /** Words that are none of ours. */
    public record Unknown(
            String catalog,
            String words,
            int times,
            @Nullable String nearest) {}

    /** Takes the file, or only says what would come of it. */
    @POST
    @Consumes({"text/csv", WORKBOOK, MediaType.APPLICATION_OCTET_STREAM})
    public Report take(
            @PathParam("id") long id,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @QueryParam("sheet") @Nullable String sheet,
            InputStream body,
            @Context HttpHeaders headers) {
        if (id < 1) {
            throw new NotFound("cohort", id);
        }
        Locale locale = Texts.closest(headers.getAcceptableLanguages().get(0));
        try (KeptFile file = KeptFile.of(body)) {
            CohortId cohort = new CohortId(id);
            Brought brought = new Brought(file.source(), Optional.ofNullable(sheet));
            SignUpMapping mapping = signUps.look(cohort, brought).mapping();
            return report(signUps.take(cohort, brought, mapping, dryRun), locale);
        }
    }

    private static Report report(SignUpReport report, Locale locale) {
        return new Report(
                report.dryRun(),
                report.rows(),
                report.enrolled(),
                report.changed(),
                report.unchanged(),
                report.leftAlone(),
                report.failed(),
                report.problemCount(),
                report.problems().stream()
                        .map(problem -> new Problem(
                                problem.line(),
                                problem.column(),
                                problem.value(),
                                problem.code(),
                                Texts.of(
                                        locale,
                                        problem.code(),
                                        problem.arguments().toArray())))
                        .toList(),
                report.unknown().stream().map(SignUpResource::unknown).toList());
    }

    private static Unknown unknown(UnknownWords words) {
        return new Unknown(
                words.catalog().name(),
                words.words(),
                words.times(),
                words.nearest().orElse(null));
    }
}
