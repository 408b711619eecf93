package hr.mentoring.web.enrollment.signup;

import hr.mentoring.common.NotFound;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.Texts;
import hr.mentoring.enrollment.signup.SignUpField;
import hr.mentoring.enrollment.signup.SignUpImport;
import hr.mentoring.enrollment.signup.SignUpImportId;
import hr.mentoring.enrollment.signup.SignUpMapping;
import hr.mentoring.enrollment.signup.SignUpProblem;
import hr.mentoring.enrollment.signup.SignUpService;
import hr.mentoring.enrollment.signup.SignUpSheet;
import hr.mentoring.enrollment.signup.UnknownWords;
import hr.mentoring.program.CohortId;
import hr.mentoring.web.common.Language;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes sign-up spreadsheets for programs. {@code POST /api/cohorts/{id}/sign-ups?sheet=Answers} with the CSV or XLSX
 * file as the body begins to try it out, {@code POST .../sign-ups/{import}/take} to enroll the people; both answer 202
 * with the import's address, where {@code GET} tells how far it is and what came of it. An import whose job was stopped
 * waits for {@code POST .../continue} or {@code POST .../give-up}. Administrators only.
 *
 * <p>Columns are matched as they were the last time, or by their names; {@code column=EMAIL:Work address}, repeated,
 * says what a column tells where that is not enough.
 */
@Path("cohorts/{id}/sign-ups")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SignUpResource {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @EJB
    private SignUpService signUps;

    @Inject
    private Language language;

    @Context
    private UriInfo address;

    /** An import as it stands, as {@link SignUpImport} tells, with the problems as sentences. */
    public record Report(
            long id,
            String fileName,
            String state,
            boolean stopped,
            int rows,
            int done,
            int enrolled,
            int changed,
            int unchanged,
            int leftAlone,
            int failed,
            int problemCount,
            @Nullable String failure,
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

    /** Takes the file and begins to find out what would come of it. */
    @POST
    @Consumes({"text/csv", WORKBOOK, MediaType.APPLICATION_OCTET_STREAM})
    public Response post(
            @PathParam("id") @Min(1) long cohort,
            @QueryParam("sheet") @Nullable String sheet,
            @QueryParam("fileName") @DefaultValue("sign-ups") String fileName,
            @QueryParam("column") List<String> columns,
            InputStream body)
            throws IOException, SQLException {
        SignUpImportId id = signUps.upload(new CohortId(cohort), fileName, body);
        if (sheet != null) {
            signUps.choose(id, sheet);
        }
        signUps.tryOut(id, chosen(signUps.sheet(id), columns));
        return accepted(id);
    }

    /** How far an import is, and what came of it. */
    @GET
    @Path("{import}")
    public Report get(@PathParam("id") @Min(1) long cohort, @PathParam("import") @Min(1) long number)
            throws SQLException {
        return report(known(cohort, number));
    }

    /** Begins to enroll the people of an import that was tried out. */
    @POST
    @Path("{import}/take")
    public Response take(@PathParam("id") @Min(1) long cohort, @PathParam("import") @Min(1) long number)
            throws SQLException {
        SignUpImportId id = known(cohort, number).id();
        signUps.take(id);
        return accepted(id);
    }

    /** Lets an import go on whose job was stopped. */
    @POST
    @Path("{import}/continue")
    public Response goOn(@PathParam("id") @Min(1) long cohort, @PathParam("import") @Min(1) long number)
            throws SQLException {
        SignUpImportId id = known(cohort, number).id();
        signUps.goOn(id);
        return accepted(id);
    }

    /** Ends an import whose job was stopped; whoever is enrolled stays so. */
    @POST
    @Path("{import}/give-up")
    public Report giveUp(@PathParam("id") @Min(1) long cohort, @PathParam("import") @Min(1) long number)
            throws SQLException {
        SignUpImportId id = known(cohort, number).id();
        signUps.giveUp(id);
        return report(signUps.get(id));
    }

    private SignUpImport known(long cohort, long number) {
        SignUpImport known = signUps.get(new SignUpImportId(number));
        if (known.cohort().value() != cohort) {
            throw new NotFound("sign-up import", number);
        }
        return known;
    }

    private Response accepted(SignUpImportId id) throws SQLException {
        SignUpImport run = signUps.get(id);
        return Response.accepted(report(run))
                .location(address.getBaseUriBuilder()
                        .path(SignUpResource.class)
                        .path(id.toString())
                        .build(run.cohort().value()))
                .build();
    }

    private static SignUpMapping chosen(SignUpSheet sheet, List<String> columns) {
        Map<Integer, SignUpField> chosen = new HashMap<>(sheet.mapping().columns());
        List<String> names =
                sheet.columns().stream().map(SignUpSheet.Column::name).toList();
        for (String column : columns) {
            int end = Math.max(0, column.indexOf(':'));
            SignUpField field = SignUpField.named(column.substring(0, end))
                    .orElseThrow(() -> RuleBroken.on("column", "enrollment.sign-up.column-unknown", column));
            int position = names.indexOf(column.substring(end + 1));
            if (position < 0) {
                throw RuleBroken.on("column", "enrollment.sign-up.column-unknown", column);
            }
            chosen.values().removeIf(other -> other == field && !field.several());
            chosen.put(position, field);
        }
        return new SignUpMapping(chosen, sheet.mapping().words());
    }

    private Report report(SignUpImport run) throws SQLException {
        Locale locale = language.getCurrent();
        SignUpImport.Counts counts = run.counts();
        return new Report(
                run.id().value(),
                run.fileName(),
                run.state().name(),
                signUps.isStopped(run.id()),
                counts.rows(),
                counts.done(),
                counts.enrolled(),
                counts.changed(),
                counts.unchanged(),
                counts.leftAlone(),
                counts.failed(),
                counts.problems(),
                run.failure()
                        .map(why -> Texts.of(locale, why.code(), why.arguments().toArray()))
                        .orElse(null),
                signUps.problems(run.id(), 0, SignUpService.MOST_PROBLEMS).stream()
                        .map(problem -> view(problem, locale))
                        .toList(),
                signUps.unknown(run.id()).stream().map(SignUpResource::view).toList());
    }

    private static Problem view(SignUpProblem problem, Locale locale) {
        return new Problem(problem.line(), problem.column(), problem.value(), problem.code(), problem.sentence(locale));
    }

    private static Unknown view(UnknownWords words) {
        return new Unknown(
                words.catalog().name(),
                words.words(),
                words.times(),
                words.nearest().orElse(null));
    }
}
