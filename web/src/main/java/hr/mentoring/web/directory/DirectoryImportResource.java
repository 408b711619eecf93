package hr.mentoring.web.directory;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.directory.ColumnMapping;
import hr.mentoring.directory.DirectoryImport;
import hr.mentoring.directory.DirectoryImportService;
import hr.mentoring.directory.ImportChange;
import hr.mentoring.directory.ImportFinding;
import hr.mentoring.directory.ImportId;
import hr.mentoring.directory.PersonField;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Imports HR exports for programs. {@code POST /api/directory/imports?deactivateMissing=false} with the file as {@code
 * text/csv} begins to find out what it would do, {@code POST /api/directory/imports/{id}/apply} to do it; both answer 202
 * with the import's address, where {@code GET} tells how far it is: what would be or was added, changed and deactivated,
 * and what could not be used. Administrators only.
 *
 * <p>{@code column=employee-number:PNr}, repeated, says which column means what where the names are unusual; {@code
 * confirmDeactivations=120} confirms a large number of deactivations.
 */
@Path("directory/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DirectoryImportResource {

    private static final int MOST_NOTES = 1_000;

    @EJB
    private DirectoryImportService imports;

    @Inject
    private Language language;

    @Context
    private UriInfo address;

    /** One thing that could not be used. */
    public record FindingView(long line, String column, String value, String kind, String code, String expected) {}

    /** One field before and after. */
    public record FieldView(String field, String before, String after) {}

    /** What happens to one person. */
    public record ChangeView(String kind, String employeeNumber, String name, List<FieldView> fields) {}

    /** The report of an import. */
    public record ImportView(
            long id,
            String fileName,
            String state,
            String charset,
            String separator,
            Map<String, String> columns,
            boolean deactivateMissing,
            boolean knowsWhoIsMissing,
            boolean needsConfirmation,
            long rowsRead,
            long added,
            long changed,
            long deactivated,
            long unchanged,
            long rowsLeftOut,
            long valuesLeftOut,
            long done,
            long total,
            List<ChangeView> changes,
            List<FindingView> findings) {}

    /** Takes a file and begins to find out what it would do. */
    @POST
    @Consumes({"text/csv", MediaType.APPLICATION_OCTET_STREAM})
    public Response post(
            InputStream content,
            @QueryParam("deactivateMissing") @DefaultValue("false") boolean deactivateMissing,
            @QueryParam("fileName") @DefaultValue("export.csv") String fileName,
            @QueryParam("column") List<String> columns)
            throws IOException, SQLException {
        ImportId id = imports.upload(fileName, content);
        imports.check(id, chosen(imports.get(id).mapping(), columns), deactivateMissing);
        return accepted(id);
    }

    /** Begins to do what was found out. */
    @POST
    @Path("{id}/apply")
    public Response apply(
            @PathParam("id") @Min(1) long id,
            @QueryParam("confirmDeactivations") @DefaultValue("0") long confirmDeactivations)
            throws SQLException {
        imports.apply(new ImportId(id), confirmDeactivations);
        return accepted(new ImportId(id));
    }

    /** The report of an import, as far as it has come. */
    @GET
    @Path("{id}")
    public ImportView get(@PathParam("id") @Min(1) long id) throws SQLException {
        return view(imports.get(new ImportId(id)));
    }

    private Response accepted(ImportId id) throws SQLException {
        return Response.accepted(view(imports.get(id)))
                .location(address.getBaseUriBuilder()
                        .path(DirectoryImportResource.class)
                        .path(id.toString())
                        .build())
                .build();
    }

    private static ColumnMapping chosen(ColumnMapping guess, List<String> columns) {
        if (columns.isEmpty()) {
            return guess;
        }
        Map<PersonField, String> chosen = new EnumMap<>(PersonField.class);
        chosen.putAll(guess.columns());
        for (String column : columns) {
            int end = Math.max(0, column.indexOf(':'));
            PersonField field = PersonField.ofKey(column.substring(0, end))
                    .orElseThrow(() -> RuleBroken.on("column", "directory.field-unknown", column));
            chosen.put(field, column.substring(end + 1));
        }
        return new ColumnMapping(chosen);
    }

    private ImportView view(DirectoryImport run) throws SQLException {
        Locale locale = language.getCurrent();
        DirectoryImport.Counts counts = run.counts();
        Map<String, String> columns = new TreeMap<>();
        run.mapping().columns().forEach((field, column) -> columns.put(field.key(), column));
        return new ImportView(
                run.id().value(),
                run.fileName(),
                run.state().name(),
                run.charset(),
                String.valueOf(run.separator()),
                columns,
                run.deactivateMissing(),
                run.knowsWhoIsMissing(),
                run.needsConfirmation(),
                counts.rowsRead(),
                counts.added(),
                counts.changed(),
                counts.deactivated(),
                counts.unchanged(),
                counts.rowsLeftOut(),
                counts.valuesLeftOut(),
                run.done(),
                run.total(),
                imports.changes(run.id(), 0, MOST_NOTES).stream()
                        .map(DirectoryImportResource::view)
                        .toList(),
                imports.findings(run.id(), 0, MOST_NOTES).stream()
                        .map(finding -> view(finding, locale))
                        .toList());
    }

    private static ChangeView view(ImportChange change) {
        return new ChangeView(
                change.kind().name(),
                change.employeeNumber(),
                change.name(),
                change.fields().stream()
                        .map(field -> new FieldView(field.field().key(), field.before(), field.after()))
                        .toList());
    }

    private static FindingView view(ImportFinding finding, Locale locale) {
        return new FindingView(
                finding.line(),
                finding.column(),
                finding.value(),
                finding.kind().name(),
                finding.code(),
                finding.sentence(locale));
    }
}
