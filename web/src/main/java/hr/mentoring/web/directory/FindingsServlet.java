package hr.mentoring.web.directory;

import hr.mentoring.directory.DirectoryImportService;
import hr.mentoring.directory.ImportId;
import hr.mentoring.web.common.NotesServlet;
import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** What an import of an HR export could not use. */
@WebServlet("/admin/directory/findings")
public class FindingsServlet extends NotesServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient DirectoryImportService imports;

    public FindingsServlet() {
        super("import", "directory.");
    }

    @Override
    protected List<List<String>> notes(long id, Locale locale) throws SQLException {
        return imports.findings(new ImportId(id), 0, DirectoryImportService.MOST_FINDINGS).stream()
                .map(finding -> List.of(
                        Long.toString(finding.line()), finding.column(), finding.value(), finding.sentence(locale)))
                .toList();
    }
}
