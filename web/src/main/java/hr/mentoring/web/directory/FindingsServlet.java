package hr.mentoring.web.directory;

import hr.mentoring.common.Texts;
import hr.mentoring.directory.DirectoryImportService;
import hr.mentoring.directory.ImportFinding;
import hr.mentoring.directory.ImportId;
import hr.mentoring.web.common.CsvDownload;
import jakarta.ejb.EJB;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an import could not use, as a table that a spreadsheet program opens. */
@WebServlet("/admin/directory/findings")
public class FindingsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");

    @EJB
    private transient DirectoryImportService imports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String id = String.valueOf(request.getParameter("id"));
        if (!NUMBER.matcher(id).matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        List<ImportFinding> findings;
        try {
            findings = imports.findings(new ImportId(Long.parseLong(id)), 0, DirectoryImportService.MOST_FINDINGS);
        } catch (SQLException e) {
            throw new ServletException("Cannot read what import " + id + " found", e);
        }
        CsvDownload.send(response, "import-" + id + ".csv", rows(findings, Texts.closest(request.getLocale())));
    }

    private static List<List<String>> rows(List<ImportFinding> findings, Locale locale) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of("line", "column", "value", "expected")
                .map(key -> Texts.of(locale, "directory." + key))
                .toList());
        findings.forEach(finding -> rows.add(
                List.of(Long.toString(finding.line()), finding.column(), finding.value(), finding.sentence(locale))));
        return rows;
    }
}
