package hr.mentoring.web.directory;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.directory.ColumnMapping;
import hr.mentoring.directory.DirectoryImport;
import hr.mentoring.directory.DirectoryImportService;
import hr.mentoring.directory.ImportChange;
import hr.mentoring.directory.ImportFinding;
import hr.mentoring.directory.ImportId;
import hr.mentoring.directory.PersonField;
import hr.mentoring.web.common.Pages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The way of an HR export into the directory: upload, columns, what it would do, result. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;
    private static final int RECENT = 10;

    @EJB
    private DirectoryImportService imports;

    @Inject
    private Pages pages;

    private @Nullable Long id;
    private transient @Nullable Part file;
    private boolean deactivateMissing;
    private long confirmed;
    private @Nullable Map<String, String> chosen;

    /** Takes the file and goes on to its columns. */
    public String upload() throws IOException, SQLException {
        if (file == null || file.getSize() == 0) {
            throw RuleBroken.on("file", "directory.file-needed");
        }
        try (InputStream content = file.getInputStream()) {
            String name = String.valueOf(file.getSubmittedFileName());
            return at(imports.upload(name, content));
        }
    }

    /** Has it found out what the file would do. */
    public String check() {
        Map<PersonField, String> columns = new EnumMap<>(PersonField.class);
        getChosen().forEach((key, column) -> {
            if (column != null && !column.isEmpty()) {
                PersonField.ofKey(key).ifPresent(field -> columns.put(field, column));
            }
        });
        imports.check(importId(), new ColumnMapping(columns), deactivateMissing);
        return at(importId());
    }

    /** Has it done. */
    public String apply() {
        imports.apply(importId(), confirmed);
        return at(importId());
    }

    /** The import as it stands, or null before the upload. */
    public @Nullable DirectoryImport getCurrent() {
        return id == null ? null : imports.get(importId());
    }

    public List<DirectoryImport> getRecent() {
        return imports.recent(RECENT);
    }

    public PersonField[] getFields() {
        return PersonField.values();
    }

    public List<List<String>> getPreview() throws IOException {
        return imports.preview(importId());
    }

    public List<ImportChange> getChanges() throws SQLException {
        return imports.changes(importId(), 0, SHOWN);
    }

    public List<ImportFinding> getFindings() throws SQLException {
        return imports.findings(importId(), 0, SHOWN);
    }

    /** What was expected in place of what was found. */
    public String expected(ImportFinding finding) {
        return finding.sentence(pages.locale());
    }

    /** The column for each field, by its key. */
    public Map<String, String> getChosen() {
        if (chosen == null) {
            Map<String, String> columns = new HashMap<>();
            imports.get(importId()).mapping().columns().forEach((field, column) -> columns.put(field.key(), column));
            chosen = columns;
        }
        return chosen;
    }

    private static String at(ImportId importId) {
        return "/admin/directory/import?faces-redirect=true&id=" + importId;
    }

    private ImportId importId() {
        return new ImportId(id == null ? 0 : id);
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public boolean isDeactivateMissing() {
        return deactivateMissing;
    }

    public void setDeactivateMissing(boolean deactivateMissing) {
        this.deactivateMissing = deactivateMissing;
    }

    public long getConfirmed() {
        return confirmed;
    }

    public void setConfirmed(long confirmed) {
        this.confirmed = confirmed;
    }
}
