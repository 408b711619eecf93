package hr.mentoring.web.directory;

import hr.mentoring.common.Texts;
import hr.mentoring.directory.DirectoryImportService;
import hr.mentoring.directory.ImportFinding;
import hr.mentoring.directory.ImportId;
import jakarta.ejb.EJB;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"import-" + id + ".csv\"");
        write(response.getWriter(), findings, Texts.closest(request.getLocale()));
    }

    private static void write(PrintWriter out, List<ImportFinding> findings, Locale locale) {
        out.print('\uFEFF');
        out.print(
                row(Stream.of("line", "column", "value", "expected").map(key -> Texts.of(locale, "directory." + key))));
        for (ImportFinding finding : findings) {
            out.print(row(Stream.of(
                    Long.toString(finding.line()), finding.column(), finding.value(), finding.sentence(locale))));
        }
    }

    private static String row(Stream<String> cells) {
        return cells.map(FindingsServlet::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    /** Quoted, and harmless to a program that would take it for a formula. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
